import { nothing } from 'lit';
import { parts } from '../../content/flow.js';
import { html } from '../../dom/html.js';
import { questionIds } from '../../exports/summary.js';
import { trialLine, questionWords, showAnswer } from '../../exports/wording.js';
import { form } from '../form.js';
import { withNames } from './names.js';
import { progressView } from './progress.js';

function checkView(flow, step) {
  const { check } = flow.words;
  const { answers } = flow;
  const visible = new Set(flow.session.steps.map(({ view }) => view));
  return html`<div data-view="check">
    ${progressView(flow, step)}
    <h2 tabindex="-1" part="heading">${check.title}</h2>
    ${removedNotice(flow)}
    <p class="intro">${check.intro}</p>
    ${ageCard(flow, answers)}
    ${parts.flatMap(({ views }) => [...views]).filter((view) => visible.has(view)).map((view) => viewCard(flow, view, answers))}
    ${form(nothing, check.submit, () => flow.next(step))}
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
function viewCard(flow, view, answers) {
  const { words } = flow;
  const { title } = words.views[view];
  const trials = answers.trials ?? [];
  const rows = answered(flow, view, answers);
  const key = view === "medicines-tried" && trials.length > 0 ? "trial-list" : view;
  return html`<div class="card" part="card">
    <div class="card-head">
      <h3>${title}</h3>
      <button
        type="button"
        class="plain"
        data-change=${view}
        id="change-${view}"
        @click=${() => flow.change(key, view)}
      >
        ${words.check.change}<span class="visually-hidden">${words.check.changeHidden(title)}</span>
      </button>
    </div>
    ${view === "medicines-tried" && trials.length > 0 ? html`<ul>
            ${trials.map((trial) => html`<li>${withNames(trialLine(words, trial), [trial])}</li>`)}
          </ul>` : nothing}
    ${rows.length > 0 ? html`<dl>
            ${rows.map(
    ([name, value]) => html`<div>
                  <dt>${withNames(name)}</dt>
                  <dd>${withNames(value)}</dd>
                </div>`
  )}
          </dl>` : nothing}
  </div>`;
}
function ageCard(flow, answers) {
  const { check } = flow.words;
  return html`<div class="card" part="card">
    <div class="card-head">
      <h3>${check.age}</h3>
      <button type="button" class="plain" data-change="age" id="change-age" @click=${() => flow.changeAge()}>
        ${check.change}<span class="visually-hidden">${check.changeHidden(check.age)}</span>
      </button>
    </div>
    <p>${answers.age ?? check.notAnswered}</p>
  </div>`;
}
function answered(flow, view, answers) {
  const { words, session } = flow;
  const given = answers;
  const asked = (id) => session.survey.getQuestionByName(id).isVisible && !(id === "no-trials" && given[id] === void 0);
  return questionIds(view).filter(asked).map((id) => [questionWords(words, id)?.topic ?? id, showAnswer(words, id, given[id])]);
}

export { checkView };
