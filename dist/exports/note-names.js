import { medicationById, medicationLabel } from '../assessment/catalogue.js';
import { toAscii } from './note-text.js';
import { toJson } from '../assessment/json.js';

const FREE_TEXT_LENGTH = 240;
const NAME_LENGTH = 40;
function quote(words, text, most = FREE_TEXT_LENGTH) {
  const typed = toAscii(text).replaceAll('"', "'");
  const gone = typed.length - most;
  return gone > 0 ? `"${typed.slice(0, most)}" ${words.moreText(gone)}` : `"${typed}"`;
}
function wordAt(table, key) {
  return Object.hasOwn(table, key) ? table[key] : void 0;
}
const trialPath = /^trials\[(\d{1,6})\](?:\.(.*))?$/s;
function nameOf(words, id) {
  return knownName(words, id) ?? quote(words, id, NAME_LENGTH);
}
function knownName(words, id) {
  const [, trial, field] = trialPath.exec(id) ?? [];
  if (trial !== void 0) {
    const name = words.trialNumber(Number(trial) + 1);
    return field === void 0 ? name : `${name}, ${wordAt(words.trialFields, field) ?? quote(words, field, NAME_LENGTH)}`;
  }
  if (id === "age") return words.age;
  if (id.startsWith("goal-")) return words.goalFinding(valueOf(words, id.slice("goal-".length)));
  const known = [words.items, words.findings, words.questions].flatMap((table) => wordAt(table, id) ?? []);
  return known[0];
}
function valueOf(words, value, question = "") {
  if (value === void 0 || value === null) return words.notGiven;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") {
    const tables = [words.answers, words.conditions, words.hopes, words.treatments];
    return tables.flatMap((table) => wordAt(table, value) ?? [])[0] ?? medicineOf(value) ?? quote(words, value);
  }
  if (Array.isArray(value) && value.every((each) => typeof each === "string"))
    return value.length === 0 ? wordAt(words.noneOf, question) ?? words.none : value.map((each) => valueOf(words, each)).join(", ");
  return quote(words, jsonOf(value));
}
const medicineOf = (id) => medicationById(id) ? toAscii(medicationById(id)?.name ?? id) : void 0;
function jsonOf(value) {
  try {
    return toJson(value);
  } catch {
    return "";
  }
}
function drugOf(words, trial) {
  const own = trial.medication === "other" ? trial["medication-name"]?.trim() : void 0;
  if (own) return quote(words, own, NAME_LENGTH);
  return medicineOf(trial.medication ?? "") ?? words.noName;
}
function drugAndBrands(words, trial) {
  return medicationById(trial.medication) ? medicationLabel(trial.medication ?? "") : drugOf(words, trial);
}
const inLine = (words, value) => (typeof value === "string" ? wordAt(words.inLine, value) : void 0) ?? valueOf(words, value);
const trialValue = (words, trial, field) => inLine(words, trial[field]);

export { drugAndBrands, drugOf, inLine, knownName, nameOf, quote, trialValue, valueOf, wordAt };
