import { nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { html } from '../../dom/html.js';
import { unassisted } from '../../dom/unassisted.js';
import { choicesOf } from '../../survey/model.js';
import { withNumbers, helpNumbers } from '../help.js';
import { withNames } from './names.js';

function controlName(question, { trial }) {
  return trial === void 0 ? question.name : `trials[${trial}].${question.name}`;
}
const firstError = (question) => question.errors[0]?.getText() ?? "";
function describedBy(question) {
  const ids = [
    ...question.description ? [`${question.id}-hint`] : [],
    ...firstError(question) ? [`${question.id}-error`] : []
  ];
  return ids.length > 0 ? ids.join(" ") : nothing;
}
function hintAndError(question) {
  const error = firstError(question);
  return html`${question.description ? html`<p class="hint" id="${question.id}-hint">${withNames(question.description)}</p>` : nothing}
  ${error ? html`<p class="error" id="${question.id}-error">${error}</p>` : nothing}`;
}
function whyWeAsk(words, why) {
  return why ? html`<details class="why" part="why">
        <summary>${words.flow.whyWeAsk}</summary>
        <p>${withNames(why)}</p>
      </details>` : nothing;
}
const wrong = (question) => firstError(question) ? "wrong" : "";
function give(held, event) {
  const given = held.keyDown(event.key);
  if (given === "away" || given === "stays" && event.key === " ") event.preventDefault();
}
function leave(held, event) {
  const options = event.currentTarget;
  if (!options.contains(event.relatedTarget)) held.leave();
}
function helpNear({ held, host, session, words }, question) {
  const value = held.value(question);
  if (value === void 0 || value === "no") return "";
  const { crisis, emergency } = helpNumbers(host.help, host.words);
  return session.isEmergency(question.name) ? words.flow.emergencyNear(emergency) : words.flow.helpNear(crisis);
}
function choiceField(flow, question, place, why) {
  const choices = choicesOf(question);
  const short = choices.every(({ text }) => text.length <= 18);
  const held = flow.session.isSafety(question.name) ? flow.held : null;
  const shown = held?.value(question) ?? question.value;
  const choose = (value) => {
    if (held) held.choose(question, value, flow.session.isCrisis(question.name));
    else flow.choose(question, value);
  };
  return html`<fieldset
    class="field ${wrong(question)}"
    part="question"
    id=${question.id}
    role="radiogroup"
    aria-describedby=${describedBy(question)}
    aria-invalid=${firstError(question) ? "true" : nothing}
  >
    <legend class="question">${withNames(question.title)}</legend>
    ${hintAndError(question)}
    <div
      class="options ${short ? "row" : ""}"
      @keydown=${held ? (event) => give(held, event) : nothing}
      @keyup=${held ? () => held.keyUp() : nothing}
      @pointerdown=${held ? () => held.press() : nothing}
      @focusout=${held ? (event) => leave(held, event) : nothing}
    >
      ${choices.map(
    ({ value, text }, index) => html`<label class="option" part="option">
            <input
              type="radio"
              id=${index === 0 ? question.inputId : nothing}
              name=${controlName(question, place)}
              value=${value}
              .checked=${live(shown === value)}
              @change=${() => choose(value)}
            />
            <span>${withNames(text)}</span>
          </label>`
  )}
    </div>
    ${held ? html`<p class="near" role="status">${withNumbers(helpNear(flow, question))}</p>` : nothing}
    ${whyWeAsk(flow.words, why)}
  </fieldset>`;
}
function choicesField(flow, question, place, why) {
  const choices = choicesOf(question);
  const chosen = question.value ?? [];
  const toggle = (value, checked) => {
    const others = value === "none" ? [] : chosen.filter((each) => each !== value && each !== "none");
    const next = checked ? [...others, value] : chosen.filter((each) => each !== value);
    question.value = next.length > 0 ? next : void 0;
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
    ({ value, text }, index) => html`${value === "none" ? html`<p class="or">${flow.words.flow.or}</p>` : nothing}
            <label class="option" part="option">
              <input
                type="checkbox"
                id=${index === 0 ? question.inputId : nothing}
                name=${controlName(question, place)}
                value=${value}
                .checked=${live(chosen.includes(value))}
                @change=${(event) => toggle(value, event.target.checked)}
              />
              <span>${withNames(text)}</span>
            </label>`
  )}
    </div>
    ${whyWeAsk(flow.words, why)}
  </fieldset>`;
}
function numberField(flow, question, place, why) {
  const { entries, words } = flow;
  const unit = words.units[question.name];
  const understood = entries.understood(question, flow.answers.trials?.[place.trial ?? -1]?.medication);
  const unsure = question.value === "unsure";
  const type = (text) => {
    entries.type(question, text);
    if (entries.error(question)) flow.host.setRecord(null);
  };
  return html`<div
    class="field ${wrong(question)}"
    part="question"
    id=${question.id}
    role=${place.trial === void 0 ? nothing : "group"}
    aria-labelledby=${place.trial === void 0 ? nothing : `${question.id}-label`}
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
        aria-invalid=${firstError(question) ? "true" : nothing}
        .value=${live(entries.text(question))}
        @input=${(event) => type(event.target.value)}
      />
      ${unit ? html`<span class="unit" aria-hidden="true">${unit}</span>` : nothing}
    </div>
    <p class="understood" role="status">${understood}</p>
    ${place.trial === void 0 ? nothing : html`<label class="option" part="option">
            <input
              type="checkbox"
              name=${controlName(question, place)}
              value="unsure"
              .checked=${live(unsure)}
              @change=${(event) => entries.setUnsure(question, event.target.checked)}
            />
            <span>${words.flow.notSure}</span>
          </label>`}
    ${whyWeAsk(words, why)}
  </div>`;
}
function errorSummary({ errors, words, host }) {
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
    ({ question, text }) => html`<li>
            <button type="button" class="plain" @click=${() => host.refocus(question.inputId)}>
              ${`${question.title}${/[.?!]$/.test(question.title) ? "" : ":"} ${text}`}
            </button>
          </li>`
  )}
    </ul>
  </div>`;
}

export { choiceField, choicesField, controlName, errorSummary, numberField, whyWeAsk };
