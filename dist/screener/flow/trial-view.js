import { html } from 'lit';
import { trialName } from '../../exports/wording.js';
import { askingView, field } from './questions-view.js';

function trialView(flow, step) {
  const { words } = flow;
  const trial = flow.answers.trials?.[step.trial ?? 0] ?? {};
  return askingView(
    flow,
    step,
    { title: words.medicines.trialTitle(trialName(words, trial)) },
    html`${flow.session.questionsOf(step).map(
      (question) => field(
        flow,
        question,
        { trial: step.trial },
        words.trial[question.name].why
      )
    )}`
  );
}

export { trialView };
