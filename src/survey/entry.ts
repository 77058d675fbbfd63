/** The unit a number field asks for: a dose in mg a day, time in weeks or months, age in years, pressure in mmHg. */
export type EntryKind = 'mg' | 'weeks' | 'months' | 'age' | 'mmhg';

const WEEKS_PER_YEAR = 365.25 / 7;
const WEEKS_PER_MONTH = WEEKS_PER_YEAR / 12;

const alike = (factor: number, ...names: string[]) => names.map((name) => [name, factor] as const);

/** Units people write, and what one of them is in the unit asked for. */
const UNITS: Record<EntryKind, ReadonlyMap<string, number>> = {
  mg: new Map([
    ...alike(1, 'mg', 'mgs', 'milligram', 'milligrams'),
    ...alike(1000, 'g', 'gram', 'grams'),
    ...alike(0.001, 'mcg', 'ug', 'µg', 'microgram', 'micrograms'),
  ]),
  weeks: new Map([
    ...alike(1, 'w', 'wk', 'wks', 'week', 'weeks'),
    ...alike(1 / 7, 'd', 'day', 'days'),
    ...alike(WEEKS_PER_MONTH, 'm', 'mo', 'mos', 'mth', 'mths', 'month', 'months'),
    ...alike(WEEKS_PER_YEAR, 'y', 'yr', 'yrs', 'year', 'years'),
  ]),
  months: new Map([
    ...alike(1, 'm', 'mo', 'mos', 'mth', 'mths', 'month', 'months'),
    ...alike(1 / WEEKS_PER_MONTH, 'w', 'wk', 'wks', 'week', 'weeks'),
    ...alike(12, 'y', 'yr', 'yrs', 'year', 'years'),
  ]),
  age: new Map(alike(1, 'y', 'yr', 'yrs', 'year', 'years')),
  mmhg: new Map(alike(1, 'mmhg')),
};

const NUMBER_WORDS = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
    .map((word, number): [string, number] => [word, number])
    .concat([['half', 0.5]]),
);

/** A dose taken more than once a day. */
const TIMES = new Map([...alike(2, 'twice', 'bid'), ...alike(3, 'thrice', 'tid')]);

/** Words around a number that change nothing. */
const FILLER = new Set(
  'about around approximately approx roughly maybe over nearly almost for of old a an the in each every per once day daily total at night nightly bedtime morning tablet pill so'.split(
    ' ',
  ),
);

const DASHES = new Set(['-', '–', '—']);

/** Between two numbers: of a range the lower counts, of a combination tablet ("45/105") the first. */
const BETWEEN = new Set([...DASHES, 'to', 'or', '/']);

const FRACTIONS: Readonly<Record<string, string>> = { '1/2': '0.5', '1/4': '0.25', '3/4': '0.75' };

/**
 * Reads a number as people type or dictate it: "100mg", "1,5", "6 wks", "2 months", "six weeks", "50 mg twice a day".
 * Time given in another unit is rounded down, so that nobody's trial grows by our reading.
 *
 * @returns the number in the unit asked for, or `undefined` when it can't be told.
 */
export function readEntry(text: string, kind: EntryKind): number | undefined {
  const amounts: number[] = [];
  const units: string[] = [];
  let factor = 1;
  let joint = '';
  for (const token of tokens(text)) {
    const number = /\d/.test(token) ? Number(token) : NUMBER_WORDS.get(token);
    if (number !== undefined) amounts.push(number);
    else if (UNITS[kind].has(token)) units.push(token);
    else if (kind === 'mg' && TIMES.has(token)) factor = TIMES.get(token) ?? 1;
    // A dash before any number may be a minus: that is refused, and "-5" not read as 5.
    else if (DASHES.has(token) && amounts.length === 0) return undefined;
    else if (BETWEEN.has(token) || token === 'and') joint = amounts.length === 1 ? token : joint;
    else if (!FILLER.has(token)) return undefined;
  }
  const unit = units[0];
  if (new Set(units).size > 1) return undefined;
  const amount = amounts.length === 0 ? alone(unit, kind) : join(amounts, joint, kind);
  if (amount === undefined || !Number.isFinite(amount) || amount < 0) return undefined;
  return tidy(amount * (UNITS[kind].get(unit ?? '') ?? 1) * factor, kind, unit);
}

function tokens(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replace(/\b\d{1,3}(?:,\d{3})+\b/g, (thousands) => thousands.replaceAll(',', ''))
    .replace(/(\d),(\d)/g, '$1.$2')
    .replace(/(?<![\d./])(?:1\/[24]|3\/4)(?![\d./])/g, (fraction) => FRACTIONS[fraction] ?? fraction)
    .replace(/\b(2|two) ?(x|times)\b|\bx ?2\b/g, ' twice ')
    .replace(/\b(3|three) ?(x|times)\b|\bx ?3\b/g, ' thrice ');
  return plain.match(/\d*\.?\d+|\p{L}+|[^\s\p{L}\d.~+,()]/gu) ?? [];
}

/** "A month" has no number: it is one. A unit of anything but time says nothing alone. */
function alone(unit: string | undefined, kind: EntryKind): number | undefined {
  return unit !== undefined && (kind === 'weeks' || kind === 'months') ? 1 : undefined;
}

function join(amounts: readonly number[], joint: string, kind: EntryKind): number | undefined {
  const [first, second] = amounts;
  if (first === undefined || amounts.length > 2) return undefined;
  if (second === undefined) return first;
  // Doses of one day add up, and so do "one and a half"; "4 and 6 weeks" does not say how long.
  if (joint === 'and') return kind === 'mg' || second < 1 ? first + second : undefined;
  // "120/80" is two numbers, and each has a field of its own.
  if (joint === '/' && kind !== 'weeks' && kind !== 'months') return kind === 'mg' ? first : undefined;
  return BETWEEN.has(joint) ? Math.min(first, second) : undefined;
}

function tidy(value: number, kind: EntryKind, unit: string | undefined): number {
  const exact = Math.round(value * 1e6) / 1e6;
  const converted =
    unit !== undefined && (kind === 'weeks' || kind === 'months') && UNITS[kind].get(unit) !== 1;
  if (!converted) return exact;
  const step = unit.startsWith('d') || exact < 1 ? 10 : 1;
  return Math.floor(exact * step) / step;
}
