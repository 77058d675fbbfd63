import { Cursor } from './cursor.ts';
import { often } from './often.ts';
import { strength } from './strength.ts';
import { lettersOf, type Token } from './tokens.ts';

const MILLIGRAMS = new Map([
  ['mg', 1],
  ['g', 1000],
  ['mcg', 0.001],
]);

/** An amount under this with no unit may count pills, or name an hour. */
const LEAST_WITHOUT_UNIT = { alone: 10, beside: 13 } as const;

interface Part {
  readonly mg: number;
  /** How many pills, or how many times a day: the dose is not what was written. */
  readonly multiplied: boolean;
  readonly moment: boolean;
}

/** A day's dose in mg, or `undefined` where the text leaves more than one reading. */
export function readDose(tokens: readonly Token[]): number | undefined {
  // “Up to 200,” “200 (max)”: the most in a day is what is asked for.
  const letters = lettersOf(tokens);
  const [before = ''] = /^[Mt]/.exec(letters) ?? [];
  const [after = ''] = /(?:[Mt]|\([Mt]\))$/.exec(letters) ?? [];
  const inner = tokens.slice(before.length, before || !after ? tokens.length : -after.length);
  const dose = equalSides(inner);
  if (!dose || ((before + after).includes('t') && dose.multiplied)) return undefined;
  return Math.round(dose.mg * 1e6) / 1e6;
}

/** “75 x 2 = 150” and “150 (75 x 2)” say one thing twice, or nothing. */
function equalSides(tokens: readonly Token[]): Part | undefined {
  const sum = dayOf(tokens);
  if (sum) return sum;
  const letters = lettersOf(tokens);
  const equals = letters.indexOf('=');
  const opened = letters.indexOf('(');
  const [left, right] =
    equals > 0
      ? [tokens.slice(0, equals), tokens.slice(equals + 1)]
      : opened > 0 && letters.endsWith(')')
        ? [tokens.slice(0, opened), tokens.slice(opened + 1, -1)]
        : [];
  const [one, other] = [left && dayOf(left), right && dayOf(right)];
  return one && other && Math.abs(one.mg - other.mg) < 1e-6 ? { ...one, multiplied: false } : undefined;
}

/** All that is taken in a day: “50 mg in the morning, 100 at night.” */
function dayOf(tokens: readonly Token[]): Part | undefined {
  const cursor = new Cursor(tokens);
  const unit = new Set(tokens.filter(({ is }) => is === 'u').map(({ name }) => name));
  // A number without a unit has that of its neighbor, where there is one alone.
  const factor = unit.size > 1 ? NaN : (MILLIGRAMS.get([...unit][0] ?? 'mg') ?? NaN);
  const first = part(cursor, factor);
  if (!first) return undefined;
  let sum = first;
  while (!cursor.done()) {
    const [joint] = cursor.take(/^[&+,]/) ?? [];
    const next = part(cursor, factor);
    if (!next) return undefined;
    // Doses of one day add up; a mere list does not say that it is one day's.
    if (!/[&+]/.test(joint?.is ?? '') && !(sum.moment && next.moment)) return undefined;
    sum = { mg: sum.mg + next.mg, multiplied: true, moment: next.moment };
  }
  return Number.isFinite(sum.mg) ? sum : undefined;
}

function part(cursor: Cursor, factor: number): Part | undefined {
  // “At bedtime 50 mg”; an interval stands behind its dose, for before it its number may be one of doses.
  const before = /^(?:E?m|q|y)/.test(cursor.ahead) ? often(cursor) : undefined;
  const dose = strength(cursor, factor);
  if (!dose) return undefined;
  const after = before ?? often(cursor);
  if (!after) return undefined;
  // “6 mg/24 h patch”
  if (dose.count === 1) cursor.take(/^f$/);
  const { times, said, moment } = after;
  if (dose.bare < (said ? LEAST_WITHOUT_UNIT.beside : LEAST_WITHOUT_UNIT.alone)) return undefined;
  if (dose.limit === 'one-pill' && !said) return undefined;
  // “2 tablets (100 mg total) twice a day,” “50 mg x 2 twice a day”: the number may be a day's already.
  if ((dose.limit === 'in-all' || dose.limit === 'maybe-often') && times > 1) return undefined;
  return { mg: dose.mg * times, multiplied: times !== 1 || dose.count !== 1, moment };
}
