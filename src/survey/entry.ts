import { entry as english } from '../content/words/en/entry.ts';
import type { EntryWords } from '../content/words/entry-words.ts';
import { readAge } from './entry/age.ts';
import { joinAmounts } from './entry/amounts.ts';
import { readDose } from './entry/dose.ts';
import { reader, type Reader } from './entry/reader.ts';
import { readTime } from './entry/time.ts';
import { lettersOf, type Token } from './entry/tokens.ts';

/** The unit a number field asks for: a dose in mg a day, time in weeks or months, age in years, pressure in mmHg. */
export type EntryKind = 'mg' | 'weeks' | 'months' | 'age' | 'mmhg';

/** What each question that takes a number is typed in, by its id. */
export const entryKinds: ReadonlyMap<string, EntryKind> = new Map([
  ['age', 'age'],
  ['dose-mg', 'mg'],
  ['weeks', 'weeks'],
  ['episode-months', 'months'],
  ['blood-pressure-systolic', 'mmhg'],
  ['blood-pressure-diastolic', 'mmhg'],
]);

/** The readers of numbers in one language, for each kind. */
export function entryReaders(words: EntryWords): Readonly<Record<EntryKind, Reader>> {
  const { common, dose, time, episode, age, pressure, hundredLeftOut } = words;
  const join = (tokens: readonly Token[]) => joinAmounts(tokens, false);
  const joinSpoken = (tokens: readonly Token[]) => joinAmounts(tokens, hundredLeftOut);
  return {
    mg: reader([common, dose], readDose, joinSpoken),
    weeks: reader([common, time], (tokens) => readTime(tokens, 'week'), join),
    months: reader([common, time, episode], (tokens) => readTime(tokens, 'month'), join),
    age: reader([common, age], readAge, join),
    mmhg: reader([common, pressure], readPressure, joinSpoken),
  };
}

const readers = entryReaders(english);

/**
 * Reads a number as people type or dictate it: “100mg,” “2 x 50 mg,” “6 wks,” “a year and a half.” No value is taken that could be another:
 * a word that is not known, or a text with two readings, has to be asked again.
 *
 * @returns the number in the unit asked for, or `undefined` when it can't be told.
 */
export function readEntry(text: string, kind: EntryKind): number | undefined {
  const value = readers[kind](text);
  // Of “120,80” no one knows whether it is one number.
  return kind === 'mmhg' && value !== undefined && !Number.isInteger(value) ? undefined : value;
}

/** One number: each of the two of a blood pressure has a field of its own. */
function readPressure(tokens: readonly Token[]): number | undefined {
  return /^nu?$/.test(lettersOf(tokens)) ? tokens[0]?.value : undefined;
}
