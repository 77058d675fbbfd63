import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { askedItems, codesOf, medicationLabel } from '../assessment/catalogue.js';
import { readTrialPath } from '../assessment/edit.js';
import { isObject } from '../assessment/equality.js';
import { explainChanges } from '../assessment/explain.js';
import { parts } from '../content/flow.js';
import { medications } from '../content/medications.js';
import { questions, trialQuestions } from '../content/questions.js';
import { questionWords, answerText } from '../exports/wording.js';
import { pathText, answerAt, changeText } from './change-text.js';

const lists = new Set(
  questions.filter(({ kind }) => kind === "choices").map(({ id }) => id)
);
function editView(host, opened) {
  const { edit: texts } = host.texts;
  return html`<section class="panel" part="edit" aria-labelledby="edit-title">
    <h3 id="edit-title" tabindex="-1">${texts.title}</h3>
    <p class="hint">${texts.intro}</p>
    ${whatChanged(host, opened)} ${buttons(host, opened)}
    <details class="answers">
      <summary>${host.texts.edit.answers}</summary>
      ${row(host, opened, "age")} ${parts.map(({ id, views }) => partRows(host, opened, id, views))}
    </details>
  </section>`;
}
function partRows(host, opened, part, views) {
  const ids = views.flatMap((view) => [
    ...askedItems.filter((item) => item.view === view).map(({ id }) => id),
    ...questions.filter((question) => question.view === view && question.kind !== "trials").map(({ id }) => id)
  ]);
  return html`<h4>${host.words.parts[part]}</h4>
    ${part === "medicines-tried" ? trialRows(host, opened) : nothing}
    ${ids.map((id) => row(host, opened, id))}`;
}
function whatChanged(host, opened) {
  const { edit: texts } = host.texts;
  const { history, options, record } = opened;
  const { answers, changes } = explainChanges(
    { answers: record.answers, options },
    { answers: history.answers, options },
    history.places
  );
  return html`<div class="notice" role="status" part="changes">
    <h4>${texts.changed}</h4>
    ${answers.length === 0 ? html`<p>${texts.nothing}</p>` : html`<ul>
            ${answers.map(
    ({ path, from, to }) => html`<li data-path=${path}>
                  ${pathText(host, path)}: ${answerAt(host, path, from)} → ${answerAt(host, path, to)}
                </li>`
  )}
            ${changes.map(
    (change2) => html`<li data-change=${change2.kind}>
                  <strong>${changeText(host, change2)}</strong>
                  <small
                    >(${texts.because}
                    ${change2.because.map((path) => pathText(host, path)).join(", ")})</small
                  >
                </li>`
  )}
          </ul>`}
  </div>`;
}
function buttons(host, opened) {
  const { edit: texts } = host.texts;
  const { history } = opened;
  const act = (change2) => () => {
    change2();
    opened.reassess();
    host.redraw();
  };
  const button = (name, usable, change2) => html`<button
      type="button"
      class="secondary"
      data-edit=${name}
      aria-disabled=${usable ? nothing : "true"}
      @click=${usable ? act(change2) : nothing}
    >
      ${texts[name]}
    </button>`;
  return html`<div class="bar">
    ${button("undo", history.canUndo, () => history.undo())}
    ${button("redo", history.canRedo, () => history.redo())}
    ${button("reset", history.corrections.length > 0, () => history.reset())}
  </div>`;
}
function trialRows(host, opened) {
  const given = opened.history.answers.trials;
  const trials = Array.isArray(given) ? given : [];
  const { edit: texts } = host.texts;
  return html`${trials.map(
    (trial, index) => html`<h4>${pathText(host, `trials[${index}]`)}</h4>
          ${["medication", ...trialQuestions.map(({ id }) => id)].map((field) => row(host, opened, `trials[${index}].${field}`, isObject(trial) ? trial : {}))}
          <button
            type="button"
            class="secondary"
            @click=${() => change(host, opened, `trials[${index}]`, void 0)}
          >
            ${texts.removeTrial(index + 1)}
          </button>`
  )}
    <p>
      <button
        type="button"
        class="secondary"
        @click=${() => change(host, opened, `trials[${trials.length}]`, {})}
      >
        ${texts.addTrial}
      </button>
    </p>`;
}
function change(host, opened, path, value, reason) {
  opened.history.apply(reason === void 0 ? { path, value } : { path, value, reason });
  opened.reassess();
  host.redraw();
}
function row(host, opened, path, trial) {
  const field = path.replace(/^trials\[\d+\]\./, "");
  const value = (trial ?? opened.history.answers)[field];
  const first = pathAtFirst(opened, path);
  const correction = opened.history.corrections.find((each) => each.path === first);
  const label = trial ? fieldLabel(host, field) : questionWords(host.words, path)?.topic ?? host.texts.summary.age;
  const set = (next) => change(host, opened, path, next);
  return html`<div class="edit-row ${correction ? "changed" : ""}" data-row=${path}>
    ${lists.has(path) ? listField(host, path, label, value, set) : html`<label>${label} ${control(host, path, field, value, set)}</label>`}
    ${correction ? html`<p class="hint">${host.texts.edit.original}: ${answerAt(host, path, correction.from)}</p>
            <label class="reason"
              >${host.texts.edit.reason}
              <input
                type="text"
                name="reason:${path}"
                autocomplete="off"
                .value=${live(correction.reason ?? "")}
                @change=${(event) => change(host, opened, path, value, event.target.value)}
            /></label>` : nothing}
  </div>`;
}
function pathAtFirst(opened, path) {
  const place = readTrialPath(path);
  if (!place) return path;
  const first = opened.history.places[place.index] ?? null;
  return first === null ? void 0 : `trials[${first}].${place.field ?? ""}`;
}
const fieldLabel = (host, field) => field === "medication" ? host.texts.trials.medicine : host.words.trial[field].topic;
function control(host, path, field, value, set) {
  const trialQuestion = trialQuestions.find(({ id }) => id === field);
  const codes = field === "medication" ? medicineCodes : trialQuestion && "codes" in trialQuestion ? trialQuestion.codes : codesOf.get(field);
  if (!codes) return numberField(path, value, set);
  const text = (code) => field === "medication" ? code === "other" ? host.texts.edit.other : medicationLabel(code) : answerText(host.words, field, code);
  return html`<select
    name=${path}
    @change=${(event) => set(event.target.value || void 0)}
  >
    <option value="" .selected=${live(value === void 0)}>${host.texts.edit.notAnswered}</option>
    ${codes.map((code) => html`<option value=${code} .selected=${live(value === code)}>${text(code)}</option>`)}
  </select>`;
}
const medicineCodes = [...medications.map(({ id }) => id), "other"];
function numberField(path, value, set) {
  const read = (text) => {
    if (text.trim() === "") return void 0;
    const number = Number(text.trim().replace(",", "."));
    return Number.isFinite(number) ? number : text.trim();
  };
  return html`<input
    type="text"
    name=${path}
    autocomplete="off"
    .value=${live(typeof value === "number" || typeof value === "string" ? `${value}` : "")}
    @change=${(event) => set(read(event.target.value))}
  />`;
}
function listField(host, path, label, value, set) {
  const chosen = Array.isArray(value) ? value : [];
  const toggle = (code, checked) => {
    set(checked ? [...chosen, code] : chosen.filter((each) => each !== code));
  };
  return html`<fieldset>
    <legend>${host.texts.edit.list(label)}</legend>
    <div class="bar">
      ${(codesOf.get(path) ?? []).map(
    (code) => html`<label
            ><input
              type="checkbox"
              name=${path}
              value=${code}
              .checked=${live(chosen.includes(code))}
              @change=${(event) => toggle(code, event.target.checked)}
            />
            ${answerText(host.words, path, code)}</label
          >`
  )}
    </div>
  </fieldset>`;
}

export { editView };
