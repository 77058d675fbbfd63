const VOWEL = 0.8;
const ALIKE = 0.45;
const SWAPPED = 0.7;
const LOOKS = 0.15;
const BEGINNING = 4;
const BEGINS_OTHERWISE = 0.12;
const mostMisspelt = (letters) => Math.min(2.5, 0.3 * letters - 0.55);
class Spelling {
  #sounds;
  #vowels;
  /** For each letter a bit for every group it is in. */
  #alike = /* @__PURE__ */ new Map();
  constructor({ sounds, vowels, alike }) {
    this.#sounds = sounds.map(([pattern, replacement]) => [new RegExp(pattern, "g"), replacement]);
    this.#vowels = new Set(vowels);
    [vowels, ...alike].forEach((group, at) => {
      for (const letter of group) this.#alike.set(letter, (this.#alike.get(letter) ?? 0) | 1 << at);
    });
  }
  spelt(key) {
    const sound = this.#sounds.reduce((so, [pattern, replacement]) => so.replace(pattern, replacement), key);
    return { key, sound };
  }
  /** How far a word is from a name, by letters or by sound, whichever is nearer; Infinity where it can't be meant for it. */
  distance(word, name, handicap = 0) {
    const beginning = (BEGINNING - sharedBeginning(word.sound, name.sound)) * BEGINS_OTHERWISE + handicap;
    const most = mostMisspelt(name.key.length) - beginning;
    const difference = Math.min(
      Math.abs(word.sound.length - name.sound.length),
      Math.abs(word.key.length - name.key.length)
    );
    if (difference * VOWEL > most) return Infinity;
    const looks = this.#cost(word.key, name.key, most);
    const nearer = Math.min(looks, this.#cost(word.sound, name.sound, most));
    if (nearer > most) return Infinity;
    const distance = nearer + LOOKS * (looks === Infinity ? this.#cost(word.key, name.key) : looks);
    return distance > most ? Infinity : distance + beginning;
  }
  /** Letters added, left out, swapped or taken for others; Infinity where that is more than `most`. */
  #cost(a, b, most = Infinity) {
    let before = [];
    let last = [0];
    let leastBefore = 0;
    for (const letter of b) last.push((last.at(-1) ?? 0) + this.#extra(letter));
    for (let i = 1; i <= a.length; i += 1) {
      const x = a[i - 1] ?? "";
      const [sounds, extra] = [this.#alike.get(x) ?? 0, this.#extra(x)];
      const row = [(last[0] ?? 0) + extra];
      let least = row[0] ?? 0;
      for (let j = 1; j <= b.length; j += 1) {
        const y = b[j - 1] ?? "";
        const other = x === y ? 0 : (sounds & (this.#alike.get(y) ?? 0)) > 0 ? ALIKE : 1;
        let cost = Math.min(
          (last[j] ?? 0) + extra,
          (row[j - 1] ?? 0) + this.#extra(y),
          (last[j - 1] ?? 0) + other
        );
        if (x === b[j - 2] && y === a[i - 2]) cost = Math.min(cost, (before[j - 2] ?? 0) + SWAPPED);
        row.push(cost);
        least = Math.min(least, cost);
      }
      if (Math.min(least, leastBefore) > most) return Infinity;
      [before, last] = [last, row];
      leastBefore = least;
    }
    return last[b.length] ?? Infinity;
  }
  #extra(letter) {
    return this.#vowels.has(letter) ? VOWEL : 1;
  }
}
function sharedBeginning(a, b) {
  let at = 0;
  while (at < BEGINNING && a[at] === b[at]) at += 1;
  return at;
}

export { Spelling };
