import { bloodPressure, ranges } from '../../content/criteria.js';
import { medicationById } from '../../assessment/catalogue.js';
import { shortTrialName } from '../../exports/wording.js';
import { readEntry } from '../../survey/entry.js';

const kinds = {
  "dose-mg": "mg",
  weeks: "weeks",
  "episode-months": "months",
  "blood-pressure-systolic": "mmhg",
  "blood-pressure-diastolic": "mmhg"
};
const VERY_LONG_WEEKS = 520;
class Entries {
  constructor(words) {
    this.words = words;
  }
  #texts = /* @__PURE__ */ new Map();
  /** Odd values the person has seen the question about and let stand. */
  #accepted = /* @__PURE__ */ new Set();
  /** What the field shows. */
  text(question) {
    const value = question.value;
    return this.#texts.get(question.id) ?? (typeof value === "number" ? String(value) : "");
  }
  type(question, text) {
    this.#texts.set(question.id, text);
    const value = text.trim() === "" ? void 0 : this.#read(question, text);
    if (value === void 0) question.clearValue();
    else question.value = value;
  }
  setUnsure(question, unsure) {
    this.#texts.delete(question.id);
    if (unsure) question.value = "unsure";
    else question.clearValue();
  }
  /** The error of a field whose text can't be read; empty when there is none. */
  error(question) {
    const text = this.#texts.get(question.id) ?? "";
    const kind = kinds[question.name];
    if (kind === void 0 || text.trim() === "" || this.#read(question, text) !== void 0) return "";
    const { errors } = this.words.flow;
    return {
      mg: errors.dose,
      weeks: errors.weeks,
      months: errors.months,
      mmhg: errors.pressure,
      age: errors.choose
    }[kind];
  }
  /** What was understood, to be shown back where it is not just what was typed. */
  understood(question) {
    const value = question.value;
    const text = this.#texts.get(question.id)?.trim();
    if (typeof value !== "number" || text === void 0 || text === String(value)) return "";
    const { understood } = this.words.flow;
    const say = Object.hasOwn(understood, question.name) ? understood[question.name] : understood.number;
    return say(String(value));
  }
  /** A question to put once about an odd value; empty when there is none to put. */
  oddness(question, trial) {
    const value = question.value;
    if (typeof value !== "number" || this.#accepted.has(`${question.id}=${value}`)) return "";
    const { odd } = this.words.flow;
    const { crisis } = bloodPressure;
    if (question.name === "blood-pressure-systolic" && value >= crisis.systolic) return odd.pressure;
    if (question.name === "blood-pressure-diastolic" && value >= crisis.diastolic) return odd.pressure;
    const most = medicationById(trial.medication)?.maxMg;
    if (question.name === "dose-mg" && most !== void 0 && value > most)
      return odd.dose(String(value), shortTrialName(this.words, trial));
    return question.name === "weeks" && value > VERY_LONG_WEEKS ? odd.weeks(String(value)) : "";
  }
  accept(question) {
    this.#accepted.add(`${question.id}=${String(question.value)}`);
  }
  #read(question, text) {
    const kind = kinds[question.name];
    const value = kind === void 0 ? void 0 : readEntry(text, kind);
    if (value === void 0) return void 0;
    if (kind === "mg" || kind === "weeks") return value > 0 ? value : void 0;
    const [least, most] = ranges[question.name];
    return value >= least && value <= most ? value : void 0;
  }
}

export { Entries };
