import { nothing } from 'lit';
import { html } from '../../dom/html.js';
import { nameInList, trialFacts, shortTrialName } from '../../exports/wording.js';
import { withNames } from './names.js';
import { askingView } from './questions-view.js';

function trialListView(flow, step) {
  const { medicines } = flow.words;
  const trials = flow.answers.trials ?? [];
  return askingView(
    flow,
    step,
    { title: medicines.listTitle, intro: medicines.listIntro },
    html`${undoNotice(flow, step)} ${trials.map((_, index) => card(flow, trials, index))}
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
function card(flow, trials, index) {
  const { words } = flow;
  const { list } = flow.session;
  const short = nameInList(words, trials, index, shortTrialName);
  const id = list.ids[index];
  const remove = () => {
    const removed = list.remove(index);
    if (list.ids.length === 0) flow.open("medicines-tried");
    else flow.host.refocus("undo");
    flow.removed = { name: short, entries: removed };
    flow.host.announce(words.medicines.removed(short));
  };
  return html`<div class="card" part="card" role="group" aria-labelledby="card-${id}">
    <h3 id="card-${id}">${withNames(nameInList(words, trials, index), trials)}</h3>
    <dl>
      ${trialFacts(words, trials[index] ?? {}).map(
    ([name, value]) => html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`
  )}
    </dl>
    <div class="actions">
      <button id="edit-${id}" type="button" class="plain" @click=${() => flow.open(`trial:${id}`)}>
        ${words.medicines.edit} <span class="visually-hidden">${withNames(short, trials)}</span>
      </button>
      <button type="button" class="plain" @click=${remove}>
        ${withNames(words.medicines.remove(short), trials)}
      </button>
      <button
        type="button"
        class="plain"
        part="add-time"
        @click=${() => flow.open(`trial:${list.again(index)}`)}
      >
        ${withNames(words.medicines.again(shortTrialName(words, trials[index] ?? {})), trials)}
      </button>
    </div>
  </div>`;
}
function undoNotice(flow, step) {
  const { removed } = flow;
  const { medicines } = flow.words;
  const { list } = flow.session;
  if (!removed || removed.entries.some(({ id }) => list.ids.includes(id))) return nothing;
  const putBack = () => {
    list.putBack(removed.entries);
    flow.removed = null;
    if (step.view !== "trial-list") flow.open("trial-list");
    flow.host.refocus(`edit-${removed.entries[0]?.id}`);
    flow.host.announce(medicines.putBack(removed.name));
  };
  return html`<div class="notice" part="notice">
    <p>
      ${withNames(medicines.removed(removed.name), flow.session.list.known)}
      <button id="undo" type="button" class="plain" @click=${putBack}>${medicines.undo}</button>
    </p>
  </div>`;
}

export { trialListView, undoNotice };
