import { criteria } from '../content/criteria.js';
import { shortestTrialWeeks, intoleranceBeforeWeeks } from '../content/thresholds.js';
import { medicationById } from './catalogue.js';

function judgeTrials(trials, criteriaId) {
  const taken = trials.flatMap(({ medication }) => medicationById(medication) ?? []);
  const ids = new Set(taken.map(({ id }) => id));
  const times = /* @__PURE__ */ new Map();
  for (const { ingredient } of taken) times.set(ingredient, (times.get(ingredient) ?? 0) + 1);
  return trials.map((trial, index) => {
    const medication = medicationById(trial.medication);
    const { status, reasons } = judge(trial, medication, criteriaId);
    return {
      index,
      medication: trial.medication ?? null,
      class: medication?.class ?? null,
      status,
      reasons,
      notes: medication ? remarks(trial, medication, ids, times) : []
    };
  });
}
const verdict = (status, ...reasons) => ({ status, reasons });
function judge(trial, medication, criteriaId) {
  if (trial.medication === "other") return verdict("not-counted", "unknown-name");
  if (medication && medication.role !== "antidepressant") return verdict("not-counted", "role");
  const gaps = findGaps(trial);
  const { "dose-mg": dose, weeks } = trial;
  if (gaps.length > 0 || typeof dose !== "number" || typeof weeks !== "number")
    return verdict("unknown", ...gaps);
  if (medication?.maxMg !== void 0 && dose > medication.maxMg)
    return verdict("check-dose", "above-label-maximum");
  if (dose < (medication?.minMg ?? Infinity)) return verdict("low-dose", "below-minimum-dose");
  if (trial["taken-most-days"] === "no") return verdict("not-taken", "not-taken-most-days");
  if (weeks < shortestTrialWeeks) return verdict("short", "under-four-weeks");
  if (weeks < criteria[criteriaId].minWeeks) return verdict("borderline", "under-six-weeks");
  if (weeks < intoleranceBeforeWeeks && trial["stopped-for-side-effects"] !== "no") {
    return verdict("borderline", "under-six-weeks", stopReason(trial));
  }
  if (trial["this-episode"] === "no") return verdict("other-episode", "earlier-episode");
  if (trial.improvement === "half-or-more") return verdict("helped", "half-or-more-better");
  return verdict("adequate", "dose-and-time-met");
}
function stopReason(trial) {
  const stopped = trial["stopped-for-side-effects"];
  if (stopped === "yes") return "stopped-for-side-effects";
  return stopped === "unsure" ? "stopped-for-side-effects-unsure" : "stopped-for-side-effects-missing";
}
const needed = ["medication", "dose-mg", "weeks", "taken-most-days", "improvement", "this-episode"];
function findGaps(trial) {
  return needed.flatMap((field) => {
    const answer = trial[field];
    if (answer === void 0) return [`${field}-missing`];
    return answer === "unsure" ? [`${field}-unsure`] : [];
  });
}
function remarks(trial, medication, ids, times) {
  const tooShort = typeof trial.weeks === "number" && trial.weeks < intoleranceBeforeWeeks;
  const notes = [
    [tooShort && trial["stopped-for-side-effects"] === "yes", "intolerant"],
    [(times.get(medication.ingredient) ?? 0) > 1, "same-ingredient"],
    [medication.closelyRelated !== void 0 && ids.has(medication.closelyRelated), "closely-related"],
    [medication.uncertain === true, "uncertain-minimum"],
    [medication.flags.length > 0, "see-flags"]
  ];
  return notes.flatMap(([holds, note]) => holds ? [note] : []);
}

export { judgeTrials };
