import { maudsleyBands, maudsleyParts } from '../content/staging.js';
import { isFailure, isUnclear, evidenceOf, ingredientOf } from './failed-trials.js';
import { readAnswers } from './read.js';

function maudsley(answers, assessment, severity) {
  const given = readAnswers(answers).answers;
  const { trials, history } = assessment;
  const failures = failuresPart(given, trials);
  const found = [
    durationPart(given),
    severityPart(severity),
    failures,
    usedPart("augmentation", history.augmentation.length > 0, given.augmentation, history.augmentation),
    usedPart("ect", history.ect, given["other-treatments"], given["other-treatments"] ?? null)
  ];
  const parts = found.map(({ part }) => part);
  const missing = found.flatMap((each) => each.missing);
  const notApplicable = whyNot(given, failures.possible);
  const partial = notApplicable !== null || missing.length > 0;
  const sum = (end) => parts.reduce((total2, { range: range2 }) => total2 + range2[end], 0);
  const range = { min: sum("min"), max: sum("max") };
  const total = partial ? null : range.min;
  return {
    notApplicable,
    parts,
    total,
    band: maudsleyBands.find(({ from, upTo }) => total !== null && from <= total && total <= upTo)?.id ?? null,
    range: partial && notApplicable === null ? range : null,
    partial,
    missing
  };
}
function whyNot(answers, possibleFailures) {
  if (answers["depression-episode"] === "no") return "no-depression-episode";
  return possibleFailures === 0 ? "no-failed-trial" : null;
}
const rowsOf = (id) => maudsleyParts[id].rows;
const rowFor = (id, value) => rowsOf(id).find(({ upTo }) => upTo === null || upTo !== void 0 && value <= upTo);
const countIngredients = (trials) => new Set(trials.map(ingredientOf)).size;
function partOf(id, rows, because, missing) {
  const [least, most] = rows;
  const known = missing.length === 0 && least !== void 0 && least === most;
  const points = rowsOf(id).map((row) => row.points);
  return {
    part: {
      id,
      row: known ? least.id : null,
      points: known ? least.points : null,
      range: { min: least?.points ?? Math.min(...points), max: most?.points ?? Math.max(...points) },
      because,
      sources: maudsleyParts[id].sources
    },
    missing
  };
}
const open = [void 0, void 0];
function durationPart(answers) {
  const months = answers["depression-episode"] === "yes" ? answers["episode-months"] : void 0;
  const because = [{ question: "episode-months", answer: months ?? null }];
  if (months === void 0) return partOf("duration", open, because, ["episode-months"]);
  const row = rowFor("duration", months);
  return partOf("duration", [row, row], because, []);
}
function severityPart(severity) {
  const row = rowsOf("severity").find(({ id }) => id === severity);
  const because = [{ question: "severity", answer: row?.id ?? null }];
  return partOf("severity", row ? [row, row] : open, because, row ? [] : ["severity"]);
}
function failuresPart(answers, trials) {
  const failed = trials.filter(isFailure);
  const unclear = trials.filter(isUnclear);
  const because = evidenceOf(trials);
  if (trials.length === 0 && answers["no-trials"] !== "yes")
    return {
      ...partOf("failures", open, [{ question: "trials", answer: null }], ["trials"]),
      possible: Infinity
    };
  const possible = countIngredients([...failed, ...unclear]);
  const rows = [rowFor("failures", countIngredients(failed)), rowFor("failures", possible)];
  const settled = rows[0] === rows[1] && (failed.length > 0 || possible === 0);
  const missing = settled ? [] : unclear.map(({ index }) => `trials[${index}]`);
  const part = possible === 0 ? open : rows;
  return { ...partOf("failures", part, because, missing), possible };
}
function usedPart(id, used, answered, answer) {
  const question = id === "ect" ? "other-treatments" : id;
  const because = [{ question, answer }];
  if (!used && answered === void 0) return partOf(id, open, [{ question, answer: null }], [question]);
  const row = rowsOf(id).find((each) => each.id === (used ? "used" : "not-used"));
  return partOf(id, [row, row], because, []);
}

export { maudsley };
