import { defaultCriteria, criteria } from '../content/criteria.js';
import { protocol } from '../content/protocol.js';
import { safetyItems, codesOf } from './catalogue.js';
import { inOrder, recommend } from './decide.js';
import { itemFindings, changedSafetyAnswers, ageFindings, bloodPressureFindings, sedativeFindings, goalFindings, historyFindings, incompleteFindings } from './findings.js';
import { countHistory } from './history.js';
import { missingQuestions } from './missing.js';
import { readAnswers } from './read.js';
import { judgeTrials } from './trials.js';
import { bare } from './bare.js';

const regions = ["US", "EU", "UK"];
function assess(answers, options = {}) {
  const read = readAnswers(answers);
  const settings = readOptions(options);
  const problems = [...read.problems, ...settings.problems];
  const trials = judgeTrials(read.answers.trials ?? [], settings.criteria);
  const history = countHistory(read.answers, trials);
  const missing = missingQuestions(read.answers);
  const findings = inOrder([
    ...itemFindings(read.answers, settings.region),
    ...changedSafetyAnswers(read.answers, settings.previousSafetyAnswers),
    ...ageFindings(read.answers),
    ...bloodPressureFindings(read.answers),
    ...sedativeFindings(read.answers),
    ...goalFindings(read.answers),
    ...historyFindings(read.answers, trials, history),
    ...incompleteFindings(missing, problems)
  ]);
  return {
    protocol: { id: protocol.id, version: protocol.version },
    criteria: settings.criteria,
    region: settings.region,
    recommendation: recommend(findings),
    findings,
    trials,
    history,
    missing,
    problems
  };
}
const optionNames = ["criteria", "region", "previousSafetyAnswers"];
function readOptions(options) {
  const problems = [];
  const isObject = typeof options === "object" && options !== null && !Array.isArray(options);
  if (!isObject) problems.push({ path: "options", problem: "The options are not an object." });
  const given = bare(isObject ? options : {});
  for (const name of Object.keys(given)) {
    if (!optionNames.includes(name))
      problems.push({ path: `options.${name.slice(0, 80)}`, problem: "This is not an option." });
  }
  const pick = (name, known, fallback) => {
    const value = given[name];
    if (value === void 0) return fallback;
    if (known.includes(value)) return value;
    problems.push({ path: `options.${name}`, problem: `This is not one of: ${known.join(", ")}.` });
    return fallback;
  };
  return {
    criteria: pick("criteria", Object.keys(criteria), defaultCriteria),
    region: pick("region", regions, "US"),
    previousSafetyAnswers: readPrevious(given["previousSafetyAnswers"], problems),
    problems
  };
}
function readPrevious(value, problems) {
  if (value === void 0) return {};
  const previous = {};
  const entries = typeof value === "object" && value !== null ? Object.entries(value) : [["", value]];
  for (const [id, answer] of entries) {
    const asked = safetyItems.some((item) => item.id === id);
    const known = asked && codesOf.get(id)?.includes(answer);
    if (asked) previous[id] = known ? answer : "unsure";
    if (!known)
      problems.push({
        path: `options.previousSafetyAnswers.${id.slice(0, 80)}`,
        problem: "This is not an answer to a safety question."
      });
  }
  return previous;
}

export { assess };
