import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { medicationLabel } from '../../assessment/catalogue.ts';
import type { Trial } from '../../assessment/types.ts';
import { medications } from '../../content/medications.ts';
import type { Medication } from '../../content/types.ts';
import { foreignText } from '../../exports/foreign-text.ts';
import { shortTrialName, trialName } from '../../exports/wording.ts';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';
import { askingView } from './questions-view.ts';
import { undoNotice } from './trial-list-view.ts';
import { isKnownName, searchMedications } from './search.ts';

const common = (medications as readonly Medication[]).filter((medication) => medication.common);

/** The search for a medicine that is not among the boxes. */
export class MedicineSearch {
  text = '';
  results: readonly Medication[] = [];
  /** A text that was typed and not added, once it was asked about. */
  pending = '';

  constructor(private readonly flow: Flow) {}

  type(text: string): void {
    this.text = text;
    this.results = searchMedications(text);
    if (text.trim().length > 1) this.flow.host.announce(this.flow.words.medicines.found(this.results.length));
    this.flow.host.requestUpdate();
  }

  /** A medicine that was typed and not added is asked about once, so that it is not lost. */
  askAboutPending(): boolean {
    const text = foreignText(this.text);
    const listed = (this.flow.answers.trials ?? []).map(({ medication }) => medication);
    const found = this.results.some(({ id }) => listed.includes(id));
    if (text === '' || text === this.pending || found) return false;
    this.pending = text;
    return true;
  }

  clear(): void {
    this.pending = '';
    this.text = '';
    this.results = [];
  }
}

/** Boxes to tick, best known first; a search for the rest. What each one did is asked next, one by one. */
export function medicinesView(flow: Flow, step: Step): TemplateResult {
  const { words } = flow;
  const trials = flow.answers.trials ?? [];
  const boxes = words.medicineGroups.map(({ title, classes }) =>
    group(
      flow,
      title,
      common.filter((medication) => classes.includes(medication.class)).map(({ id }) => ({ medication: id })),
    ),
  );
  const shown = new Set<string>(common.map(({ id }) => id));
  // One that was unticked stays, to be ticked again.
  const others = flow.session.list.known.filter(({ medication }) => !shown.has(medication ?? ''));
  const names = new Set(trials.map((trial) => shortTrialName(words, trial)));
  return askingView(
    flow,
    step,
    words.views['medicines-tried'],
    html`${undoNotice(flow, step)} ${boxes} ${searchField(flow)}
    ${others.length > 0 ? group(flow, words.medicines.mine, others) : nothing}
    ${
      trials.length > 0
        ? html`<p class="hint">${words.medicines.mineSoFar([...names].join(', '))}</p>`
        : nothing
    }
    ${noneBox(flow)}`,
  );
}

function group(flow: Flow, title: string, medicines: readonly Trial[]): TemplateResult {
  const { list } = flow.session;
  return html`<fieldset class="field" part="question">
    <legend class="question">${title}</legend>
    <div class="options">
      ${medicines.map(
        (medicine) =>
          html`<label class="option" part="option">
            <input
              type="checkbox"
              name="trials"
              value=${medicine.medication ?? ''}
              .checked=${live(list.has(medicine))}
              @change=${(event: Event) =>
                (event.target as HTMLInputElement).checked ? list.tick(medicine) : list.untick(medicine)}
            />
            <span>${trialName(flow.words, medicine)}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

function searchField(flow: Flow): TemplateResult {
  const { search, words } = flow;
  const { medicines } = words;
  const own = foreignText(search.text);
  const listed = new Set((flow.answers.trials ?? []).map(({ medication }) => medication));
  const firstNew = search.results.findIndex(({ id }) => !listed.has(id));
  const add = (medication: string, label: string, name?: string) => {
    flow.session.list.tick({ medication, ...(name === undefined ? {} : { 'medication-name': name }) });
    flow.host.announce(medicines.added(label));
    search.clear();
    flow.host.refocus('medicine-search');
  };
  const onKey = (event: KeyboardEvent) => {
    // Enter in a search means "find", not "go on".
    if (event.key !== 'Enter') return;
    event.preventDefault();
    flow.host.refocus(`medicine-result-${Math.max(0, firstNew)}`);
  };
  return html`<div class="field" part="question">
    <label class="question" for="medicine-search">${medicines.search}</label>
    <p class="hint" id="medicine-search-hint">${medicines.searchHint}</p>
    ${search.pending ? html`<p class="error" id="medicine-search-error">${medicines.pending(search.pending)}</p>` : nothing}
    <input
      id="medicine-search"
      part="input"
      type="text"
      name="trials-search"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby=${search.pending ? 'medicine-search-hint medicine-search-error' : 'medicine-search-hint'}
      .value=${live(search.text)}
      @keydown=${onKey}
      @input=${(event: Event) => search.type((event.target as HTMLInputElement).value)}
    />
    ${
      own.length < 2
        ? nothing
        : html`<ul class="results">
            ${search.results.map((medication, index) => {
              const label = medicationLabel(medication.id);
              return html`<li>
                ${
                  listed.has(medication.id)
                    ? html`<p>${medicines.onList(label)}</p>`
                    : html`<button
                        id="medicine-result-${index}"
                        type="button"
                        class="secondary"
                        @click=${() => add(medication.id, label)}
                      >
                        ${medicines.add(label)}
                      </button>`
                }
              </li>`;
            })}
            ${
              isKnownName(own)
                ? nothing
                : html`<li>
                    <button
                      id=${firstNew === -1 ? 'medicine-result-0' : nothing}
                      type="button"
                      class="secondary"
                      @click=${() => add('other', own, own)}
                    >
                      ${medicines.addOwn(own)}
                    </button>
                  </li>`
            }
          </ul>`
    }
  </div>`;
}

function noneBox(flow: Flow): TemplateResult {
  const question = flow.session.survey.getQuestionByName('no-trials');
  const error = question.errors[0]?.getText() ?? '';
  const toggle = (checked: boolean) => {
    if (checked) {
      flow.takenOff = flow.session.list.clear();
      question.value = 'yes';
      return;
    }
    question.clearValue();
    flow.session.list.putBack(flow.takenOff);
    flow.takenOff = [];
  };
  return html`<p class="or">${flow.words.flow.or}</p>
    <div class="field ${error ? 'wrong' : ''}" part="question">
      ${error ? html`<p class="error" id="${question.id}-error">${error}</p>` : nothing}
      <label class="option" part="option">
        <input
          id=${question.inputId}
          type="checkbox"
          name="no-trials"
          value="yes"
          aria-describedby=${error ? `${question.id}-error` : nothing}
          .checked=${live(question.value === 'yes')}
          @change=${(event: Event) => toggle((event.target as HTMLInputElement).checked)}
        />
        <span>${question.title}</span>
      </label>
      <p class="understood" role="status">
        ${question.value === 'yes' && flow.takenOff.length > 0 ? flow.words.medicines.clearedByNone : ''}
      </p>
    </div>`;
}
