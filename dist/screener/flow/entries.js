import { ranges } from '../../content/criteria.js';
import { showDose } from '../../exports/wording.js';
import { entryKinds, readEntry } from '../../survey/entry.js';
import { oddness } from './odd-values.js';

class Entries {
  /** @param keyOf - Names a field for good: the questions of a medicine are lent to another when the list changes. */
  constructor(words, keyOf) {
    this.words = words;
    this.keyOf = keyOf;
  }
  #texts = /* @__PURE__ */ new Map();
  /** Odd values the person has seen the question about. */
  #asked = /* @__PURE__ */ new Set();
  /** What the field shows. */
  text(question) {
    const value = question.value;
    return this.#typed(question) ?? (typeof value === "number" ? String(value) : "");
  }
  type(question, text) {
    const value = text.trim() === "" ? void 0 : this.#read(question, text);
    this.#texts.set(this.keyOf(question), { text, value });
    if (value === void 0) question.clearValue();
    else question.value = value;
  }
  /** "Not sure" lays what was typed aside; unticked, it is there again. */
  setUnsure(question, unsure) {
    const key = this.keyOf(question);
    if (!unsure) return this.type(question, this.#texts.get(key)?.text ?? "");
    this.#texts.set(key, { text: this.text(question), value: question.value });
    question.value = "unsure";
  }
  /** The error of a field whose text can't be read; empty when there is none. */
  error(question) {
    const text = this.#typed(question) ?? "";
    const kind = entryKinds.get(question.name);
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
  /** What was understood, to be shown back where it is not just what was typed; a dose in the unit of its medicine. */
  understood(question, medication) {
    const value = question.value;
    const text = this.#typed(question)?.trim();
    if (typeof value !== "number" || text === void 0 || text === String(value)) return "";
    const { understood } = this.words.flow;
    if (question.name === "dose-mg") return understood.dose(showDose(this.words, value, medication));
    const say = Object.hasOwn(understood, question.name) ? understood[question.name] : understood.number;
    return say(String(value));
  }
  /** A question to put about an odd value, once; empty when there is none to put. */
  askOnce(question, answers, trial) {
    const value = question.value;
    if (typeof value !== "number") return "";
    const text = oddness(this.words, question.name, value, answers, trial);
    const asked = `${this.keyOf(question)}=${value}: ${text}`;
    if (this.#asked.has(asked)) return "";
    this.#asked.add(asked);
    return text;
  }
  /** Gone when the model's value came or went by another way than the field. */
  #typed(question) {
    const typed = this.#texts.get(this.keyOf(question));
    const held = question.isEmpty() ? void 0 : question.value;
    return typed?.value === held ? typed?.text : void 0;
  }
  #read(question, text) {
    const kind = entryKinds.get(question.name);
    const value = kind === void 0 ? void 0 : readEntry(text, kind);
    if (value === void 0) return void 0;
    if (kind === "mg" || kind === "weeks") return value > 0 ? value : void 0;
    const [least, most] = ranges[question.name];
    return value >= least && value <= most ? value : void 0;
  }
}

export { Entries };
