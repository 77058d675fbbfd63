import { nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { maudsley } from '../assessment/maudsley.js';
import { thaseRush } from '../assessment/thase-rush.js';
import { trialBars } from '../assessment/timeline.js';
import { judgeTrials } from '../assessment/trials.js';
import { inOwnUnit, medicationById, medicationLabel } from '../assessment/catalogue.js';
import { mayBe } from '../assessment/medicine-names.js';
import { html } from '../dom/text.js';
import { shortened } from '../exports/foreign-text.js';
import { shortTrialName, trialName, answerText, showAnswer } from '../exports/wording.js';
import { nameText } from './names.js';
import { panelTitle } from './record-name.js';
import { trialsFigure } from './trials-figure.js';

function trialsView(host, opened) {
  const { trials: texts } = host.texts;
  const { answers } = opened;
  const trials = answers.trials ?? [];
  const { bars, ticks, endWeeks } = trialBars(
    answers,
    judgeTrials(trials, "six-week"),
    judgeTrials(trials, "four-week")
  );
  return html`<section class="panel" part="trials" aria-labelledby="trials-title">
    ${panelTitle("trials-title", texts.title, opened)}
    ${bars.length === 0 ? html`<p>${texts.none}</p>` : html`${trialsFigure(
    bars.map((bar) => figureBar(host, bar, trials[bar.index] ?? {})),
    Math.max(endWeeks, 8),
    ticks,
    host.texts.of(opened.name, texts.figure),
    texts.weeksAxis
  )}
          ${table(host, bars, trials)}`}
    ${opened.assessment.history.notes.includes("same-class") ? html`<p>${texts.sameClass}</p>` : nothing}
    ${others(host, opened)}
  </section>`;
}
const LABEL_LENGTH = 40;
function figureBar(host, bar, trial) {
  const { statuses } = host.texts;
  const status = bar.verdict6 ?? "unknown";
  return {
    label: shortened(shortTrialName(host.words, trial), LABEL_LENGTH),
    dose: doseText(host, bar),
    verdict: bar.verdict4 === bar.verdict6 ? statuses[status] : `${statuses[status]} (4: ${statuses[bar.verdict4 ?? "unknown"]})`,
    status,
    weeks: bar.weeks === null ? null : bar.scaleWeeks,
    weeksText: bar.weeks === null ? host.texts.trials.unknown : `${bar.weeks} ${host.texts.trials.weeksAxis}`
  };
}
function doseText({ texts }, { dose, medication, minMg, unit }) {
  const given = typeof dose === "number" ? `${inOwnUnit(dose, medication ?? void 0).amount} ${unit}` : texts.trials.unknown;
  return minMg === null ? given : texts.trials.minimum(given, String(minMg));
}
function table(host, bars, trials) {
  const { trials: texts } = host.texts;
  const heads = [
    texts.medicine,
    texts.class,
    texts.dose,
    texts.weeks,
    texts.atSix,
    texts.atFour,
    texts.taken,
    texts.improvement,
    texts.stopped,
    texts.episode
  ];
  return html`<div class="scroll" tabindex="0" role="group" aria-labelledby="trials-title">
    <table>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${bars.map((bar) => tableRow(host, bar, trials[bar.index] ?? {}))}
      </tbody>
    </table>
  </div>`;
}
function tableRow(host, bar, trial) {
  const { statuses, trialNotes } = host.texts;
  const answer = (field) => showAnswer(host.words, field, trial[field]);
  const flags = bar.notes.includes("see-flags") ? medicationById(bar.medication ?? void 0)?.flags ?? [] : [];
  const likely = mayBe(trial).map(({ id }) => medicationLabel(id));
  const notes = [
    ...bar.notes.filter((note) => note !== "see-flags").map((note) => trialNotes[note]),
    ...flags,
    ...likely.length > 0 ? [host.texts.mayBe(likely)] : []
  ];
  return html`<tr data-trial=${bar.index}>
      <th scope="row">${trialName(host.words, trial)}</th>
      <td>${bar.class ?? "\u2013"}</td>
      <td>${doseText(host, bar)}</td>
      <td class="number">${bar.weeks ?? host.texts.trials.unknown}</td>
      <td><strong>${statuses[bar.verdict6 ?? "unknown"]}</strong></td>
      <td>${statuses[bar.verdict4 ?? "unknown"]}</td>
      <td>${answer("taken-most-days")}</td>
      <td>${answer("improvement")}</td>
      <td>${answer("stopped-for-side-effects")}</td>
      <td>${answer("this-episode")}</td>
    </tr>
    ${notes.length === 0 ? nothing : html`<tr class="remarks">
            <td colspan="10">${notes.map((note) => note.replace(/\.?$/, ".")).join(" ")}</td>
          </tr>`}`;
}
function others(host, opened) {
  const { trials: texts } = host.texts;
  const { augmentation, otherTreatments } = opened.assessment.history;
  const list = (question, codes) => codes.map((code) => answerText(host.words, question, code)).join(", ") || "\u2013";
  return html`<dl>
    <div>
      <dt>${texts.addOns}</dt>
      <dd>${list("augmentation", augmentation)}</dd>
    </div>
    <div>
      <dt>${texts.otherTreatments}</dt>
      <dd>${list("other-treatments", otherTreatments)}</dd>
    </div>
  </dl>`;
}
function stagingView(host, opened) {
  const { staging: texts } = host.texts;
  const { assessment, answers } = opened;
  const rush = thaseRush(assessment.trials, assessment.history, {
    noneTried: answers["no-trials"] === "yes"
  });
  const severity = opened.severity;
  const stage = maudsley(answers, assessment, severity);
  const choose = (event) => {
    opened.setSeverity(event.target.value);
    host.redraw();
  };
  return html`<section class="panel" part="staging" aria-labelledby="staging-title">
    ${panelTitle("staging-title", texts.title, opened)}
    <label
      >${texts.severity}
      <select name="severity" @change=${choose}>
        <option value="" .selected=${live(severity === void 0)}>${texts.unset}</option>
        ${Object.entries(texts.severities).map(([code, name]) => html`<option value=${code} .selected=${live(severity === code)}>${name}</option>`)}
      </select></label
    >
    <dl>
      <div>
        <dt>${texts.maudsley}</dt>
        <dd>${maudsleyText(host, stage)}</dd>
      </div>
      <div>
        <dt>${texts.thaseRush}</dt>
        <dd>${thaseRushText(host, rush)}</dd>
      </div>
    </dl>
  </section>`;
}
const missingText = (host, missing) => missing.length === 0 ? "" : ` ${host.texts.staging.missing} ${missing.map((path) => host.texts.staging.gaps[path] ?? nameText(path)).join(", ")}.`;
function maudsleyText(host, { notApplicable, total, band, range, partial, missing }) {
  const { staging: texts } = host.texts;
  if (notApplicable) return texts.notApplicable[notApplicable];
  if (!partial && total !== null && band !== null) return `${total} (${texts.bands[band]})`;
  return `${texts.partial} ${range ? `${range.min}\u2013${range.max}` : "\u2013"}.${missingText(host, missing)}`;
}
function thaseRushText(host, { stage, label, range, missing }) {
  if (stage !== null) return label ?? String(stage);
  return `${host.texts.staging.partial} ${range ? `${range.min}\u2013${range.max}` : "\u2013"}.${missingText(host, missing)}`;
}

export { stagingView, trialsView };
