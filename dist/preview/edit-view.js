import { nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { askedItems } from '../assessment/catalogue.js';
import { readTrialPath } from '../assessment/edit.js';
import { isObject } from '../assessment/equality.js';
import { explainChanges } from '../assessment/explain.js';
import { parts } from '../content/flow.js';
import { questions, trialQuestions } from '../content/questions.js';
import { html } from '../dom/text.js';
import { unassisted } from '../dom/unassisted.js';
import { shortTrialName } from '../exports/wording.js';
import { answerAt, changeText } from './change-text.js';
import { field } from './edit-fields.js';
import { nameText } from './names.js';
import { panelTitle } from './record-name.js';

function editView(host, opened) {
  const { edit: texts } = host.texts;
  return html`<section class="panel" part="edit" aria-labelledby="edit-title">
    ${panelTitle("edit-title", texts.title, opened)}
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
  return html`<h4>${host.texts.edit.parts[part]}</h4>
    ${part === "medicines-tried" ? trialRows(host, opened) : nothing}
    ${ids.map((id) => row(host, opened, id))}`;
}
function whatChanged(host, opened) {
  const { edit: texts } = host.texts;
  const { history, options, record } = opened;
  const { answers, changes } = opened.explained.of(
    [history.state],
    () => explainChanges(
      { answers: record.answers, options },
      { answers: history.answers, options },
      history.places
    )
  );
  return html`<div class="notice" part="changes">
    <h4>${texts.changed}</h4>
    ${answers.length === 0 ? html`<p>${texts.nothing}</p>` : html`<ul>
            ${answers.map(
    ({ path, from, to }) => html`<li data-path=${path}>
                  ${nameText(path)}: ${answerAt(host, path, from)} → ${answerAt(host, path, to)}
                </li>`
  )}
            ${changes.map(
    (change2) => html`<li data-change=${change2.kind}>
                  <strong>${changeText(host, change2)}</strong>
                  <small>(${texts.because} ${change2.because.map(nameText).join(", ")})</small>
                </li>`
  )}
          </ul>`}
  </div>`;
}
function buttons(host, opened) {
  const { edit: texts } = host.texts;
  const { history } = opened;
  const act = (change2) => () => make(host, opened, change2);
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
function trialFields(host, opened, trial, index) {
  const path = `trials[${index}]`;
  const named = trial.medication === "other" || trial["medication-name"] !== void 0;
  const fields = ["medication", ...named ? ["medication-name"] : [], ...trialQuestions.map(({ id }) => id)];
  const remove = () => {
    change(host, opened, path, void 0);
    const left = opened.history.answers.trials?.length ?? 0;
    host.focusOn(index < left ? `trial-${index}` : "add-trial");
  };
  return html`<h4 id="trial-${index}" tabindex="-1">${nameText(path)}</h4>
    ${fields.map((each) => row(host, opened, `${path}.${each}`, trial))}
    <button type="button" class="secondary" @click=${remove}>
      ${host.texts.edit.removeTrial(index + 1, shortTrialName(host.words, trial))}
    </button>`;
}
function wholeTrials(host, opened) {
  const { edit: texts } = host.texts;
  const whole = opened.history.corrections.filter(
    ({ path }) => path === "trials" || readTrialPath(path) && readTrialPath(path)?.field === void 0
  );
  return whole.map((correction) => {
    const { path, from, to } = correction;
    const what = from === void 0 ? texts.trialAdded : to === void 0 ? texts.trialRemoved : texts.trialChanged;
    const name = `${nameText(path)} (${what})`;
    return html`<div class="edit-row changed" data-whole=${path}>
      <p class="hint">${name}: ${answerAt(host, path, to ?? from)}</p>
      ${reasonField(host, opened, correction, `${path}:${from === void 0 ? "added" : "removed"}`, name)}
    </div>`;
  });
}
function change(host, opened, path, value) {
  make(host, opened, () => opened.history.apply({ path, value }));
}
function make(host, opened, act) {
  const { options } = opened;
  const before = opened.history.answers;
  act();
  opened.reassess();
  const { answers, changes } = explainChanges(
    { answers: before, options },
    { answers: opened.history.answers, options }
  );
  host.announce(
    [
      ...answers.map(
        ({ path, from, to }) => `${nameText(path)}: ${answerAt(host, path, from)} \u2192 ${answerAt(host, path, to)}.`
      ),
      ...changes.map((each) => `${changeText(host, each)}.`)
    ].join(" ")
  );
  host.redraw();
}
function row(host, opened, path, trial) {
  const question = path.replace(/^trials\[\d+\]\./, "");
  const value = (trial ?? opened.history.answers)[question];
  const first = pathAtFirst(opened, path);
  const correction = opened.history.corrections.find((each) => each.path === first);
  const label = nameText(path);
  return html`<div class="edit-row ${correction ? "changed" : ""}" data-row=${path}>
    ${field(host, path, question, label, value, (next) => change(host, opened, path, next))}
    ${correction ? html`<p class="hint">${host.texts.edit.original}: ${answerAt(host, path, correction.from)}</p>
            ${reasonField(host, opened, correction, path, label)}` : nothing}
  </div>`;
}
function reasonField(host, opened, correction, name, what) {
  const explain = (event) => {
    opened.history.explain(correction, event.target.value);
    host.redraw();
  };
  return html`<label class="reason"
    ><span>${host.texts.edit.reason}<span class="visually-hidden">: ${what}</span></span>
    <input
      type="text"
      name="reason:${name}"
      ${unassisted()}
      .value=${live(correction.reason ?? "")}
      @change=${explain}
  /></label>`;
}
function pathAtFirst(opened, path) {
  const place = readTrialPath(path);
  if (!place) return path;
  const first = opened.history.places[place.index] ?? null;
  return first === null ? void 0 : `trials[${first}].${place.field ?? ""}`;
}

export { editView };
