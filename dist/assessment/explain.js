import { assess } from './assess.js';
import { placeTrials, mixAnswers } from './answer-changes.js';
import { compareAnswers, compareOptions, compareAssessments, sameVerdict, sameFinding, problemKey } from './compare.js';
import { same } from './equality.js';

const MOST_TRIED = 100;
function explainChanges(before, after, places = placeTrials(before.answers, after.answers)) {
  const answers = compareAnswers(before.answers, after.answers, places);
  const tried = [...answers, ...compareOptions(before.options, after.options)];
  const all = tried.map((_, index) => index);
  const tryOnly = (chosen) => tryChanges(before, after, places, new Set(chosen));
  const end = tryOnly(all);
  const found = compareAssessments(
    assess(before.answers, before.options),
    assess(after.answers, after.options),
    places
  );
  const alone = tried.length > MOST_TRIED ? [] : all.map((index) => tryOnly([index]));
  const reasonsOf = (change) => {
    if (tried.length > MOST_TRIED) return all;
    const enough = all.filter((index) => {
      const trial = alone[index];
      return trial && shows(trial, end, change);
    });
    if (enough.length > 0) return enough;
    return neededOf(all, (chosen) => shows(tryOnly(chosen), end, change));
  };
  return {
    answers,
    changes: found.map((change) => {
      const because = reasonsOf(change).flatMap((index) => tried[index]?.path ?? []);
      return { ...change, because: [...new Set(because)] };
    })
  };
}
function neededOf(all, suffice) {
  let needed = all;
  let size = Math.ceil(all.length / 2);
  while (size >= 1) {
    const { length } = needed;
    for (let start = 0; start < needed.length; ) {
      const fewer = [...needed.slice(0, start), ...needed.slice(start + size)];
      if (suffice(fewer)) needed = fewer;
      else start += size;
    }
    if (size > 1) size = Math.ceil(size / 2);
    else if (needed.length === length) size = 0;
  }
  return needed;
}
function tryChanges(before, after, places, chosen) {
  let turn = 0;
  const { answers, trials } = mixAnswers(before.answers, after.answers, places, () => chosen.has(turn++));
  const options = { ...before.options };
  for (const { path, to } of compareOptions(before.options, after.options)) {
    if (chosen.has(turn++)) options[path.slice("options.".length)] = to;
  }
  return { assessment: assess(answers, options), trials };
}
function shows(attempt, end, change) {
  const { assessment } = attempt;
  switch (change.kind) {
    case "recommendation":
      return same(assessment.recommendation, change.to);
    case "setting":
      return same(assessment[change.name], change.to);
    case "finding-added":
    case "finding-changed":
      return sameFinding(findingOf(assessment, change.id), change.to);
    case "finding-removed":
      return findingOf(assessment, change.id) === void 0;
    case "trial-added":
      return sameVerdict(verdictAt(attempt, "after", change.index, "added"), change.to);
    case "trial-changed":
      return sameVerdict(verdictAt(attempt, "before", change.index), change.to);
    case "trial-removed":
      return verdictAt(attempt, "before", change.index) === void 0;
    case "history":
      return same(assessment.history[change.name], change.to);
    case "missing-added":
    case "missing-removed":
      return assessment.missing.includes(change.question) === (change.kind === "missing-added");
    case "problem-added":
    case "problem-removed":
      return countOf(assessment, change) === countOf(end.assessment, change);
  }
}
const findingOf = ({ findings }, id) => findings.find((finding) => finding.id === id);
const countOf = ({ problems }, problem) => problems.filter((other) => problemKey(other) === problemKey(problem)).length;
function verdictAt({ assessment, trials }, side, index, added) {
  const place = trials.findIndex(
    (trial) => trial[side] === index && (added === void 0 || trial.before === null)
  );
  return place < 0 ? void 0 : assessment.trials[place];
}

export { explainChanges };
