import { nothing, type TemplateResult } from 'lit';
import { html } from '../../dom/html.ts';
import { questionWords } from '../../exports/wording.ts';
import { choicesOf, type Question } from '../../survey/model.ts';
import type { Step } from '../../survey/session.ts';
import { form } from '../form.ts';
import { emergencyLine } from '../help.ts';
import { choiceField, choicesField, errorSummary, numberField, type Place } from './fields.ts';
import type { Flow } from './flow.ts';
import { withNames } from './names.ts';
import { progressView } from './progress.ts';

/** A field of whatever kind the question is. */
export function field(flow: Flow, question: Question, place: Place, why?: string): TemplateResult {
  switch (question.getType()) {
    case 'radiogroup':
      return choiceField(flow, question, place, why);
    case 'checkbox':
      return choicesField(flow, question, place, why);
    default:
      return numberField(flow, question, place, why);
  }
}

/** The frame of every view that asks: way back, heading, errors, questions, Continue. */
export function askingView(
  flow: Flow,
  step: Step,
  heading: { title: string; intro?: string | undefined },
  fields: TemplateResult,
): TemplateResult {
  return html`<div data-view="question" data-step=${step.view}>
    ${progressView(flow, step)}
    <h2 tabindex="-1" part="heading" aria-describedby="progress">
      ${withNames(heading.title, flow.answers.trials)}
    </h2>
    ${errorSummary(flow)} ${oddNotice(flow)}
    ${heading.intro ? html`<p class="intro">${heading.intro}</p>` : nothing}
    ${form(fields, flow.words.flow.continue, () => flow.next(step))}
  </div>`;
}

/** A page of questions. */
export function questionsView(flow: Flow, step: Step): TemplateResult {
  const questions = flow.session.questionsOf(step);
  const { words } = flow;
  return askingView(
    flow,
    step,
    words.views[step.view as keyof typeof words.views],
    html`${fillButton(flow, step, questions)}
    ${questions.map(
      (question) =>
        html`${field(flow, question, { trial: undefined }, questionWords(words, question.name)?.why)}
        ${question.name === 'suicide-thoughts-recent' ? thanks(flow, question) : nothing}`,
    )}`,
  );
}

/** A human word where somebody told of thoughts of suicide, and help is near. Always there, so that what comes into it is read out. */
function thanks(flow: Flow, question: Question): TemplateResult {
  const told = !question.isEmpty() && question.value !== 'no';
  return html`<p class="thanks" role="status">${told ? flow.words.flow.thoughts : ''}</p>`;
}

const takes = (question: Question, code: string) =>
  question.getType() === 'radiogroup' && choicesOf(question).some(({ value }) => value === code);

/** Fills a group of questions with "no" in one tap; never in the safety part, and only what is still blank. */
function fillButton(flow: Flow, step: Step, questions: readonly Question[]): TemplateResult | typeof nothing {
  const { fill, filled, fillNote } = flow.words.flow;
  const group = questions.filter((question) => takes(question, 'no'));
  if (step.view === 'safety' || group.length < 2) return nothing;
  const blank = group.filter((question) => question.isEmpty());
  const notApplicable = group.every((question) => takes(question, 'not-applicable'));
  const code = notApplicable ? 'not-applicable' : 'no';
  const label = blank.length < group.length ? fill.rest : notApplicable ? fill.allNotApplicable : fill.all;
  const set = () => {
    if (blank.length === 0) return;
    for (const question of blank) flow.session.choose(question, code);
    flow.host.announce(filled(blank.length, flow.words.answers[code] ?? code));
  };
  return html`<div class="fill">
    <button
      type="button"
      class="secondary"
      part="fill"
      aria-describedby="fill-note"
      aria-disabled=${blank.length === 0 ? 'true' : nothing}
      @click=${set}
    >
      ${label}
    </button>
    <p class="hint" id="fill-note">${fillNote}</p>
  </div>`;
}

/** Asked once about a number that looks like a slip. No error: Continue lets it stand. */
function oddNotice({ answers, odd, host, words }: Flow): TemplateResult | typeof nothing {
  if (odd.size === 0) return nothing;
  const texts = [...odd];
  const emergency = texts.some(([, text]) => text === words.flow.odd.pressure);
  // The notice takes the focus, and is said with its texts.
  const ids = [...texts.map((_, index) => `odd-${index}`), ...(emergency ? ['odd-help'] : [])];
  return html`<div
    class="notice"
    id="odd"
    tabindex="-1"
    role="group"
    aria-labelledby="odd-title"
    aria-describedby=${ids.join(' ')}
    part="notice"
  >
    <h3 id="odd-title">${emergency ? words.flow.odd.pressureTitle : words.flow.odd.title}</h3>
    ${texts.map(
      ([question, text], index) =>
        html`<p>
          <button type="button" class="plain" @click=${() => host.refocus(question.inputId)}>
            ${withNames(question.title)}
          </button>
          <span id="odd-${index}">${withNames(text, answers.trials)}</span>
        </p>`,
    )}
    ${emergency ? html`<p id="odd-help">${emergencyLine(host.help, host.words)}</p>` : nothing}
  </div>`;
}
