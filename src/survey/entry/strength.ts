import type { Cursor } from './cursor.ts';
import { MOST_TIMES } from './often.ts';
import { lettersOf, type Token } from './tokens.ts';

/** More pills of a kind in a day are asked about: “50 mg x 30” is a box of them. */
const MOST_PILLS = 6;

/** Combination tablets by their two strengths: the first is the one that is listed (dextromethorphan-bupropion 45/105, two of them 90/210). */
const COMBINATIONS = new Set(['45/105', '90/210']);

/** What is taken at one time. */
export interface Strength {
  readonly mg: number;
  /** The number as written; NaN where a unit belongs to it. */
  readonly bare: number;
  readonly count: number;
  readonly limit?: 'one-pill' | 'in-all' | 'maybe-often';
}

type Reading = readonly [
  pattern: RegExp,
  read: (amounts: readonly Token[], letters: string) => Counted | undefined,
];

interface Counted extends Pick<Strength, 'limit'> {
  readonly count?: number;
  readonly strength: Token;
  /** Its unit stands elsewhere, or nowhere. */
  readonly bare?: boolean;
}

const readings: readonly Reading[] = [
  // “45/105”; any other pair is open.
  [
    /^nu?\/nu?f?(?!H)/,
    ([one, two]) =>
      one && two && COMBINATIONS.has(`${one.name}/${two.name}`) ? { strength: one } : undefined,
  ],
  // “50 to 100 mg,” “between 50 and 100 mg”: the lower. “50-50” may be two doses.
  [
    /^(?:nu?rn|bnu?&n)(?:uf?|(?![fxn]))/,
    ([one, two], letters) => {
      if (!one || !two || one.value === two.value) return undefined;
      return { strength: one.value < two.value ? one : two, bare: letters.endsWith('n') };
    },
  ],
  // “2 x 50 mg,” “50 mg x 2.”
  [/^[nh]xnuf?/, ([count, strength]) => strength && { count: count?.value ?? NaN, strength }],
  [/^nuf?xnf?/, ([strength, count]) => strength && often(strength, count)],
  [
    /^[nh]xnf?/,
    ([one, two]) => {
      if (!one || !two) return undefined;
      const read = one.value > two.value ? often(one, two) : { count: one.value, strength: two };
      return read && { ...read, bare: true };
    },
  ],
  // “2 tablets (100 mg total)”; “2 tablets (50 mg each)”; without such a word it is open which is meant, but for one tablet.
  [/^[nh]f\(nut\)/, ([, strength]) => strength && { strength, limit: 'in-all' }],
  [/^[nh]f\(nuE\)/, ([count, strength]) => strength && { count: count?.value ?? NaN, strength }],
  [
    /^[na]f\(nu\)/,
    (amounts) => {
      const [one, strength] = amounts.length > 1 ? amounts : [undefined, ...amounts];
      return strength && (one?.value ?? 1) === 1 ? { strength } : undefined;
    },
  ],
  // “2 tablets of 50 mg,” “half of 50,” “half a 50 mg tablet,” “2 50 mg tablets,” “2 tablets 50 mg each.”
  [
    /^[nh]a?f?oa?nu?f?|^hanu?f?|^[nh]nuf|^[nh]fnuE/,
    ([count, strength], letters) => {
      if (!count || !strength) return undefined;
      const read = { count: count.value, strength, bare: !letters.includes('u') };
      // “One 50 mg pill” tells the pill; how many a day is left open.
      return count.value === 1 ? { ...read, limit: 'one-pill' } : read;
    },
  ],
  [/^a?(?:n|ha?)uf?/, ([strength]) => strength && { strength }],
  [/^n(?!f)/, ([strength]) => strength && { strength, bare: true }],
];

const often = (strength: Token, count: Token | undefined): Counted | undefined =>
  count && count.value <= MOST_TIMES ? { count: count.value, strength, limit: 'maybe-often' } : undefined;

/** Reads the next strength, by the first pattern that fits; `factor` is what the unit of the text is in mg. */
export function strength(cursor: Cursor, factor: number): Strength | undefined {
  for (const [pattern, read] of readings) {
    const tokens = cursor.take(pattern);
    if (!tokens) continue;
    const found = read(
      tokens.filter(({ is }) => /[nh]/.test(is)),
      lettersOf(tokens),
    );
    if (!found) return undefined;
    const { count = 1, strength, bare = false } = found;
    // “Two fifty mg tablets” may be two of 50.
    if (strength.how === 'spoken' && tokens.some(({ is }) => is === 'f')) return undefined;
    if (!isCount(count) || (strength.value === 0 && tokens.length > 2)) return undefined;
    const mg = count * strength.value * factor;
    return { mg, bare: bare ? strength.value : NaN, count, ...(found.limit && { limit: found.limit }) };
  }
  return undefined;
}

/** Halves of pills are common; a quarter is asked about. */
const isCount = (count: number) => count > 0 && count <= MOST_PILLS && Number.isInteger(count * 2);
