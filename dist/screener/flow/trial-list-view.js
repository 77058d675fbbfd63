import { nothing, html } from 'lit';
import { shortTrialName, trialName, trialFacts } from '../../exports/wording.js';
import { askingView } from './questions-view.js';

function trialListView(flow, step) {
  const { medicines } = flow.words;
  const trials = flow.answers.trials ?? [];
  return askingView(
    flow,
    step,
    { title: medicines.listTitle, intro: medicines.listIntro },
    html`${flow.lastRemoved ? undo(flow, flow.lastRemoved) : nothing}
      ${trials.map((trial, index) => card(flow, trial, index))}
      <p>
        <button
          type="button"
          class="secondary"
          part="add-medicine"
          @click=${() => flow.open("medicines-tried")}
        >
          ${medicines.another}
        </button>
      </p>`
  );
}
function card(flow, trial, index) {
  const { words } = flow;
  const short = shortTrialName(words, trial);
  const step = flow.session.steps.find((each) => each.trial === index);
  const remove = () => {
    flow.session.removeTrial(index);
    flow.lastRemoved = trial;
    flow.host.announce(words.medicines.removed(short));
    if ((flow.answers.trials ?? []).length === 0) flow.open("medicines-tried");
    else flow.host.refocus("undo");
  };
  return html`<div class="card" part="card" role="group" aria-labelledby="card-${index}">
    <h3 id="card-${index}">${trialName(words, trial)}</h3>
    <dl>
      ${trialFacts(words, trial).map(
    ([name, value]) => html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
  )}
    </dl>
    <div class="actions">
      <button type="button" class="plain" @click=${() => step && flow.open(step.key)}>
        ${words.medicines.edit} <span class="visually-hidden">${short}</span>
      </button>
      <button type="button" class="plain" @click=${remove}>${words.medicines.remove(short)}</button>
    </div>
  </div>`;
}
function undo(flow, trial) {
  const { medicines } = flow.words;
  const putBack = () => {
    flow.lastRemoved = null;
    flow.session.addTrial(trial.medication ?? "", trial["medication-name"]);
    flow.host.refocus();
  };
  return html`<div class="notice" part="notice">
    <p>
      ${medicines.removed(shortTrialName(flow.words, trial))}
      <button id="undo" type="button" class="plain" @click=${putBack}>${medicines.undo}</button>
    </p>
  </div>`;
}

export { trialListView };
