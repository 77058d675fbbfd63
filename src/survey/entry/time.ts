import { Cursor } from './cursor.ts';
import { lettersOf, type Token } from './tokens.ts';

const DAYS_PER_YEAR = 365.25;

/** A number from here on that has no unit, with more around it, is a year. */
const EARLIEST_YEAR = 1900;

/** The units of time, in days. */
const DAYS = new Map([
  ['day', 1],
  ['week', 7],
  ['fortnight', 14],
  ['month', DAYS_PER_YEAR / 12],
  ['year', DAYS_PER_YEAR],
  ['decade', DAYS_PER_YEAR * 10],
]);

const daysOf = (unit: Token | undefined): number => DAYS.get(unit?.name ?? '') ?? NaN;

/** An amount with its unit, “half a year,” “a month,” “a couple of weeks”; “and a half” may follow, and its unit needs no number then. */
const PART = String.raw`(?:nu(?:&a?h)?|a?ko?u|au(?:&a?h)?|ho?a?u|u&a?h)`;
const FIRST_PART = new RegExp(`^${PART}`);
const NEXT_PART = new RegExp(`^[&,+]?${PART}`);
const BARE_RANGE = /^(?:nrn|bn&n)$/;

/** How long, in the unit asked for; of a range the shorter, and what is given in another unit is rounded down, so that nobody's trial grows by our reading. */
export function readTime(tokens: readonly Token[], unit: 'week' | 'month'): number | undefined {
  // “2015-16” and “10/2015” are dates.
  const dated = tokens.some(
    ({ is, value }, at) => is === 'n' && value >= EARLIEST_YEAR && tokens[at + 1]?.is !== 'u',
  );
  if (dated) return undefined;
  const cursor = new Cursor(dropNotes(tokens));
  const bare = cursor.all(/^n$/) ?? cursor.all(BARE_RANGE);
  if (bare) return least(bare.filter(({ is }) => is === 'n').map(({ value }) => value));
  // “6/52,” as it stands on prescriptions; “3/12” may be a date.
  const notation = cursor.all(/^n\/n$/);
  if (notation) return unit === 'week' && notation[2]?.name === '52' ? notation[0]?.value : undefined;
  // “A month or two,” “6 to 8 weeks,” “between 6 and 8 weeks.”
  const shared = cursor.all(/^(?:aurn|[na]rnu|bn&nu)$/);
  if (shared) {
    const amounts = shared
      .filter(({ is }) => /[na]/.test(is))
      .map(({ is, value }) => (is === 'a' ? 1 : value));
    const units = shared.filter(({ is }) => is === 'u');
    return inUnit(Math.min(...amounts) * daysOf(units[0]), units, unit);
  }
  const first = span(cursor);
  if (!first) return undefined;
  if (cursor.done()) return inUnit(first.days, first.units, unit);
  if (!cursor.take(/^r/)) return undefined;
  const second = span(cursor);
  if (!second || !cursor.done()) return undefined;
  return least([first, second].map(({ days, units }) => inUnit(days, units, unit) ?? NaN));
}

interface Span {
  readonly days: number;
  readonly units: readonly Token[];
}

/** “2 years,” “1 year and 6 months,” “a year and a half.” */
function span(cursor: Cursor): Span | undefined {
  const units: Token[] = [];
  let days = 0;
  for (let part = cursor.take(FIRST_PART); part; part = cursor.take(NEXT_PART)) {
    const unit = part.find(({ is }) => is === 'u');
    const before = units.at(-1);
    if (!unit || (before && daysOf(unit) >= daysOf(before))) return undefined;
    const letters = lettersOf(part).replace(/^[&,+]/, '');
    const whole = part.find(({ is }) => /[nk]/.test(is))?.value ?? (/^[au]/.test(letters) ? 1 : 0);
    const fraction = part.find(({ is }) => is === 'h')?.value ?? 0;
    days += (whole + fraction) * daysOf(unit);
    units.push(unit);
  }
  return units.length > 0 ? { days, units } : undefined;
}

/** “Or more” leaves the least as it is, and so does “in all.” */
function dropNotes(tokens: readonly Token[]): Token[] {
  return tokens.filter(
    ({ is }, at) => !/[gt]/.test(is) && !(is === '+' && !/[nah]/.test(tokens[at + 1]?.is ?? '')),
  );
}

function least(values: readonly number[]): number | undefined {
  const value = Math.min(...values);
  return Number.isFinite(value) ? value : undefined;
}

function inUnit(days: number, units: readonly Token[], unit: 'week' | 'month'): number | undefined {
  const value = Math.round((days / daysOf({ is: 'u', value: NaN, name: unit })) * 1e6) / 1e6;
  if (!Number.isFinite(value)) return undefined;
  if (units.every(({ name }) => name === unit)) return value;
  const steps = value < 1 || units.some((each) => daysOf(each) < 7) ? 10 : 1;
  const rounded = Math.floor(value * steps) / steps;
  return rounded > 0 || value === 0 ? rounded : undefined;
}
