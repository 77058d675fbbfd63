import { html, nothing } from 'lit';
import { trialName } from '../../exports/wording.js';
import { askingView, field } from './questions-view.js';

function trialView(flow, step) {
  const { words } = flow;
  const trial = flow.answers.trials?.[step.trial ?? 0] ?? {};
  return askingView(
    flow,
    step,
    { title: words.medicines.trialTitle(trialName(words, trial)) },
    html`${oddNotice(flow)}
    ${flow.session.questionsOf(step).map(
      (question) => field(
        flow,
        question,
        { trial: step.trial },
        words.trial[question.name].why
      )
    )}`
  );
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

export { trialView };
