import { nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Words } from '../../content/words/en/index.ts';
import { html } from '../../dom/html.ts';
import { unassisted } from '../../dom/unassisted.ts';
import { choicesOf, type Question } from '../../survey/model.ts';
import { helpNumbers, withNumbers } from '../help.ts';
import type { Flow } from './flow.ts';
import type { HeldAnswer } from './held-answer.ts';
import { withNames } from './names.ts';

/** Where a question stands: alone, or in the trial at this position. */
export interface Place {
  readonly trial: number | undefined;
}

/** The name of a form control: the question id, and for a medicine its place, such as `trials[0].weeks`. */
export function controlName(question: Question, { trial }: Place): string {
  return trial === undefined ? question.name : `trials[${trial}].${question.name}`;
}

const firstError = (question: Question): string => question.errors[0]?.getText() ?? '';

/** Ids of what describes a question; all stand in one shadow root. */
function describedBy(question: Question): string | typeof nothing {
  const ids = [
    ...(question.description ? [`${question.id}-hint`] : []),
    ...(firstError(question) ? [`${question.id}-error`] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : nothing;
}

function hintAndError(question: Question): TemplateResult {
  const error = firstError(question);
  return html`${question.description ? html`<p class="hint" id="${question.id}-hint">${withNames(question.description)}</p>` : nothing}
  ${error ? html`<p class="error" id="${question.id}-error">${error}</p>` : nothing}`;
}

export function whyWeAsk(words: Words, why: string | undefined): TemplateResult | typeof nothing {
  return why
    ? html`<details class="why" part="why">
        <summary>${words.flow.whyWeAsk}</summary>
        <p>${withNames(why)}</p>
      </details>`
    : nothing;
}

const wrong = (question: Question) => (firstError(question) ? 'wrong' : '');

function give(held: HeldAnswer<Question>, event: KeyboardEvent): void {
  const given = held.keyDown(event.key);
  // Space would press or scroll what has the focus by now; Enter goes on to the next view, as in any form, but for where help has come.
  if (given === 'away' || (given === 'stays' && event.key === ' ')) event.preventDefault();
}

function leave(held: HeldAnswer<Question>, event: FocusEvent): void {
  const options = event.currentTarget as HTMLElement;
  if (!options.contains(event.relatedTarget as Node | null)) held.leave();
}

/** While an answer is held that may lead to help. */
function helpNear({ held, host, session, words }: Flow, question: Question): string {
  const value = held.value(question);
  if (value === undefined || value === 'no') return '';
  const { crisis, emergency } = helpNumbers(host.help, host.words);
  return session.isEmergency(question.name)
    ? words.flow.emergencyNear(emergency)
    : words.flow.helpNear(crisis);
}

/** One answer out of a few: native radios, none chosen beforehand. */
export function choiceField(flow: Flow, question: Question, place: Place, why?: string): TemplateResult {
  const choices = choicesOf(question);
  const short = choices.every(({ text }) => text.length <= 18);
  const held = flow.session.isSafety(question.name) ? flow.held : null;
  const shown: unknown = held?.value(question) ?? question.value;
  const choose = (value: string) => {
    if (held) held.choose(question, value, flow.session.isCrisis(question.name));
    else flow.choose(question, value);
  };
  return html`<fieldset
    class="field ${wrong(question)}"
    part="question"
    id=${question.id}
    role="radiogroup"
    aria-describedby=${describedBy(question)}
    aria-invalid=${firstError(question) ? 'true' : nothing}
  >
    <legend class="question">${withNames(question.title)}</legend>
    ${hintAndError(question)}
    <div
      class="options ${short ? 'row' : ''}"
      @keydown=${held ? (event: KeyboardEvent) => give(held, event) : nothing}
      @keyup=${held ? () => held.keyUp() : nothing}
      @pointerdown=${held ? () => held.press() : nothing}
      @focusout=${held ? (event: FocusEvent) => leave(held, event) : nothing}
    >
      ${choices.map(
        ({ value, text }, index) =>
          html`<label class="option" part="option">
            <input
              type="radio"
              id=${index === 0 ? question.inputId : nothing}
              name=${controlName(question, place)}
              value=${value}
              .checked=${live(shown === value)}
              @change=${() => choose(value)}
            />
            <span>${withNames(text)}</span>
          </label>`,
      )}
    </div>
    ${held ? html`<p class="near" role="status">${withNumbers(helpNear(flow, question))}</p>` : nothing}
    ${whyWeAsk(flow.words, why)}
  </fieldset>`;
}

/** Any number of answers; "none of these" stands apart and takes the others away. */
export function choicesField(flow: Flow, question: Question, place: Place, why?: string): TemplateResult {
  const choices = choicesOf(question);
  const chosen = (question.value ?? []) as string[];
  const toggle = (value: string, checked: boolean) => {
    const others = value === 'none' ? [] : chosen.filter((each) => each !== value && each !== 'none');
    const next = checked ? [...others, value] : chosen.filter((each) => each !== value);
    question.value = next.length > 0 ? next : undefined;
  };
  return html`<fieldset
    class="field ${wrong(question)}"
    part="question"
    id=${question.id}
    aria-describedby=${describedBy(question)}
  >
    <legend class="question">${withNames(question.title)}</legend>
    ${hintAndError(question)}
    <div class="options">
      ${choices.map(
        ({ value, text }, index) =>
          html`${value === 'none' ? html`<p class="or">${flow.words.flow.or}</p>` : nothing}
            <label class="option" part="option">
              <input
                type="checkbox"
                id=${index === 0 ? question.inputId : nothing}
                name=${controlName(question, place)}
                value=${value}
                .checked=${live(chosen.includes(value))}
                @change=${(event: Event) => toggle(value, (event.target as HTMLInputElement).checked)}
              />
              <span>${withNames(text)}</span>
            </label>`,
      )}
    </div>
    ${whyWeAsk(flow.words, why)}
  </fieldset>`;
}

/** A number as people write it; in a trial "not sure" is an answer too. */
export function numberField(flow: Flow, question: Question, place: Place, why?: string): TemplateResult {
  const { entries, words } = flow;
  const unit = words.units[question.name];
  const understood = entries.understood(question, flow.answers.trials?.[place.trial ?? -1]?.medication);
  const unsure = question.value === 'unsure';
  const type = (text: string) => {
    entries.type(question, text);
    // That it can't be read is told by the text alone: the model may hold what it held before.
    if (entries.error(question)) flow.host.setRecord(null);
  };
  return html`<div
    class="field ${wrong(question)}"
    part="question"
    id=${question.id}
    role=${place.trial === undefined ? nothing : 'group'}
    aria-labelledby=${place.trial === undefined ? nothing : `${question.id}-label`}
  >
    <label class="question" id="${question.id}-label" for=${question.inputId}
      >${withNames(question.title)}</label
    >
    ${hintAndError(question)}
    <div class="number">
      <input
        id=${question.inputId}
        class="short"
        part="input"
        type="text"
        ${unassisted()}
        name=${controlName(question, place)}
        aria-describedby=${describedBy(question)}
        aria-invalid=${firstError(question) ? 'true' : nothing}
        .value=${live(entries.text(question))}
        @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
      />
      ${unit ? html`<span class="unit" aria-hidden="true">${unit}</span>` : nothing}
    </div>
    <p class="understood" role="status">${understood}</p>
    ${
      place.trial === undefined
        ? nothing
        : html`<label class="option" part="option">
            <input
              type="checkbox"
              name=${controlName(question, place)}
              value="unsure"
              .checked=${live(unsure)}
              @change=${(event: Event) => entries.setUnsure(question, (event.target as HTMLInputElement).checked)}
            />
            <span>${words.flow.notSure}</span>
          </label>`
    }
    ${whyWeAsk(words, why)}
  </div>`;
}

/** What was to be mended when Continue was pressed, each line leading to its field. */
export function errorSummary({ errors, words, host }: Flow): TemplateResult | typeof nothing {
  if (errors.length === 0) return nothing;
  return html`<div
    class="error-summary"
    part="error-summary"
    id="error-summary"
    tabindex="-1"
    role="group"
    aria-labelledby="error-title"
  >
    <h3 id="error-title">${words.flow.problem}</h3>
    <ul>
      ${errors.map(
        ({ question, text }) =>
          html`<li>
            <button type="button" class="plain" @click=${() => host.refocus(question.inputId)}>
              ${`${question.title}${/[.?!]$/.test(question.title) ? '' : ':'} ${text}`}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
