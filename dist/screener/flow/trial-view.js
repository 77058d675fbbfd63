import { html } from '../../dom/html.js';
import { nameInList } from '../../exports/wording.js';
import { askingView, field } from './questions-view.js';

function trialView(flow, step) {
  const { words } = flow;
  const name = nameInList(words, flow.answers.trials ?? [], step.trial ?? 0);
  return askingView(
    flow,
    step,
    { title: words.medicines.trialTitle(name) },
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
