import { nothing, type TemplateResult } from 'lit';
import type { Trial } from '../../assessment/types.ts';
import { html } from '../../dom/html.ts';
import { nameInList, shortTrialName, trialFacts } from '../../exports/wording.ts';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';
import { withNames } from './names.ts';
import { askingView } from './questions-view.ts';

/** The medicines so far, as cards. */
export function trialListView(flow: Flow, step: Step): TemplateResult {
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
          @click=${() => flow.open('medicines-tried')}
        >
          ${medicines.another}
        </button>
      </p>`,
  );
}

function card(flow: Flow, trials: readonly Trial[], index: number): TemplateResult {
  const { words } = flow;
  const { list } = flow.session;
  const short = nameInList(words, trials, index, shortTrialName);
  const id = list.ids[index];
  const remove = () => {
    const removed = list.remove(index);
    // A list that is empty is not shown; what is said now belongs to the view that is.
    if (list.ids.length === 0) flow.open('medicines-tried');
    else flow.host.refocus('undo');
    flow.removed = { name: short, entries: removed };
    flow.host.announce(words.medicines.removed(short));
  };
  return html`<div class="card" part="card" role="group" aria-labelledby="card-${id}">
    <h3 id="card-${id}">${withNames(nameInList(words, trials, index), trials)}</h3>
    <dl>
      ${trialFacts(words, trials[index] ?? {}).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
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

/** What was taken off the list a moment ago, and the way to have it back as it was. */
export function undoNotice(flow: Flow, step: Step): TemplateResult | typeof nothing {
  const { removed } = flow;
  const { medicines } = flow.words;
  const { list } = flow.session;
  if (!removed || removed.entries.some(({ id }) => list.ids.includes(id))) return nothing;
  const putBack = () => {
    list.putBack(removed.entries);
    flow.removed = null;
    if (step.view !== 'trial-list') flow.open('trial-list');
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
