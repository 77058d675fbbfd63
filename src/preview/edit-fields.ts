import type { TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { codesOf, medicationLabel } from '../assessment/catalogue.ts';
import { medications } from '../content/medications.ts';
import { unassisted } from '../dom/unassisted.ts';
import { questions, trialQuestions, type Question } from '../content/questions.ts';
import { html } from '../dom/text.ts';
import { answerText } from '../exports/wording.ts';
import { entryKinds, readEntry } from '../survey/entry.ts';
import type { PreviewHost } from './host.ts';

type Set = (next: unknown) => void;

const lists: readonly string[] = (questions as readonly Question[])
  .filter(({ kind }) => kind === 'choices')
  .map(({ id }) => id);

/** The field that an answer is changed with, under its label. `question` is the id of the question within its trial. */
export function field(
  host: PreviewHost,
  path: string,
  question: string,
  label: string,
  value: unknown,
  set: Set,
): TemplateResult {
  if (lists.includes(path)) return listField(host, path, label, value, set);
  return html`<label>${label} ${control(host, path, question, value, set)}</label>`;
}

function control(
  host: PreviewHost,
  path: string,
  question: string,
  value: unknown,
  set: Set,
): TemplateResult {
  if (question === 'medication-name') return textField(path, value, set);
  const trialQuestion = trialQuestions.find(({ id }) => id === question);
  const codes =
    question === 'medication'
      ? medicineCodes
      : trialQuestion && 'codes' in trialQuestion
        ? trialQuestion.codes
        : codesOf.get(question);
  if (!codes) return numberField(path, question, value, set);
  const text = (code: string) =>
    question === 'medication'
      ? code === 'other'
        ? host.texts.edit.other
        : medicationLabel(code)
      : answerText(host.words, question, code);
  return html`<select
    name=${path}
    @change=${(event: Event) => set((event.target as HTMLSelectElement).value || undefined)}
  >
    <option value="" .selected=${live(value === undefined)}>${host.texts.edit.notAnswered}</option>
    ${codes.map((code) => html`<option value=${code} .selected=${live(value === code)}>${text(code)}</option>`)}
  </select>`;
}

const medicineCodes: readonly string[] = [...medications.map(({ id }) => id), 'other'];

/** Read as the patient's own field is; "unsure" and what can't be read are kept as written, and named where they can't be used. */
function numberField(path: string, question: string, value: unknown, set: Set): TemplateResult {
  const kind = entryKinds.get(question);
  return textField(path, value, (text) => {
    set((kind && typeof text === 'string' ? readEntry(text, kind) : undefined) ?? text);
  });
}

/** What is empty is not answered. */
function textField(path: string, value: unknown, set: Set): TemplateResult {
  return html`<input
    type="text"
    name=${path}
    ${unassisted()}
    .value=${live(typeof value === 'number' || typeof value === 'string' ? `${value}` : '')}
    @change=${(event: Event) => set((event.target as HTMLInputElement).value.trim() || undefined)}
  />`;
}

function listField(host: PreviewHost, path: string, label: string, value: unknown, set: Set): TemplateResult {
  const chosen = Array.isArray(value) ? (value as string[]) : [];
  const toggle = (code: string, checked: boolean) => {
    set(checked ? [...chosen, code] : chosen.filter((each) => each !== code));
  };
  return html`<fieldset>
    <legend>${host.texts.edit.list(label)}</legend>
    <div class="bar">
      ${(codesOf.get(path) ?? []).map(
        (code) =>
          html`<label
            ><input
              type="checkbox"
              name=${path}
              value=${code}
              .checked=${live(chosen.includes(code))}
              @change=${(event: Event) => toggle(code, (event.target as HTMLInputElement).checked)}
            />
            ${answerText(host.words, path, code)}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
