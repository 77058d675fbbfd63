import { nothing } from 'lit';
import { html } from '../../dom/html.js';
import { questionWords } from '../../exports/wording.js';
import { choicesOf } from '../../survey/model.js';
import { form } from '../form.js';
import { emergencyLine } from '../help.js';
import { errorSummary, numberField, choicesField, choiceField } from './fields.js';
import { withNames } from './names.js';
import { progressView } from './progress.js';

function field(flow, question, place, why) {
  switch (question.getType()) {
    case "radiogroup":
      return choiceField(flow, question, place, why);
    case "checkbox":
      return choicesField(flow, question, place, why);
    default:
      return numberField(flow, question, place, why);
  }
}
function askingView(flow, step, heading, fields) {
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
function questionsView(flow, step) {
  const questions = flow.session.questionsOf(step);
  const { words } = flow;
  return askingView(
    flow,
    step,
    words.views[step.view],
    html`${fillButton(flow, step, questions)}
    ${questions.map(
      (question) => html`${field(flow, question, { trial: void 0 }, questionWords(words, question.name)?.why)}
        ${question.name === "suicide-thoughts-recent" ? thanks(flow, question) : nothing}`
    )}`
  );
}
function thanks(flow, question) {
  const told = !question.isEmpty() && question.value !== "no";
  return html`<p class="thanks" role="status">${told ? flow.words.flow.thoughts : ""}</p>`;
}
const takes = (question, code) => question.getType() === "radiogroup" && choicesOf(question).some(({ value }) => value === code);
function fillButton(flow, step, questions) {
  const { fill, filled, fillNote } = flow.words.flow;
  const group = questions.filter((question) => takes(question, "no"));
  if (step.view === "safety" || group.length < 2) return nothing;
  const blank = group.filter((question) => question.isEmpty());
  const notApplicable = group.every((question) => takes(question, "not-applicable"));
  const code = notApplicable ? "not-applicable" : "no";
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
      aria-disabled=${blank.length === 0 ? "true" : nothing}
      @click=${set}
    >
      ${label}
    </button>
    <p class="hint" id="fill-note">${fillNote}</p>
  </div>`;
}
function oddNotice({ answers, odd, host, words }) {
  if (odd.size === 0) return nothing;
  const texts = [...odd];
  const emergency = texts.some(([, text]) => text === words.flow.odd.pressure);
  const ids = [...texts.map((_, index) => `odd-${index}`), ...emergency ? ["odd-help"] : []];
  return html`<div
    class="notice"
    id="odd"
    tabindex="-1"
    role="group"
    aria-labelledby="odd-title"
    aria-describedby=${ids.join(" ")}
    part="notice"
  >
    <h3 id="odd-title">${emergency ? words.flow.odd.pressureTitle : words.flow.odd.title}</h3>
    ${texts.map(
    ([question, text], index) => html`<p>
          <button type="button" class="plain" @click=${() => host.refocus(question.inputId)}>
            ${withNames(question.title)}
          </button>
          <span id="odd-${index}">${withNames(text, answers.trials)}</span>
        </p>`
  )}
    ${emergency ? html`<p id="odd-help">${emergencyLine(host.help, host.words)}</p>` : nothing}
  </div>`;
}

export { askingView, field, questionsView };
