import { ranges } from '../content/criteria.js';
import { trialQuestions } from '../content/questions.js';
import { codesOf } from './catalogue.js';
import { isObject, same } from './equality.js';

const questionIds = /* @__PURE__ */ new Set([...codesOf.keys(), ...Object.keys(ranges), "trials"]);
const trialFields = /* @__PURE__ */ new Set(["medication", "medication-name", ...trialQuestions.map(({ id }) => id)]);
function readTrialPath(path) {
  const [, index, field] = /^trials\[(0|[1-9]\d{0,5})\](?:\.(.+))?$/s.exec(path) ?? [];
  return index === void 0 ? void 0 : { index: Number(index), field };
}
function editAnswers(answers, path, value) {
  const given = answers;
  if (!isObject(given)) return answers;
  const place = Object.hasOwn(answers, path) ? void 0 : readTrialPath(path);
  if (!place) {
    const known = questionIds.has(path) || path.startsWith("x-");
    return setKey(answers, path, value, known);
  }
  const trials = editTrials(answers.trials, place, value);
  return trials ? setKey(answers, "trials", trials, true) : answers;
}
function editTrials(list, { index, field }, value) {
  if (list !== void 0 && !Array.isArray(list)) return void 0;
  const trials = [...list ?? []];
  if (field !== void 0) {
    const trial = trials[index];
    if (!isObject(trial)) return void 0;
    trials[index] = setKey(trial, field, value, trialFields.has(field));
    return trials;
  }
  if (index > trials.length || index === trials.length && value === void 0) return void 0;
  trials.splice(index, 1, ...value === void 0 ? [] : [value]);
  return trials;
}
function setKey(object, key, value, known) {
  const there = Object.hasOwn(object, key);
  const now = there ? object[key] : void 0;
  if (same(now, value) || value !== void 0 && !known) return object;
  const entries = Object.entries(object);
  if (value === void 0) return Object.fromEntries(entries.filter(([other]) => other !== key));
  return Object.fromEntries(
    there ? entries.map(([other, old]) => [other, other === key ? value : old]) : [...entries, [key, value]]
  );
}

export { editAnswers, readTrialPath };
