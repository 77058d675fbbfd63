import { nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { allMedications, medicationLabel } from '../../assessment/catalogue.js';
import { html } from '../../dom/html.js';
import { unassisted } from '../../dom/unassisted.js';
import { shortTrialName, trialName } from '../../exports/wording.js';
import { SEARCH_FIELD } from './medicine-search.js';
import { withNames } from './names.js';
import { askingView } from './questions-view.js';
import { undoNotice } from './trial-list-view.js';

const common = allMedications.filter((medication) => medication.common);
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
  const others = flow.session.list.known.filter(({ medication }) => !shown.has(medication ?? ""));
  const names = new Set(trials.map((trial) => shortTrialName(words, trial)));
  return askingView(
    flow,
    step,
    words.views["medicines-tried"],
    html`${undoNotice(flow, step)} ${boxes} ${searchField(flow)}
    ${others.length > 0 ? group(flow, words.medicines.mine, others) : nothing}
    ${trials.length > 0 ? html`<p class="hint">${withNames(words.medicines.mineSoFar([...names].join(", ")), trials)}</p>` : nothing}
    ${noneBox(flow)}`
  );
}
function group(flow, title, medicines) {
  const { list } = flow.session;
  return html`<fieldset class="field" part="question">
    <legend class="question">${title}</legend>
    <div class="options">
      ${medicines.map(
    (medicine) => html`<label class="option" part="option">
            <input
              type="checkbox"
              name="trials"
              value=${medicine.medication ?? ""}
              .checked=${live(list.has(medicine))}
              @change=${(event) => event.target.checked ? list.tick(medicine) : list.untick(medicine)}
            />
            <span>${withNames(trialName(flow.words, medicine), [medicine])}</span>
          </label>`
  )}
    </div>
  </fieldset>`;
}
function searchField(flow) {
  const { search, words } = flow;
  const { medicines } = words;
  const { own, remark } = search;
  const typed = [{ "medication-name": own }];
  const onKey = (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    search.enter();
  };
  const leaving = (act) => (event) => {
    const root = event.currentTarget.getRootNode();
    root.getElementById(SEARCH_FIELD)?.focus();
    act();
  };
  return html`<div class="field" part="question">
    <label class="question" for=${SEARCH_FIELD}>${medicines.search}</label>
    <p class="hint" id="medicine-search-hint">${medicines.searchHint}</p>
    ${remark ? html`<p class="error" id="medicine-search-remark">${withNames(remark, typed)}</p>` : nothing}
    <input
      id=${SEARCH_FIELD}
      part="input"
      type="text"
      name="trials-search"
      ${unassisted()}
      aria-describedby=${remark ? "medicine-search-hint medicine-search-remark" : "medicine-search-hint"}
      .value=${live(search.text)}
      @keydown=${onKey}
      @input=${(event) => search.type(event.target.value)}
    />
    ${own.length < 2 ? nothing : html`<ul class="results">
            ${search.found.medications.map(({ id }) => {
    const label = medicationLabel(id);
    return search.isListed(id) ? html`<li><p>${withNames(medicines.onList(label))}</p></li>` : html`<li>
                    ${button(
      withNames(medicines.add(label)),
      leaving(() => search.add(id, label))
    )}
                  </li>`;
  })}
            ${search.found.exact ? nothing : html`<li>
                    ${button(
    withNames(medicines.addOwn(own), typed),
    leaving(() => search.add("other", own, own))
  )}
                  </li>`}
          </ul>`}
    ${remark ? button(
    [medicines.clearField],
    leaving(() => search.empty())
  ) : nothing}
  </div>`;
}
function button(label, press) {
  return html`<button type="button" class="secondary" @click=${press}>${label}</button>`;
}
function noneBox(flow) {
  const question = flow.session.survey.getQuestionByName("no-trials");
  const error = question.errors[0]?.getText() ?? "";
  const toggle = (checked) => {
    if (checked) {
      flow.takenOff = flow.session.list.clear();
      question.value = "yes";
      return;
    }
    question.clearValue();
    flow.session.list.putBack(flow.takenOff);
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
        ${question.value === "yes" && flow.takenOff.length > 0 ? flow.words.medicines.clearedByNone : ""}
      </p>
    </div>`;
}

export { medicinesView };
