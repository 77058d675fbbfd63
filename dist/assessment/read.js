import { ranges } from '../content/criteria.js';
import { questions, trialQuestions } from '../content/questions.js';
import { codesOf, medicationById } from './catalogue.js';

const QUOTE_LENGTH = 80;
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const quote = (text) => text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}\u2026` : text;
function readAnswers(input) {
  const problems = [];
  if (!isObject(input)) {
    problems.push({ path: "", problem: "The answers are not an object of question ids." });
    return { answers: {}, problems };
  }
  const read = {};
  for (const [id, value] of Object.entries(input)) {
    if (value === void 0) continue;
    if (id.startsWith("x-")) read[id] = value;
    else {
      const answer = readAnswer(id, value, problems);
      if (answer !== void 0) read[id] = answer;
    }
  }
  return { answers: settleContradictions(read, problems), problems };
}
const multiple = new Set(
  questions.filter((question) => question.kind === "choices").map(({ id }) => id)
);
function readAnswer(id, value, problems) {
  if (id === "trials") return readTrials(value, problems);
  const range = Object.hasOwn(ranges, id) ? ranges[id] : void 0;
  if (range) return readNumber(id, value, range, problems);
  const codes = codesOf.get(id);
  if (!codes) {
    problems.push({ path: quote(id), problem: "This is not a question of this protocol." });
    return void 0;
  }
  return multiple.has(id) ? readCodes(id, value, codes, problems) : readCode(id, value, codes, problems);
}
function readNumber(path, value, [least, most], problems) {
  if (typeof value === "number" && value >= least && value <= most) return value;
  problems.push({ path, problem: `This is not a number from ${least} to ${most}.` });
  return void 0;
}
function readCode(path, value, codes, problems) {
  if (typeof value === "string" && codes.includes(value)) return value;
  problems.push({ path, problem: `This is not one of: ${codes.join(", ")}.` });
  return void 0;
}
function readCodes(path, value, codes, problems) {
  if (!Array.isArray(value)) {
    problems.push({ path, problem: "This is not a list." });
    return void 0;
  }
  const read = [...value].map(
    (code, index) => readCode(`${path}[${index}]`, code, codes, problems)
  );
  const known = [...new Set(read.filter((code) => code !== void 0))];
  return known.length === 0 && value.length > 0 ? void 0 : known;
}
function readTrials(value, problems) {
  if (!Array.isArray(value)) {
    problems.push({ path: "trials", problem: "This is not a list." });
    return void 0;
  }
  return [...value].map((trial, index) => readTrial(`trials[${index}]`, trial, problems));
}
function readTrial(path, value, problems) {
  if (!isObject(value)) {
    problems.push({ path, problem: "This is not a medicine trial." });
    return {};
  }
  const read = {};
  for (const [field, answer] of Object.entries(value)) {
    if (answer === void 0) continue;
    const readField = readTrialField(`${path}.${quote(field)}`, field, answer, problems);
    if (readField !== void 0) read[field] = readField;
  }
  return read;
}
function readTrialField(path, field, value, problems) {
  if (field === "medication") {
    if (typeof value === "string" && (value === "other" || medicationById(value))) return value;
    problems.push({ path, problem: "This is not the code of a medicine." });
    return void 0;
  }
  if (field === "medication-name") {
    if (typeof value === "string") return value;
    problems.push({ path, problem: "This is not text." });
    return void 0;
  }
  const question = trialQuestions.find(({ id }) => id === field);
  if (!question) {
    problems.push({ path, problem: "This is not a question of this protocol." });
    return void 0;
  }
  if (question.kind === "choice") return readCode(path, value, question.codes, problems);
  if (value === "unsure" || typeof value === "number" && Number.isFinite(value) && value > 0) return value;
  problems.push({ path, problem: 'This is not a number above 0, nor "unsure".' });
  return void 0;
}
function settleContradictions(read, problems) {
  const answers = read;
  const { goals, trials, "main-goal": mainGoal, "no-trials": noTrials, ...rest } = answers;
  const settled = { ...rest };
  if (goals) settled["goals"] = goals;
  if (mainGoal !== void 0 && goals && !goals.includes(mainGoal)) {
    problems.push({ path: "main-goal", problem: "This is not one of the goals." });
  } else if (mainGoal !== void 0) settled["main-goal"] = mainGoal;
  if (trials) settled["trials"] = trials;
  if (noTrials && trials && trials.length > 0) {
    problems.push({ path: "no-trials", problem: "Medicines are listed in trials as well." });
  } else if (noTrials) settled["no-trials"] = noTrials;
  return settled;
}

export { readAnswers };
