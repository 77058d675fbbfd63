import { nothing, html } from 'lit';
import { questionWords } from '../../exports/wording.js';
import { choicesOf } from '../../survey/model.js';
import { errorSummary, numberField, choicesField, choiceField } from './fields.js';
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
  const submit = (event) => {
    event.preventDefault();
    flow.next(step);
  };
  return html`<div data-view="question" data-step=${step.view}>
    ${progressView(flow, step)}
    <h2 tabindex="-1" part="heading" aria-describedby="progress">${heading.title}</h2>
    ${errorSummary(flow)} ${oddNotice(flow)}
    ${heading.intro ? html`<p class="intro">${heading.intro}</p>` : nothing}
    <form novalidate @submit=${submit}>
      ${fields}
      <button type="submit" class="primary" part="primary">${flow.words.flow.continue}</button>
    </form>
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
function oddNotice(flow) {
  if (flow.odd.size === 0) return nothing;
  return html`<div
    class="notice"
    id="odd"
    tabindex="-1"
    role="group"
    aria-labelledby="odd-title"
    part="notice"
  >
    <h3 id="odd-title">${flow.words.flow.odd.title}</h3>
    ${[...flow.odd].map(
    ([question, text]) => html`<p>
          <button type="button" class="plain" @click=${() => flow.host.refocus(question.inputId)}>
            ${question.title}
          </button>
          ${text}
        </p>`
  )}
  </div>`;
}

export { askingView, field, questionsView };
