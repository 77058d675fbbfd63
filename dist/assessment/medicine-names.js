import { alsoCalled, calledElsewhere } from '../content/medicine-names.js';
import { otherMedicines } from '../content/other-medicines.js';
import { nameWords } from '../content/words/en/medicine-names.js';
import { allMedications } from './catalogue.js';
import { Spelling } from './spelling.js';

const MOST_RESULTS = 6;
const LONGEST_NAME = 4;
const MOST_LETTERS = 80;
const SHORTEST_BEGINNING = 3;
const SHORTEST_GUESS = 5;
const MOST_BESIDE = 1.2;
const MARGIN = 0.3;
const MARGIN_SHOWN = 0.6;
const RARE = 0.3;
const NOTHING = { medications: [], exact: false };
function wordsOf(text) {
  return text.normalize("NFKD").replace(/[\p{M}\p{Cf}'’‘`´®™]/gu, "").toLowerCase().slice(0, MOST_LETTERS).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}
class MedicineNames {
  #beside;
  #spelling;
  #names;
  #byKey = /* @__PURE__ */ new Map();
  constructor(words) {
    this.#beside = new Set(words.beside.split(/\s+/));
    this.#spelling = new Spelling(words);
    const listed = allMedications.flatMap((medication) => {
      const { US, ...elsewhere } = medication.brands;
      const here = [medication.name, ...US, ...listOf(alsoCalled[medication.id])];
      const there = [...Object.values(elsewhere).flat(), ...listOf(calledElsewhere[medication.id])];
      return [
        ...here.map((name) => this.#name(name, medication, false)),
        ...there.map((name) => this.#name(name, medication, true))
      ];
    });
    const others = otherMedicines.trim().split(/\s+/);
    this.#names = [...listed, ...others.map((name) => this.#name(name, null, false))];
    for (const name of this.#names) if (!this.#byKey.has(name.key)) this.#byKey.set(name.key, name);
  }
  /** Finds the medicines on our list that a text names, begins or nearly names; none where it names another medicine. */
  find(text) {
    const words = wordsOf(text).flatMap((word) => this.#withoutDose(word));
    const core = words.filter((word) => !this.#beside.has(word));
    const key = core.join("");
    const name = this.#alone(words) ?? this.#byKey.get(key);
    if (name) return this.#named(name);
    return this.#among(core) ?? this.#begun(key) ?? this.#like(key, core);
  }
  #name(text, medication, rare) {
    return { ...this.#spelling.spelt(wordsOf(text).join("")), medication, rare };
  }
  /** "50mg" is no name; "zoloft50" and "effexorxr" hold one. */
  #withoutDose(word) {
    if (this.#byKey.has(word)) return [word];
    if (/^\d/.test(word)) return [];
    const [, letters = word] = /^(\p{L}{3,})\d/u.exec(word) ?? [];
    const form = [2, 3, 4].map((length) => letters.slice(-length)).find((end) => this.#beside.has(end));
    const name = form === void 0 ? "" : letters.slice(0, -form.length);
    return form !== void 0 && this.#byKey.has(name) ? [name, form] : [letters];
  }
  /** The longest name with only words beside it: "Paxil CR" and not "Paxil" in "Paxil CR 25 mg". */
  #alone(words) {
    for (let length = words.length; length > 0; length -= 1)
      for (let at = 0; at + length <= words.length; at += 1) {
        const others = [...words.slice(0, at), ...words.slice(at + length)];
        const name = this.#byKey.get(words.slice(at, at + length).join(""));
        if (name && others.every((word) => this.#beside.has(word))) return name;
      }
    return void 0;
  }
  /** A right name; after it those that it begins, such as "Paxil CR" after "Paxil". */
  #named({ key, medication }) {
    if (!medication) return NOTHING;
    return found([medication, ...this.#names.filter((name) => name.key.startsWith(key)).map(owner)], true);
  }
  /** Right names among words we do not know. Those of two medicines may be a combination, which is another medicine than its parts. */
  #among(core) {
    const names = [];
    const unknown = [];
    for (let at = 0; at < core.length; ) {
      const run = this.#longestName(core, at);
      if (run) names.push(run.name);
      else unknown.push(core[at] ?? "");
      at += run?.length ?? 1;
    }
    if (names.length === 0) return void 0;
    const guessed = unknown.flatMap((word) => this.#near(word).slice(0, 1));
    const owners = [...names, ...guessed.filter(({ distance }) => distance <= MOST_BESIDE)].map(owner);
    if (owners.includes(null)) return NOTHING;
    return found(owners, unknown.length === 0 && new Set(owners).size === 1);
  }
  #longestName(core, at) {
    for (let length = Math.min(LONGEST_NAME, core.length - at); length > 0; length -= 1) {
      const name = this.#byKey.get(core.slice(at, at + length).join(""));
      if (name) return { name, length };
    }
    return void 0;
  }
  /** Names that the text begins, by letters or, where it is long enough, by sound. */
  #begun(key) {
    if (key.length < SHORTEST_BEGINNING) return void 0;
    const { sound } = this.#spelling.spelt(key);
    const begun = this.#names.filter(
      (name) => (name.key.startsWith(key) || sound.length >= SHORTEST_GUESS && name.sound.startsWith(sound)) && (!name.rare || key.length > SHORTEST_BEGINNING)
    );
    const others = begun.filter(({ medication }) => medication === null);
    const listed = begun.filter((name) => !others.some((other) => name.key.startsWith(other.key)));
    if (listed.length === 0 && others.length > 0 && key.length >= SHORTEST_GUESS) return NOTHING;
    return listed.length === 0 ? void 0 : found(listed.sort((a, b) => +a.rare - +b.rare).map(owner), false);
  }
  /** Names that the text nearly is; none where another medicine is as near. */
  #like(key, core) {
    const whole = this.#near(key);
    const near = whole.length > 0 || core.length < 2 ? whole : core.flatMap((word) => this.#near(word));
    const owners = near.map(owner);
    return owners.includes(null) ? NOTHING : found(owners, false);
  }
  /** What a word may be meant for: the nearest names, and those nearly as near. */
  #near(word) {
    if (word.length < SHORTEST_GUESS) return [];
    const spelt = this.#spelling.spelt(word);
    const near = this.#names.map((name) => ({
      medication: name.medication,
      distance: this.#spelling.distance(spelt, name, name.rare ? RARE : 0)
    })).filter(({ distance }) => distance < Infinity).sort((a, b) => a.distance - b.distance);
    const least = near[0]?.distance ?? 0;
    return near.filter(
      ({ medication, distance }) => distance <= least + (medication ? MARGIN_SHOWN : MARGIN)
    );
  }
}
const listOf = (names = "") => names.split(", ").filter(Boolean);
const owner = ({ medication }) => medication;
function found(owners, exact) {
  const listed = owners.filter((medication) => medication !== null);
  return { medications: [...new Set(listed)].slice(0, MOST_RESULTS), exact };
}
let english;
function findMedicines(text) {
  english ??= new MedicineNames(nameWords);
  return english.find(text);
}
const MOST_ASKED = 2;
const SHORTEST_ASKED = 4;
function mayBe(trial) {
  if (trial.medication !== "other") return [];
  const name = trial["medication-name"] ?? "";
  const { medications: likely, exact } = findMedicines(name);
  return exact || name.trim().length >= SHORTEST_ASKED ? likely.slice(0, MOST_ASKED) : [];
}

export { MedicineNames, findMedicines, mayBe };
