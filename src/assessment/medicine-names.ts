import { alsoCalled, calledElsewhere } from '../content/medicine-names.ts';
import { otherMedicines } from '../content/other-medicines.ts';
import type { Medication } from '../content/types.ts';
import { nameWords, type NameWords } from '../content/words/en/medicine-names.ts';
import { allMedications } from './catalogue.ts';
import { Spelling, type Spelt } from './spelling.ts';
import type { Trial } from './types.ts';

/** The medicines on our list that a text may name. */
export interface FoundMedicines {
  /** Best first. */
  readonly medications: readonly Medication[];
  /** The text is a name of the first, with nothing beside it but dose, form and the like: no guess was made. */
  readonly exact: boolean;
}

/** More than this many rows are no help on a phone. */
const MOST_RESULTS = 6;
/** Words of the longest name: "hierba de San Juan". */
const LONGEST_NAME = 4;
/** Longer texts are sentences; the name stands at their beginning. */
const MOST_LETTERS = 80;
/** Shorter texts begin too many names. */
const SHORTEST_BEGINNING = 3;
/** Shorter words are a letter or two away from anything. */
const SHORTEST_GUESS = 5;
/** A word beside a right name is taken for another name only where it is this near. */
const MOST_BESIDE = 1.2;
/** Of two names so nearly as near nobody can say which was meant. */
const MARGIN = 0.3;
/** Of our own medicines more are shown: the person chooses. */
const MARGIN_SHOWN = 0.6;
/** A brand of another land is less likely to be meant. */
const RARE = 0.3;

/** `null`: a medicine not on our list. */
type Owner = Medication | null;

interface Name extends Spelt {
  readonly medication: Owner;
  readonly rare: boolean;
}

const NOTHING: FoundMedicines = { medications: [], exact: false };

/** The words of a text in plain small letters: no case, accents, width, apostrophes or hidden signs. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’‘`´®™]/gu, '')
    .toLowerCase()
    .slice(0, MOST_LETTERS)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Reads medicine names as people of one language write them. */
export class MedicineNames {
  readonly #beside: ReadonlySet<string>;
  readonly #spelling: Spelling;
  readonly #names: readonly Name[];
  readonly #byKey = new Map<string, Name>();

