import { inOwnUnit, medicationById } from '../assessment/catalogue.js';
import { mayBe } from '../assessment/medicine-names.js';
import { judgeTrials } from '../assessment/trials.js';
import { valueOf, drugOf, trialValue } from './note-names.js';
import { wrap, table, toAscii } from './note-text.js';

function judged(answers) {
  const trials = answers.trials ?? [];
  const four = judgeTrials(trials, "four-week");
  return judgeTrials(trials, "six-week").flatMap((six, index) => {
    const [trial, other] = [trials[index], four[index]];
    return trial && other ? [{ trial, four: other, six }] : [];
  });
}
function limitsOf({ medication }) {
  const { minMg, maxMg, unit } = medicationById(medication) ?? allUnknown;
  return {
    minimum: minMg?.toString(),
    maximum: maxMg?.toString(),
    unit: unit === "mg" ? void 0 : unit
  };
}
const allUnknown = { minMg: void 0, maxMg: void 0, unit: void 0 };
const fields = [
  "medication",
  "dose-mg",
  "weeks",
  "taken-most-days",
  "improvement",
  "stopped-for-side-effects",
  "this-episode"
];
function gapsOf(trial) {
  return fields.filter((field) => trial[field] === void 0 || trial[field] === "unsure");
}
function asksOf(words, { trial, six }) {
  const { maximum = "", unit } = limitsOf(trial);
  const gaps = six.status === "not-counted" ? [] : gapsOf(trial).map((field) => words.asks[field]);
  const dose = typeof trial["dose-mg"] === "number";
  const likely = mayBe(trial).map(({ name }) => toAscii(name));
  return [
    ...gaps,
    ...trial.medication === "other" ? [words.asks["medication-name"]] : [],
    ...likely.length > 0 ? [words.mayBe(likely)] : [],
    ...six.status === "check-dose" ? [words.doseAboveMaximum(String(trial["dose-mg"]), maximum)] : [],
    ...six.status === "borderline" ? [words.confirmWeeks(String(trial.weeks))] : [],
    ...dose && unit !== void 0 ? [words.confirmUnit(unit)] : []
  ];
}
function remarksOf(words, { six }) {
  return six.notes.map((note) => words.trialNotes[note]).filter((remark) => remark !== "");
}
function trialInWords(words, trial) {
  const facts = ["dose-mg", "weeks", "improvement"].map(
    (field) => `${words.trialFields[field]} ${trialValue(words, trial, field)}`
  );
  return [drugOf(words, trial), ...facts].join(", ");
}
const INDENT = "  ";
const WIDTHS = [2, 15, 13, 12, 6, 11, 11];
function trialTable({ answers, words }) {
  const trials = judged(answers);
  const rows = trials.map(({ trial, four, six }, at) => [
    String(at + 1),
    drugOf(words, trial),
    six.class ?? "-",
    doseCell(words, trial),
    tableValue(words, trial.weeks),
    words.statuses[six.status],
    words.statuses[four.status]
  ]);
  const [head = [], ...lines] = table([words.columns, ...rows], WIDTHS, INDENT);
  const [first = [], ...others] = lines;
  return {
    heading: words.headings.trials,
    entries: lines.length === 0 ? [[`${INDENT}${words.none}`]] : [[...head, ...first], ...others],
    keep: 8
  };
}
function tableValue({ tableCodes }, value) {
  if (value === void 0) return tableCodes.blank;
  return value === "unsure" ? tableCodes.unsure : String(value);
}
function doseInNote(mg, { medication }) {
  const { amount, unit } = inOwnUnit(mg, medication);
  return `${amount} ${unit}`;
}
function doseCell(words, trial) {
  const { minimum } = limitsOf(trial);
  const dose = trial["dose-mg"];
  if (typeof dose === "number" && inOwnUnit(dose, trial.medication).unit !== "mg")
    return doseInNote(dose, trial);
  return `${tableValue(words, dose)}${minimum === void 0 ? "" : ` (${minimum})`}`;
}
function trialDetails({ answers, words }) {
  const shown = ["improvement", "taken-most-days", "stopped-for-side-effects", "this-episode"];
  const entries = judged(answers).map((each, at) => {
    const facts = shown.map((field) => `${words.trialFields[field]} ${trialValue(words, each.trial, field)}`);
    const ask = asksOf(words, each);
    const asked = ask.length > 0 ? [`${words.sheet.ask} ${ask.join(" ")}`] : [];
    return wrap([...facts, ...remarksOf(words, each), ...asked].join("; "), `${at + 1}. `.padStart(5));
  });
  return { heading: words.headings.trialNotes, entries, keep: 2 };
}
function treatmentEntries({ answers, assessment, words }) {
  const ticked = answers.augmentation;
  const inTrials = assessment.history.augmentation.filter((id) => ticked?.includes(id) !== true);
  const others = answers["other-treatments"];
  return [
    wrap(`${words.augmentation} ${valueOf(words, ticked)}`, "- "),
    ...inTrials.length > 0 ? [wrap(`${words.inTrials} ${valueOf(words, inTrials)}`, "- ")] : [],
    wrap(`${words.otherTreatments} ${valueOf(words, others)}`, "- ")
  ];
}

export { asksOf, doseInNote, gapsOf, judged, limitsOf, remarksOf, treatmentEntries, trialDetails, trialInWords, trialTable };
