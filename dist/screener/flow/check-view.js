import { html, nothing } from 'lit';
import { parts } from '../../content/flow.js';
import { questionIds } from '../../exports/summary.js';
import { showAnswer, trialName, questionWords } from '../../exports/wording.js';

function checkView(flow, step) {
  const { check } = flow.words;
  const visible = new Set(flow.session.steps.map(({ view }) => view));
  const submit = (event) => {
    event.preventDefault();
    flow.next(step);
  };
  return html`<div data-view="check">
    ${flow.top(step)}
    <h2 tabindex="-1" part="heading">${check.title}</h2>
    ${removedNotice(flow)}
    <p class="intro">${check.intro}</p>
    ${parts.flatMap(({ views }) => [...views]).filter((view) => visible.has(view)).map((view) => viewCard(flow, view))}
    <form novalidate @submit=${submit}>
      <button type="submit" class="primary" part="primary">${check.submit}</button>
    </form>
  </div>`;
}
function removedNotice(flow) {
  if (flow.removedTopics.length === 0) return nothing;
  return html`<div class="notice" part="notice">
    <p>${flow.words.check.removed}</p>
    <ul>
      ${flow.removedTopics.map((topic) => html`<li>${topic}</li>`)}
    </ul>
  </div>`;
}
function viewCard(flow, view) {
  const { words } = flow;
  const { title } = words.views[view];
  const trials = flow.answers.trials ?? [];
  const key = view === "medicines-tried" && trials.length > 0 ? "trial-list" : view;
  return html`<div class="card" part="card">
    <div class="card-head">
      <h3>${title}</h3>
      <button type="button" class="plain" data-change=${view} @click=${() => flow.change(key)}>
        ${words.check.change}<span class="visually-hidden">${words.check.changeHidden(title)}</span>
      </button>
    </div>
    <dl>
      ${view === "medicines-tried" ? trials.map((trial) => medicineRow(flow, trial)) : nothing}
      ${answered(flow, view).map(
    ([name, value]) => html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
  )}
    </dl>
  </div>`;
}
function medicineRow(flow, trial) {
  const { words } = flow;
  const facts = ["dose-mg", "weeks", "improvement"].map(
    (field) => showAnswer(words, field, trial[field])
  );
  return html`<div>
    <dt>${trialName(words, trial)}</dt>
    <dd>${facts.join(", ")}</dd>
  </div>`;
}
function answered(flow, view) {
  const { words, session } = flow;
  const given = flow.answers;
  const asked = (id) => session.survey.getQuestionByName(id).isVisible && !(id === "no-trials" && given[id] === void 0);
  return questionIds(view).filter(asked).map((id) => [questionWords(words, id)?.topic ?? id, showAnswer(words, id, given[id])]);
}

export { checkView };
