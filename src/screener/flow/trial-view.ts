import type { TemplateResult } from 'lit';
import { html } from '../../dom/html.ts';
import { nameInList } from '../../exports/wording.ts';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';
import { askingView, field } from './questions-view.ts';

/** The short set about one medicine. */
export function trialView(flow: Flow, step: Step): TemplateResult {
  const { words } = flow;
  const name = nameInList(words, flow.answers.trials ?? [], step.trial ?? 0);
  return askingView(
    flow,
    step,
    { title: words.medicines.trialTitle(name) },
    html`${flow.session
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
