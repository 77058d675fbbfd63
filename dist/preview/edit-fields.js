import { live } from 'lit/directives/live.js';
import { codesOf, medicationLabel } from '../assessment/catalogue.js';
import { medications } from '../content/medications.js';
import { unassisted } from '../dom/unassisted.js';
import { questions, trialQuestions } from '../content/questions.js';
import { html } from '../dom/text.js';
import { answerText } from '../exports/wording.js';
import { entryKinds, readEntry } from '../survey/entry.js';

const lists = questions.filter(({ kind }) => kind === "choices").map(({ id }) => id);
function field(host, path, question, label, value, set) {
  if (lists.includes(path)) return listField(host, path, label, value, set);
  return html`<label>${label} ${control(host, path, question, value, set)}</label>`;
}
function control(host, path, question, value, set) {
  if (question === "medication-name") return textField(path, value, set);
  const trialQuestion = trialQuestions.find(({ id }) => id === question);
  const codes = question === "medication" ? medicineCodes : trialQuestion && "codes" in trialQuestion ? trialQuestion.codes : codesOf.get(question);
  if (!codes) return numberField(path, question, value, set);
  const text = (code) => question === "medication" ? code === "other" ? host.texts.edit.other : medicationLabel(code) : answerText(host.words, question, code);
  return html`<select
    name=${path}
    @change=${(event) => set(event.target.value || void 0)}
  >
    <option value="" .selected=${live(value === void 0)}>${host.texts.edit.notAnswered}</option>
    ${codes.map((code) => html`<option value=${code} .selected=${live(value === code)}>${text(code)}</option>`)}
  </select>`;
}
const medicineCodes = [...medications.map(({ id }) => id), "other"];
function numberField(path, question, value, set) {
  const kind = entryKinds.get(question);
  return textField(path, value, (text) => {
    set((kind && typeof text === "string" ? readEntry(text, kind) : void 0) ?? text);
  });
}
function textField(path, value, set) {
  return html`<input
    type="text"
    name=${path}
    ${unassisted()}
    .value=${live(typeof value === "number" || typeof value === "string" ? `${value}` : "")}
    @change=${(event) => set(event.target.value.trim() || void 0)}
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

export { field };
