import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { askedItems, codesOf, medicationLabel } from '../assessment/catalogue.ts';
import { readTrialPath } from '../assessment/edit.ts';
import { isObject } from '../assessment/equality.ts';
import { explainChanges } from '../assessment/explain.ts';
import type { Trial } from '../assessment/types.ts';
import { parts } from '../content/flow.ts';
import { medications } from '../content/medications.ts';
import { questions, trialQuestions, type Question } from '../content/questions.ts';
import { answerText, questionWords } from '../exports/wording.ts';
import { answerAt, changeText, pathText } from './change-text.ts';
import type { PreviewHost } from './host.ts';
import type { Opened } from './opened.ts';

const lists = new Set<string>(
  (questions as readonly Question[]).filter(({ kind }) => kind === 'choices').map(({ id }) => id),
);

/** Changes any answer in place and says exactly what follows. The record itself stays as it came. */
export function editView(host: PreviewHost, opened: Opened): TemplateResult {
  const { edit: texts } = host.texts;
  return html`<section class="panel" part="edit" aria-labelledby="edit-title">
    <h3 id="edit-title" tabindex="-1">${texts.title}</h3>
    <p class="hint">${texts.intro}</p>
    ${whatChanged(host, opened)} ${buttons(host, opened)}
    <details class="answers">
      <summary>${host.texts.edit.answers}</summary>
      ${row(host, opened, 'age')} ${parts.map(({ id, views }) => partRows(host, opened, id, views))}
    </details>
  </section>`;
}

function partRows(
  host: PreviewHost,
  opened: Opened,
  part: keyof PreviewHost['words']['parts'],
  views: readonly string[],
): TemplateResult {
  const ids = views.flatMap((view) => [
    ...askedItems.filter((item) => item.view === view).map(({ id }) => id),
    ...(questions as readonly Question[])
      .filter((question) => question.view === view && question.kind !== 'trials')
      .map(({ id }) => id),
  ]);
  return html`<h4>${host.words.parts[part]}</h4>
    ${part === 'medicines-tried' ? trialRows(host, opened) : nothing}
    ${ids.map((id) => row(host, opened, id))}`;
}

