import { nothing, type TemplateResult } from 'lit';
import type { Answers } from '../../assessment/types.ts';
import { parts } from '../../content/flow.ts';
import type { ViewId } from '../../content/types.ts';
import { html } from '../../dom/html.ts';
import { questionIds } from '../../exports/summary.ts';
import { questionWords, showAnswer, trialLine } from '../../exports/wording.ts';
import type { Step } from '../../survey/session.ts';
import { form } from '../form.ts';
import type { Flow } from './flow.ts';
import { withNames } from './names.ts';
import { progressView } from './progress.ts';

/** Everything that was told, with a way to change it. */
export function checkView(flow: Flow, step: Step): TemplateResult {
  const { check } = flow.words;
  const { answers } = flow;
  const visible = new Set(flow.session.steps.map(({ view }) => view));
  return html`<div data-view="check">
    ${progressView(flow, step)}
    <h2 tabindex="-1" part="heading">${check.title}</h2>
    ${removedNotice(flow)}
    <p class="intro">${check.intro}</p>
    ${ageCard(flow, answers)}
    ${parts
      .flatMap(({ views }) => [...views])
      .filter((view) => visible.has(view))
      .map((view) => viewCard(flow, view, answers))}
    ${form(nothing, check.submit, () => flow.next(step))}
  </div>`;
}

function removedNotice(flow: Flow): TemplateResult | typeof nothing {
  if (flow.removedTopics.length === 0) return nothing;
  return html`<div class="notice" part="notice">
    <p>${flow.words.check.removed}</p>
    <ul>
      ${flow.removedTopics.map((topic) => html`<li>${topic}</li>`)}
    </ul>
  </div>`;
}

function viewCard(flow: Flow, view: ViewId, answers: Answers): TemplateResult {
  const { words } = flow;
  const { title } = words.views[view];
  const trials = answers.trials ?? [];
  const rows = answered(flow, view, answers);
  const key = view === 'medicines-tried' && trials.length > 0 ? 'trial-list' : view;
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
    ${
      view === 'medicines-tried' && trials.length > 0
        ? html`<ul>
            ${trials.map((trial) => html`<li>${withNames(trialLine(words, trial), [trial])}</li>`)}
          </ul>`
        : nothing
    }
    ${
      rows.length > 0
        ? html`<dl>
            ${rows.map(
              ([name, value]) =>
                html`<div>
                  <dt>${withNames(name)}</dt>
                  <dd>${withNames(value)}</dd>
                </div>`,
            )}
          </dl>`
        : nothing
    }
  </div>`;
}

function ageCard(flow: Flow, answers: Answers): TemplateResult {
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

/** Topic and answer of every question of a view that is asked now. */
function answered(flow: Flow, view: ViewId, answers: Answers): [topic: string, answer: string][] {
  const { words, session } = flow;
  const given = answers as Record<string, unknown>;
  const asked = (id: string) =>
    session.survey.getQuestionByName(id).isVisible && !(id === 'no-trials' && given[id] === undefined);
  return questionIds(view)
    .filter(asked)
    .map((id) => [questionWords(words, id)?.topic ?? id, showAnswer(words, id, given[id])]);
}
