import '../src/define.ts';
import type { AssessOptions } from '../src/index.ts';
import { vignettes, type Vignette } from '../test/helpers/vignettes.ts';

const list = find('#list');
const opened = find('#opened');
const screener = document.createElement('ketamine-screener');
screener.clinicName = 'Example Clinic';
screener.clinicPhone = '(555) 555-0100';
opened.after(screener);

for (const vignette of vignettes) list.append(row(vignette));

/** A patient as told, and once more for each option that changes the outcome. */
function row(vignette: Vignette): HTMLLIElement {
  const item = document.createElement('li');
  const told = opener(vignette, vignette.options ?? {}, vignette.recommendation);
  told.className = 'story';
  told.prepend(`${vignette.id} ${vignette.story}`);
  const others = (vignette.alternatives ?? []).map(({ options, recommendation }) => {
    const other = opener(vignette, options, recommendation);
    other.prepend(`${vignette.id} with ${labelOf(options)}`);
    return other;
  });
  item.append(told, ...others);
  return item;
}

function opener(vignette: Vignette, options: AssessOptions, recommendation: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  const outcome = document.createElement('code');
  outcome.textContent = recommendation;
  button.append(outcome);
  const open = async () => {
    for (const other of list.querySelectorAll('[aria-current]')) other.removeAttribute('aria-current');
    button.setAttribute('aria-current', 'true');
    screener.country = options.region ?? 'US';
    screener.criteria = options.criteria ?? 'six-week';
    await screener.prefill(vignette.answers);
    opened.textContent = `${vignette.id} is open. Expected: ${recommendation}.`;
    // On a narrow screen the flow stands below the list.
    if (opened.getBoundingClientRect().top > innerHeight) opened.scrollIntoView();
  };
  button.addEventListener('click', () => void open());
  return button;
}

function labelOf({ criteria, region }: AssessOptions): string {
  return [criteria && `criteria ${criteria}`, region && `country ${region}`].filter(Boolean).join(', ');
}

function find(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`vignettes.html has no ${selector}.`);
  return element;
}
