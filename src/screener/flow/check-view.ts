import { html, nothing, type TemplateResult } from 'lit';
import { parts } from '../../content/flow.ts';
import type { ViewId } from '../../content/types.ts';
import { questionIds } from '../../exports/summary.ts';
import { questionWords, showAnswer, trialName } from '../../exports/wording.ts';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';

/** Everything that was told, with a way to change it. */
export function checkView(flow: Flow, step: Step): TemplateResult {
  const { check } = flow.words;
  const visible = new Set(flow.session.steps.map(({ view }) => view));
  const submit = (event: Event) => {
    event.preventDefault();
    flow.next(step);
  };
  return html`<div data-view="check">
    ${flow.top(step)}
    <h2 tabindex="-1" part="heading">${check.title}</h2>
    ${removedNotice(flow)}
    <p class="intro">${check.intro}</p>
    ${parts
      .flatMap(({ views }) => [...views])
      .filter((view) => visible.has(view))
      .map((view) => viewCard(flow, view))}
    <form novalidate @submit=${submit}>
      <button type="submit" class="primary" part="primary">${check.submit}</button>
    </form>
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

function viewCard(flow: Flow, view: ViewId): TemplateResult {
  const { words } = flow;
  const { title } = words.views[view];
  const trials = flow.answers.trials ?? [];
  const key = view === 'medicines-tried' && trials.length > 0 ? 'trial-list' : view;
  return html`<div class="card" part="card">
    <div class="card-head">
      <h3>${title}</h3>
      <button type="button" class="plain" data-change=${view} @click=${() => flow.change(key)}>
        ${words.check.change}<span class="visually-hidden">${words.check.changeHidden(title)}</span>
      </button>
    </div>
    <dl>
      ${view === 'medicines-tried' ? trials.map((trial) => medicineRow(flow, trial)) : nothing}
      ${answered(flow, view).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}

function medicineRow(flow: Flow, trial: NonNullable<Flow['answers']['trials']>[number]): TemplateResult {
  const { words } = flow;
  const facts = (['dose-mg', 'weeks', 'improvement'] as const).map((field) =>
    showAnswer(words, field, trial[field]),
  );
  return html`<div>
    <dt>${trialName(words, trial)}</dt>
    <dd>${facts.join(', ')}</dd>
  </div>`;
}

/** Topic and answer of every question of a view that is asked now. */
function answered(flow: Flow, view: ViewId): [topic: string, answer: string][] {
  const { words, session } = flow;
  const given = flow.answers as Record<string, unknown>;
  const asked = (id: string) =>
    session.survey.getQuestionByName(id).isVisible && !(id === 'no-trials' && given[id] === undefined);
  return questionIds(view)
    .filter(asked)
    .map((id) => [questionWords(words, id)?.topic ?? id, showAnswer(words, id, given[id])]);
}
