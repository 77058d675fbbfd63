import type { NameWords } from '../content/words/en/medicine-names.ts';

/** A letter that is too many or too few, or another, costs 1; less where people often slip. */
const VOWEL = 0.8;
const ALIKE = 0.45;
const SWAPPED = 0.7;
/** What sounds alike is nearer where it looks alike, too. */
const LOOKS = 0.15;
/** People know how a name begins: each of the first four sounds that is another costs. */
const BEGINNING = 4;
const BEGINS_OTHERWISE = 0.12;

/** How much of a name may be misspelt: a letter of six, two of nine, and never more than two and a half. */
const mostMisspelt = (letters: number) => Math.min(2.5, 0.3 * letters - 0.55);

/** A name as it is written and as it sounds, both in small letters. */
export interface Spelt {
  readonly key: string;
  readonly sound: string;
}

/** Compares spellings as people of one language mistake them. */
export class Spelling {
  readonly #sounds: readonly (readonly [RegExp, string])[];
  readonly #vowels: ReadonlySet<string>;
  /** For each letter a bit for every group it is in. */
  readonly #alike = new Map<string, number>();

  constructor({ sounds, vowels, alike }: NameWords) {
    this.#sounds = sounds.map(([pattern, replacement]) => [new RegExp(pattern, 'g'), replacement]);
    this.#vowels = new Set(vowels);
    [vowels, ...alike].forEach((group, at) => {
      for (const letter of group) this.#alike.set(letter, (this.#alike.get(letter) ?? 0) | (1 << at));
    });
  }

  spelt(key: string): Spelt {
    const sound = this.#sounds.reduce((so, [pattern, replacement]) => so.replace(pattern, replacement), key);
    return { key, sound };
  }

  /** How far a word is from a name, by letters or by sound, whichever is nearer; Infinity where it can't be meant for it. */
  distance(word: Spelt, name: Spelt, handicap = 0): number {
    const beginning = (BEGINNING - sharedBeginning(word.sound, name.sound)) * BEGINS_OTHERWISE + handicap;
    const most = mostMisspelt(name.key.length) - beginning;
    const difference = Math.min(
      Math.abs(word.sound.length - name.sound.length),
      Math.abs(word.key.length - name.key.length),
    );
    if (difference * VOWEL > most) return Infinity;
    const looks = this.#cost(word.key, name.key, most);
    const nearer = Math.min(looks, this.#cost(word.sound, name.sound, most));
    if (nearer > most) return Infinity;
    const distance = nearer + LOOKS * (looks === Infinity ? this.#cost(word.key, name.key) : looks);
    return distance > most ? Infinity : distance + beginning;
  }

  /** Letters added, left out, swapped or taken for others; Infinity where that is more than `most`. */
  #cost(a: string, b: string, most = Infinity): number {
    let before: number[] = [];
    let last = [0];
    let leastBefore = 0;
    for (const letter of b) last.push((last.at(-1) ?? 0) + this.#extra(letter));
    for (let i = 1; i <= a.length; i += 1) {
      const x = a[i - 1] ?? '';
      const [sounds, extra] = [this.#alike.get(x) ?? 0, this.#extra(x)];
      const row = [(last[0] ?? 0) + extra];
      let least = row[0] ?? 0;
      for (let j = 1; j <= b.length; j += 1) {
        const y = b[j - 1] ?? '';
        const other = x === y ? 0 : (sounds & (this.#alike.get(y) ?? 0)) > 0 ? ALIKE : 1;
        let cost = Math.min(
          (last[j] ?? 0) + extra,
          (row[j - 1] ?? 0) + this.#extra(y),
          (last[j - 1] ?? 0) + other,
        );
        if (x === b[j - 2] && y === a[i - 2]) cost = Math.min(cost, (before[j - 2] ?? 0) + SWAPPED);
        row.push(cost);
        least = Math.min(least, cost);
      }
      // A swap reaches back over two rows; from two that are too far there is no way.
      if (Math.min(least, leastBefore) > most) return Infinity;
      [before, last] = [last, row];
      leastBefore = least;
    }
    return last[b.length] ?? Infinity;
  }

  #extra(letter: string): number {
    return this.#vowels.has(letter) ? VOWEL : 1;
  }
}

function sharedBeginning(a: string, b: string): number {
  let at = 0;
  while (at < BEGINNING && a[at] === b[at]) at += 1;
  return at;
}