  constructor(words: NameWords) {
    this.#beside = new Set(words.beside.split(/\s+/));
    this.#spelling = new Spelling(words);
    const listed = allMedications.flatMap((medication) => {
      const { US, ...elsewhere } = medication.brands;
      const here = [medication.name, ...US, ...listOf(alsoCalled[medication.id])];
      const there = [...Object.values(elsewhere).flat(), ...listOf(calledElsewhere[medication.id])];
      return [
        ...here.map((name) => this.#name(name, medication, false)),
        ...there.map((name) => this.#name(name, medication, true)),
      ];
    });
    const others = otherMedicines.trim().split(/\s+/);
    this.#names = [...listed, ...others.map((name) => this.#name(name, null, false))];
    for (const name of this.#names) if (!this.#byKey.has(name.key)) this.#byKey.set(name.key, name);
  }

  /** Finds the medicines on our list that a text names, begins or nearly names; none where it names another medicine. */
  find(text: string): FoundMedicines {
    const words = wordsOf(text).flatMap((word) => this.#withoutDose(word));
    const core = words.filter((word) => !this.#beside.has(word));
    const key = core.join('');
    const name = this.#alone(words) ?? this.#byKey.get(key);
    if (name) return this.#named(name);
    return this.#among(core) ?? this.#begun(key) ?? this.#like(key, core);
  }

  #name(text: string, medication: Owner, rare: boolean): Name {
    return { ...this.#spelling.spelt(wordsOf(text).join('')), medication, rare };
  }

  /** "50mg" is no name; "zoloft50" and "effexorxr" hold one. */
  #withoutDose(word: string): string[] {
    if (this.#byKey.has(word)) return [word];
    if (/^\d/.test(word)) return [];
    const [, letters = word] = /^(\p{L}{3,})\d/u.exec(word) ?? [];
    const form = [2, 3, 4].map((length) => letters.slice(-length)).find((end) => this.#beside.has(end));
    const name = form === undefined ? '' : letters.slice(0, -form.length);
    return form !== undefined && this.#byKey.has(name) ? [name, form] : [letters];
  }

  /** The longest name with only words beside it: "Paxil CR" and not "Paxil" in "Paxil CR 25 mg". */
  #alone(words: readonly string[]): Name | undefined {
    for (let length = words.length; length > 0; length -= 1)
      for (let at = 0; at + length <= words.length; at += 1) {
        const others = [...words.slice(0, at), ...words.slice(at + length)];
        const name = this.#byKey.get(words.slice(at, at + length).join(''));
        if (name && others.every((word) => this.#beside.has(word))) return name;
      }
    return undefined;
  }

  /** A right name; after it those that it begins, such as "Paxil CR" after "Paxil". */
  #named({ key, medication }: Name): FoundMedicines {
    if (!medication) return NOTHING;
    return found([medication, ...this.#names.filter((name) => name.key.startsWith(key)).map(owner)], true);
  }

  /** Right names among words we do not know. Those of two medicines may be a combination, which is another medicine than its parts. */
  #among(core: readonly string[]): FoundMedicines | undefined {
    const names: Name[] = [];
    const unknown: string[] = [];
    for (let at = 0; at < core.length;) {
      const run = this.#longestName(core, at);
      if (run) names.push(run.name);
      else unknown.push(core[at] ?? '');
      at += run?.length ?? 1;
    }
    if (names.length === 0) return undefined;
    const guessed = unknown.flatMap((word) => this.#near(word).slice(0, 1));
    const owners = [...names, ...guessed.filter(({ distance }) => distance <= MOST_BESIDE)].map(owner);
    if (owners.includes(null)) return NOTHING;
    return found(owners, unknown.length === 0 && new Set(owners).size === 1);
  }

  #longestName(core: readonly string[], at: number): { name: Name; length: number } | undefined {
    for (let length = Math.min(LONGEST_NAME, core.length - at); length > 0; length -= 1) {
      const name = this.#byKey.get(core.slice(at, at + length).join(''));
      if (name) return { name, length };
    }
    return undefined;
  }

  /** Names that the text begins, by letters or, where it is long enough, by sound. */
  #begun(key: string): FoundMedicines | undefined {
    if (key.length < SHORTEST_BEGINNING) return undefined;
    const { sound } = this.#spelling.spelt(key);
    const begun = this.#names.filter(
      (name) =>
        (name.key.startsWith(key) || (sound.length >= SHORTEST_GUESS && name.sound.startsWith(sound))) &&
        (!name.rare || key.length > SHORTEST_BEGINNING),
    );
    const others = begun.filter(({ medication }) => medication === null);
    // What begins "olanzapine" begins "olanzapine-fluoxetine" only by the way.
    const listed = begun.filter((name) => !others.some((other) => name.key.startsWith(other.key)));
    if (listed.length === 0 && others.length > 0 && key.length >= SHORTEST_GUESS) return NOTHING;
    return listed.length === 0
      ? undefined
      : found(listed.sort((a, b) => +a.rare - +b.rare).map(owner), false);
  }

  /** Names that the text nearly is; none where another medicine is as near. */
  #like(key: string, core: readonly string[]): FoundMedicines {
    const whole = this.#near(key);
    const near = whole.length > 0 || core.length < 2 ? whole : core.flatMap((word) => this.#near(word));
    const owners = near.map(owner);
    return owners.includes(null) ? NOTHING : found(owners, false);
  }

  /** What a word may be meant for: the nearest names, and those nearly as near. */
  #near(word: string): { medication: Owner; distance: number }[] {
    if (word.length < SHORTEST_GUESS) return [];
    const spelt = this.#spelling.spelt(word);
    const near = this.#names
      .map((name) => ({
        medication: name.medication,
        distance: this.#spelling.distance(spelt, name, name.rare ? RARE : 0),
      }))
      .filter(({ distance }) => distance < Infinity)
      .sort((a, b) => a.distance - b.distance);
    const least = near[0]?.distance ?? 0;
    return near.filter(
      ({ medication, distance }) => distance <= least + (medication ? MARGIN_SHOWN : MARGIN),
    );
  }
}

const listOf = (names = ''): string[] => names.split(', ').filter(Boolean);

const owner = ({ medication }: { readonly medication: Owner }): Owner => medication;

function found(owners: readonly Owner[], exact: boolean): FoundMedicines {
  const listed = owners.filter((medication) => medication !== null);
  return { medications: [...new Set(listed)].slice(0, MOST_RESULTS), exact };
}

let english: MedicineNames | undefined;

/** What a text may name, as people write it in English. The names are made ready when first asked for. */
export function findMedicines(text: string): FoundMedicines {
  english ??= new MedicineNames(nameWords);
  return english.find(text);
}

/** Two are a question that can be asked; more are a guess. */
const MOST_ASKED = 2;
/** What begins with less may become too many medicines. */
const SHORTEST_ASKED = 4;

/** The listed medicines that one taken as the patient wrote it may be: for staff to ask about, and never counted. */
export function mayBe(trial: Trial): readonly Medication[] {
  if (trial.medication !== 'other') return [];
  const name = trial['medication-name'] ?? '';
  const { medications: likely, exact } = findMedicines(name);
  return exact || name.trim().length >= SHORTEST_ASKED ? likely.slice(0, MOST_ASKED) : [];
}
