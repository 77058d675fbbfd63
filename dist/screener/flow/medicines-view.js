import { nothing, html } from 'lit';
import { live } from 'lit/directives/live.js';
import { medicationLabel } from '../../assessment/catalogue.js';
import { medications } from '../../content/medications.js';
import { foreignText } from '../../exports/foreign-text.js';
import { shortTrialName, trialName } from '../../exports/wording.js';
import { askingView } from './questions-view.js';
import { searchMedications, isKnownName } from './search.js';

const common = medications.filter((medication) => medication.common);
class MedicineSearch {
  constructor(flow) {
    this.flow = flow;
    this.text = "";
    this.results = [];
    /** A text that was typed and not added, once it was asked about. */
    this.pending = "";
  }
  type(text) {
    this.text = text;
    this.results = searchMedications(text);
    if (text.trim().length > 1) this.flow.host.announce(this.flow.words.medicines.found(this.results.length));
    this.flow.host.requestUpdate();
  }
  /** A medicine that was typed and not added is asked about once, so that it is not lost. */
  askAboutPending() {
    const text = foreignText(this.text);
    const listed = (this.flow.answers.trials ?? []).map(({ medication }) => medication);
    const found = this.results.some(({ id }) => listed.includes(id));
    if (text === "" || text === this.pending || found) return false;
    this.pending = text;
    return true;
  }
  clear() {
    this.pending = "";
    this.text = "";
    this.results = [];
  }
}
function medicinesView(flow, step) {
  const { words } = flow;
  const trials = flow.answers.trials ?? [];
  const boxes = words.medicineGroups.map(
    ({ title, classes }) => group(
      flow,
      title,
      common.filter((medication) => classes.includes(medication.class)).map(({ id }) => ({ medication: id }))
    )
  );
  const shown = new Set(common.map(({ id }) => id));
  const others = trials.filter(({ medication }) => !shown.has(medication ?? ""));
  return askingView(
    flow,
    step,
    words.views["medicines-tried"],
    html`${boxes} ${searchField(flow)}
    ${others.length > 0 ? group(flow, words.medicines.mine, others) : nothing}
    ${trials.length > 0 ? html`<p class="hint">
            ${words.medicines.mineSoFar(trials.map((trial) => shortTrialName(words, trial)).join(", "))}
          </p>` : nothing}
    ${noneBox(flow)}`
  );
}
const sameMedicine = (a, b) => a.medication === b.medication && a["medication-name"] === b["medication-name"];
function group(flow, title, medicines) {
  const trials = flow.answers.trials ?? [];
  const toggle = (medicine, checked) => {
    const index = trials.findIndex((trial) => sameMedicine(trial, medicine));
    if (checked) flow.session.addTrial(medicine.medication ?? "", medicine["medication-name"]);
    else flow.session.removeTrial(index);
  };
  return html`<fieldset class="field" part="question">
    <legend class="question">${title}</legend>
    <div class="options">
      ${medicines.map(
    (medicine) => html`<label class="option" part="option">
            <input
              type="checkbox"
              name="trials"
              value=${medicine.medication ?? ""}
              .checked=${live(trials.some((trial) => sameMedicine(trial, medicine)))}
              @change=${(event) => toggle(medicine, event.target.checked)}
            />
            <span>${trialName(flow.words, medicine)}</span>
          </label>`
  )}
    </div>
  </fieldset>`;
}
function searchField(flow) {
  const { search, words } = flow;
  const { medicines } = words;
  const own = foreignText(search.text);
  const listed = new Set((flow.answers.trials ?? []).map(({ medication }) => medication));
  const firstNew = search.results.findIndex(({ id }) => !listed.has(id));
  const add = (medication, label, name) => {
    flow.session.addTrial(medication, name);
    flow.host.announce(medicines.added(label));
    search.clear();
    flow.host.refocus("medicine-search");
  };
  const onKey = (event) => {
    if (event.key !== "Enter") return;
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
      aria-describedby=${search.pending ? "medicine-search-hint medicine-search-error" : "medicine-search-hint"}
      .value=${live(search.text)}
      @keydown=${onKey}
      @input=${(event) => search.type(event.target.value)}
    />
    ${own.length < 2 ? nothing : html`<ul class="results">
            ${search.results.map((medication, index) => {
    const label = medicationLabel(medication.id);
    return html`<li>
                ${listed.has(medication.id) ? html`<p>${medicines.onList(label)}</p>` : html`<button
                        id="medicine-result-${index}"
                        type="button"
                        class="secondary"
                        @click=${() => add(medication.id, label)}
                      >
                        ${medicines.add(label)}
                      </button>`}
              </li>`;
  })}
            ${isKnownName(own) ? nothing : html`<li>
                    <button
                      id=${firstNew === -1 ? "medicine-result-0" : nothing}
                      type="button"
                      class="secondary"
                      @click=${() => add("other", own, own)}
                    >
                      ${medicines.addOwn(own)}
                    </button>
                  </li>`}
          </ul>`}
  </div>`;
}
function noneBox(flow) {
  const question = flow.session.survey.getQuestionByName("no-trials");
  const error = question.errors[0]?.getText() ?? "";
  const toggle = (checked) => {
    if (checked) {
      flow.takenOff = flow.session.removeAllTrials();
      question.value = "yes";
      return;
    }
    question.clearValue();
    for (const trial of flow.takenOff)
      flow.session.addTrial(trial.medication ?? "", trial["medication-name"]);
    flow.takenOff = [];
  };
  return html`<p class="or">${flow.words.flow.or}</p>
    <div class="field ${error ? "wrong" : ""}" part="question">
      ${error ? html`<p class="error" id="${question.id}-error">${error}</p>` : nothing}
      <label class="option" part="option">
        <input
          id=${question.inputId}
          type="checkbox"
          name="no-trials"
          value="yes"
          aria-describedby=${error ? `${question.id}-error` : nothing}
          .checked=${live(question.value === "yes")}
          @change=${(event) => toggle(event.target.checked)}
        />
        <span>${question.title}</span>
      </label>
      <p class="understood" role="status">
        ${flow.takenOff.length > 0 ? flow.words.medicines.clearedByNone : ""}
      </p>
    </div>`;
}

export { MedicineSearch, medicinesView };