function whatChanged(host: PreviewHost, opened: Opened): TemplateResult {
  const { edit: texts } = host.texts;
  const { history, options, record } = opened;
  const { answers, changes } = explainChanges(
    { answers: record.answers, options },
    { answers: history.answers, options },
    history.places,
  );
  return html`<div class="notice" role="status" part="changes">
    <h4>${texts.changed}</h4>
    ${
      answers.length === 0
        ? html`<p>${texts.nothing}</p>`
        : html`<ul>
            ${answers.map(
              ({ path, from, to }) =>
                html`<li data-path=${path}>
                  ${pathText(host, path)}: ${answerAt(host, path, from)} → ${answerAt(host, path, to)}
                </li>`,
            )}
            ${changes.map(
              (change) =>
                html`<li data-change=${change.kind}>
                  <strong>${changeText(host, change)}</strong>
                  <small
                    >(${texts.because}
                    ${change.because.map((path) => pathText(host, path)).join(', ')})</small
                  >
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

function buttons(host: PreviewHost, opened: Opened): TemplateResult {
  const { edit: texts } = host.texts;
  const { history } = opened;
  const act = (change: () => unknown) => () => {
    change();
    opened.reassess();
    host.redraw();
  };
  const button = (name: 'undo' | 'redo' | 'reset', usable: boolean, change: () => unknown) =>
    html`<button
      type="button"
      class="secondary"
      data-edit=${name}
      aria-disabled=${usable ? nothing : 'true'}
      @click=${usable ? act(change) : nothing}
    >
      ${texts[name]}
    </button>`;
  return html`<div class="bar">
    ${button('undo', history.canUndo, () => history.undo())}
    ${button('redo', history.canRedo, () => history.redo())}
    ${button('reset', history.corrections.length > 0, () => history.reset())}
  </div>`;
}

function trialRows(host: PreviewHost, opened: Opened): TemplateResult {
  const given: unknown = opened.history.answers.trials;
  const trials = Array.isArray(given) ? (given as unknown[]) : [];
  const { edit: texts } = host.texts;
  return html`${trials.map(
      (trial, index) =>
        html`<h4>${pathText(host, `trials[${index}]`)}</h4>
          ${['medication', ...trialQuestions.map(({ id }) => id)].map((field) => row(host, opened, `trials[${index}].${field}`, isObject(trial) ? trial : {}))}
          <button
            type="button"
            class="secondary"
            @click=${() => change(host, opened, `trials[${index}]`, undefined)}
          >
            ${texts.removeTrial(index + 1)}
          </button>`,
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

function change(host: PreviewHost, opened: Opened, path: string, value: unknown, reason?: string): void {
  opened.history.apply(reason === undefined ? { path, value } : { path, value, reason });
  opened.reassess();
  host.redraw();
}

/** One answer: its question, and a field of the kind it needs. A changed one has room for a reason. */
function row(host: PreviewHost, opened: Opened, path: string, trial?: Trial): TemplateResult {
  const field = path.replace(/^trials\[\d+\]\./, '');
  const value = ((trial ?? opened.history.answers) as Readonly<Record<string, unknown>>)[field];
  const first = pathAtFirst(opened, path);
  const correction = opened.history.corrections.find((each) => each.path === first);
  const label = trial
    ? fieldLabel(host, field)
    : (questionWords(host.words, path)?.topic ?? host.texts.summary.age);
  const set = (next: unknown) => change(host, opened, path, next);
  return html`<div class="edit-row ${correction ? 'changed' : ''}" data-row=${path}>
    ${lists.has(path) ? listField(host, path, label, value, set) : html`<label>${label} ${control(host, path, field, value, set)}</label>`}
    ${
      correction
        ? html`<p class="hint">${host.texts.edit.original}: ${answerAt(host, path, correction.from)}</p>
            <label class="reason"
              >${host.texts.edit.reason}
              <input
                type="text"
                name="reason:${path}"
                autocomplete="off"
                .value=${live(correction.reason ?? '')}
                @change=${(event: Event) => change(host, opened, path, value, (event.target as HTMLInputElement).value)}
            /></label>`
        : nothing
    }
  </div>`;
}

/** Corrections name the place a trial had at first; others may have gone or come since. */
function pathAtFirst(opened: Opened, path: string): string | undefined {
  const place = readTrialPath(path);
  if (!place) return path;
  const first = opened.history.places[place.index] ?? null;
  return first === null ? undefined : `trials[${first}].${place.field ?? ''}`;
}

const fieldLabel = (host: PreviewHost, field: string) =>
  field === 'medication'
    ? host.texts.trials.medicine
    : host.words.trial[field as keyof typeof host.words.trial].topic;

function control(
  host: PreviewHost,
  path: string,
  field: string,
  value: unknown,
  set: (next: unknown) => void,
): TemplateResult {
  const trialQuestion = trialQuestions.find(({ id }) => id === field);
  const codes =
    field === 'medication'
      ? medicineCodes
      : trialQuestion && 'codes' in trialQuestion
        ? trialQuestion.codes
        : codesOf.get(field);
  if (!codes) return numberField(path, value, set);
  const text = (code: string) =>
    field === 'medication'
      ? code === 'other'
        ? host.texts.edit.other
        : medicationLabel(code)
      : answerText(host.words, field, code);
  return html`<select
    name=${path}
    @change=${(event: Event) => set((event.target as HTMLSelectElement).value || undefined)}
  >
    <option value="" .selected=${live(value === undefined)}>${host.texts.edit.notAnswered}</option>
    ${codes.map((code) => html`<option value=${code} .selected=${live(value === code)}>${text(code)}</option>`)}
  </select>`;
}

const medicineCodes: readonly string[] = [...medications.map(({ id }) => id), 'other'];

/** Numbers stay numbers; "unsure" and what can't be read are kept as written, and named where they can't be used. */
function numberField(path: string, value: unknown, set: (next: unknown) => void): TemplateResult {
  const read = (text: string) => {
    if (text.trim() === '') return undefined;
    const number = Number(text.trim().replace(',', '.'));
    return Number.isFinite(number) ? number : text.trim();
  };
  return html`<input
    type="text"
    name=${path}
    autocomplete="off"
    .value=${live(typeof value === 'number' || typeof value === 'string' ? `${value}` : '')}
    @change=${(event: Event) => set(read((event.target as HTMLInputElement).value))}
  />`;
}

function listField(
  host: PreviewHost,
  path: string,
  label: string,
  value: unknown,
  set: (next: unknown) => void,
): TemplateResult {
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
