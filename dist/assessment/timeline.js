import { medicationById } from './catalogue.js';
import { readAnswers } from './read.js';
import { upTo } from './numbers.js';

const longestDrawnWeeks = 52;
function trialBars(answers, sixWeek, fourWeek) {
  const trials = readAnswers(answers).answers.trials ?? [];
  const bars = trials.map((trial, index) => barOf(trial, index, trials, sixWeek, fourWeek));
  const ticks = ticksFor(Math.max(0, ...bars.map(({ scaleWeeks }) => scaleWeeks)));
  return { bars, ticks, endWeeks: ticks.at(-1) ?? 0 };
}
function barOf(trial, index, trials, sixWeek, fourWeek) {
  const medication = medicationById(trial.medication);
  const six = verdictOf(sixWeek, index);
  const weeks = typeof trial.weeks === "number" ? trial.weeks : null;
  return {
    index,
    medication: trial.medication ?? null,
    ownName: trial["medication-name"] ?? null,
    class: medication?.class ?? null,
    dose: trial["dose-mg"] ?? null,
    unit: medication?.unit ?? "mg",
    minMg: medication?.minMg ?? null,
    maxMg: medication?.maxMg ?? null,
    weeks,
    scaleWeeks: Math.min(weeks ?? 0, longestDrawnWeeks),
    over: weeks !== null && weeks > longestDrawnWeeks,
    verdict6: six?.status ?? null,
    verdict4: verdictOf(fourWeek, index)?.status ?? null,
    notes: [...six?.notes ?? [], ...notesAmong(trials, index)]
  };
}
const verdictOf = (verdicts, index) => verdicts.find((verdict) => verdict.index === index);
function notesAmong(trials, index) {
  const medication = medicationById(trials[index]?.medication);
  if (medication?.role === "augmentation") return ["add-on"];
  if (medication?.role !== "antidepressant") return [];
  const shared = trials.some((trial) => {
    const other = medicationById(trial.medication);
    return other?.role === "antidepressant" && other.class === medication.class && other.ingredient !== medication.ingredient;
  });
  return shared ? ["same-class"] : [];
}
const scales = [
  { upTo: 12, from: 8, step: 2 },
  { upTo: 28, from: 8, step: 4 },
  { upTo: longestDrawnWeeks, from: 13, step: 13 }
];
function ticksFor(longest) {
  const { from, step } = scales.find(({ upTo: upTo2 }) => longest <= upTo2) ?? scales[2];
  const count = Math.max(1, Math.ceil((longest - from) / step) + 1);
  return [0, 4, 6, ...upTo(count).map((turn) => from + turn * step)];
}

export { longestDrawnWeeks, trialBars };
