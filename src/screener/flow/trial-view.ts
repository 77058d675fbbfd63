import { html, nothing, type TemplateResult } from 'lit';
import { trialName } from '../../exports/wording.ts';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';
import { askingView, field } from './questions-view.ts';

/** The short set about one medicine. */
export function trialView(flow: Flow, step: Step): TemplateResult {
  const { words } = flow;
  const trial = flow.answers.trials?.[step.trial ?? 0] ?? {};
  return askingView(
    flow,
    step,
    { title: words.medicines.trialTitle(trialName(words, trial)) },
    html`${oddNotice(flow)}
    ${flow.session
      .questionsOf(step)
      .map((question) =>
        field(
          flow,
          question,
          { trial: step.trial },
          words.trial[question.name as keyof typeof words.trial].why,
        ),
      )}`,
  );
}

/** Asked once about a dose or a time that looks like a slip. No error: Continue lets it stand. */
function oddNotice(flow: Flow): TemplateResult | typeof nothing {
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
      ([question, text]) =>
        html`<p>
          <button type="button" class="plain" @click=${() => flow.host.refocus(question.inputId)}>
            ${question.title}
          </button>
          ${text}
        </p>`,
    )}
  </div>`;
}
