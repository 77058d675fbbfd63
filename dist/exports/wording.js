import { medicationById, medicationLabel, inOwnUnit, sameMedicine } from '../assessment/catalogue.js';
import { foreignText } from './foreign-text.js';
import { toJson } from '../assessment/json.js';

function splitHint(question) {
  const [, title, hint] = /^(.*?)\s*\((.*)\)$/.exec(question) ?? [];
  return title && hint ? { title, description: hint } : { title: question };
}
function answerText(words, question, code) {
  if (question === "goals" || question === "main-goal") {
    const condition = conditionWords(words, code);
    if (condition) return condition.name;
  }
  const own = [`${question}:${code}`, code].find((key) => Object.hasOwn(words.answers, key));
  return own === void 0 ? foreignText(medicationLabel(code)) : words.answers[own] ?? code;
}
function conditionWords(words, code) {
  const { conditions } = words.about;
  return Object.hasOwn(conditions, code) ? conditions[code] : void 0;
}
function questionWords(words, id) {
  const known = { ...words.items, ...words.questions };
  return Object.hasOwn(known, id) ? known[id] : void 0;
}
function showAnswer(words, question, answer) {
  if (answer === void 0 || answer === null || answer === "") return words.check.notAnswered;
  if (Array.isArray(answer)) {
    const none = words.answers[`${question}:none`] ?? words.answers["none"] ?? "";
    return answer.length === 0 ? none : answer.map((each) => showAnswer(words, question, each)).join(", ");
  }
  if (typeof answer === "number") return `${answer} ${words.units[question] ?? ""}`.trim();
  return typeof answer === "string" ? answerText(words, question, answer) : foreignText(toJson(answer));
}
function trialName(words, trial) {
  if (trial.medication === "other")
    return foreignText(trial["medication-name"] ?? "") || words.medicines.otherName;
  return medicationById(trial.medication) ? medicationLabel(trial.medication ?? "") : words.medicines.otherName;
}
function shortTrialName(words, trial) {
  return medicationById(trial.medication)?.name ?? trialName(words, trial);
}
function nameInList(words, trials, at, name = trialName) {
  const trial = trials[at] ?? {};
  const times = trials.slice(0, at + 1).filter((each) => sameMedicine(each, trial)).length;
  const more = trials.filter((each) => sameMedicine(each, trial)).length > 1;
  return more ? words.medicines.time(name(words, trial), times) : name(words, trial);
}
function showDose(words, mg, medication) {
  const { amount, unit } = inOwnUnit(mg, medication);
  return `${amount} ${words.doseUnits[unit]}`;
}
function showTrialAnswer(words, trial, field) {
  const answer = trial[field];
  return field === "dose-mg" && typeof answer === "number" ? showDose(words, answer, trial.medication) : showAnswer(words, field, answer);
}
function trialLine(words, trial) {
  const facts = ["dose-mg", "weeks", "improvement"].map((field) => {
    const answer = trial[field];
    if (typeof answer === "number") return showTrialAnswer(words, trial, field);
    const texts = words.trialLine[field];
    const code = answer ?? "blank";
    return Object.hasOwn(texts, code) ? texts[code] ?? "" : showAnswer(words, field, answer);
  });
  return `${trialName(words, trial)}: ${facts.join(", ")}`;
}
function trialFacts(words, trial) {
  const fields = Object.entries(words.trial);
  return fields.map(([field, { topic }]) => [`${topic}:`, showTrialAnswer(words, trial, field)]);
}

export { answerText, conditionWords, nameInList, questionWords, shortTrialName, showAnswer, showDose, splitHint, trialFacts, trialLine, trialName };
