import { nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { askedItems } from '../assessment/catalogue.ts';
import type { Correction } from '../assessment/edit-history.ts';
import { readTrialPath } from '../assessment/edit.ts';
import { isObject } from '../assessment/equality.ts';
import { explainChanges } from '../assessment/explain.ts';
import type { Trial } from '../assessment/types.ts';
import { parts, type PartId } from '../content/flow.ts';
import { questions, trialQuestions, type Question } from '../content/questions.ts';
import { html } from '../dom/text.ts';
import { unassisted } from '../dom/unassisted.ts';
import { shortTrialName } from '../exports/wording.ts';
import { answerAt, changeText } from './change-text.ts';
import { field } from './edit-fields.ts';
import type { PreviewHost } from './host.ts';
import { nameText } from './names.ts';
import type { Opened } from './opened.ts';
import { panelTitle } from './record-name.ts';

/** Changes any answer in place and says exactly what follows. The record itself stays as it came. */
export function editView(host: PreviewHost, opened: Opened): TemplateResult {
  const { edit: texts } = host.texts;
  return html`<section class="panel" part="edit" aria-labelledby="edit-title">
    ${panelTitle('edit-title', texts.title, opened)}
    <p class="hint">${texts.intro}</p>
    ${whatChanged(host, opened)} ${buttons(host, opened)}
    <details class="answers">
      <summary>${host.texts.edit.answers}</summary>
      ${row(host, opened, 'age')} ${parts.map(({ id, views }) => partRows(host, opened, id, views))}
    </details>
  </section>`;
}

function partRows(host: PreviewHost, opened: Opened, part: PartId, views: readonly string[]): TemplateResult {
  const ids = views.flatMap((view) => [
    ...askedItems.filter((item) => item.view === view).map(({ id }) => id),
    ...(questions as readonly Question[])
      .filter((question) => question.view === view && question.kind !== 'trials')
      .map(({ id }) => id),
  ]);
  return html`<h4>${host.texts.edit.parts[part]}</h4>
    ${part === 'medicines-tried' ? trialRows(host, opened) : nothing}
    ${ids.map((id) => row(host, opened, id))}`;
}

function whatChanged(host: PreviewHost, opened: Opened): TemplateResult {
  const { edit: texts } = host.texts;
  const { history, options, record } = opened;
  const { answers, changes } = opened.explained.of([history.state], () =>
    explainChanges(
      { answers: record.answers, options },
      { answers: history.answers, options },
      history.places,
    ),
  );
  return html`<div class="notice" part="changes">
    <h4>${texts.changed}</h4>
    ${
      answers.length === 0
        ? html`<p>${texts.nothing}</p>`
        : html`<ul>
            ${answers.map(
              ({ path, from, to }) =>
                html`<li data-path=${path}>
                  ${nameText(path)}: ${answerAt(host, path, from)} → ${answerAt(host, path, to)}
                </li>`,
            )}
            ${changes.map(
              (change) =>
                html`<li data-change=${change.kind}>
                  <strong>${changeText(host, change)}</strong>
                  <small>(${texts.because} ${change.because.map(nameText).join(', ')})</small>
                </li>`,
            )}
          </ul>`
    }
  </div>`;
}

function buttons(host: PreviewHost, opened: Opened): TemplateResult {
  const { edit: texts } = host.texts;
  const { history } = opened;
  const act = (change: () => unknown) => () => make(host, opened, change);
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
  return html`${trials.map((trial, index) => trialFields(host, opened, isObject(trial) ? trial : {}, index))}
    <p>
      <button
        type="button"
        class="secondary"
        id="add-trial"
        @click=${() => change(host, opened, `trials[${trials.length}]`, {})}
      >
        ${texts.addTrial}
      </button>
    </p>
    ${wholeTrials(host, opened)}`;
}

function trialFields(host: PreviewHost, opened: Opened, trial: Trial, index: number): TemplateResult {
  const path = `trials[${index}]`;
  const named = trial.medication === 'other' || trial['medication-name'] !== undefined;
  const fields = ['medication', ...(named ? ['medication-name'] : []), ...trialQuestions.map(({ id }) => id)];
  // The one that takes its place, if any does, or else the button below all of them.
  const remove = () => {
    change(host, opened, path, undefined);
    const left = opened.history.answers.trials?.length ?? 0;
    host.focusOn(index < left ? `trial-${index}` : 'add-trial');
  };
  return html`<h4 id="trial-${index}" tabindex="-1">${nameText(path)}</h4>
    ${fields.map((each) => row(host, opened, `${path}.${each}`, trial))}
    <button type="button" class="secondary" @click=${remove}>
      ${host.texts.edit.removeTrial(index + 1, shortTrialName(host.words, trial))}
    </button>`;
}

/** Trials added or removed have no row of their own in which to say why. */
function wholeTrials(host: PreviewHost, opened: Opened): TemplateResult[] {
  const { edit: texts } = host.texts;
  const whole = opened.history.corrections.filter(
    ({ path }) => path === 'trials' || (readTrialPath(path) && readTrialPath(path)?.field === undefined),
  );
  return whole.map((correction) => {
    const { path, from, to } = correction;
    const what =
      from === undefined ? texts.trialAdded : to === undefined ? texts.trialRemoved : texts.trialChanged;
    const name = `${nameText(path)} (${what})`;
    return html`<div class="edit-row changed" data-whole=${path}>
      <p class="hint">${name}: ${answerAt(host, path, to ?? from)}</p>
      ${reasonField(host, opened, correction, `${path}:${from === undefined ? 'added' : 'removed'}`, name)}
    </div>`;
  });
}

function change(host: PreviewHost, opened: Opened, path: string, value: unknown): void {
  make(host, opened, () => opened.history.apply({ path, value }));
}

/** Makes a change, or takes one back, and says it with what came of it: of many changes only the last one is news. */
function make(host: PreviewHost, opened: Opened, act: () => unknown): void {
  const { options } = opened;
  const before = opened.history.answers;
  act();
  opened.reassess();
  const { answers, changes } = explainChanges(
    { answers: before, options },
    { answers: opened.history.answers, options },
  );
  host.announce(
    [
      ...answers.map(
        ({ path, from, to }) =>
          `${nameText(path)}: ${answerAt(host, path, from)} → ${answerAt(host, path, to)}.`,
      ),
      ...changes.map((each) => `${changeText(host, each)}.`),
    ].join(' '),
  );
  host.redraw();
}

/** One answer: its question, and a field of the kind it needs. A changed one has room for a reason. */
function row(host: PreviewHost, opened: Opened, path: string, trial?: Trial): TemplateResult {
  const question = path.replace(/^trials\[\d+\]\./, '');
  const value = ((trial ?? opened.history.answers) as Readonly<Record<string, unknown>>)[question];
  const first = pathAtFirst(opened, path);
  const correction = opened.history.corrections.find((each) => each.path === first);
  const label = nameText(path);
  return html`<div class="edit-row ${correction ? 'changed' : ''}" data-row=${path}>
    ${field(host, path, question, label, value, (next) => change(host, opened, path, next))}
    ${
      correction
        ? html`<p class="hint">${host.texts.edit.original}: ${answerAt(host, path, correction.from)}</p>
            ${reasonField(host, opened, correction, path, label)}`
        : nothing
    }
  </div>`;
}

function reasonField(
  host: PreviewHost,
  opened: Opened,
  correction: Correction,
  name: string,
  what: string,
): TemplateResult {
  const explain = (event: Event) => {
    opened.history.explain(correction, (event.target as HTMLInputElement).value);
    host.redraw();
  };
  return html`<label class="reason"
    ><span>${host.texts.edit.reason}<span class="visually-hidden">: ${what}</span></span>
    <input
      type="text"
      name="reason:${name}"
      ${unassisted()}
      .value=${live(correction.reason ?? '')}
      @change=${explain}
  /></label>`;
}

/** Corrections name the place a trial had at first; others may have gone or come since. */
function pathAtFirst(opened: Opened, path: string): string | undefined {
  const place = readTrialPath(path);
  if (!place) return path;
  const first = opened.history.places[place.index] ?? null;
  return first === null ? undefined : `trials[${first}].${place.field ?? ''}`;
}
