import type { Vocabulary } from '../../content/words/entry-words.ts';
import { reader, type Reader } from './reader.ts';
import { lettersOf, type Token } from './tokens.ts';

/** Reads ages in digits, “42” and “42 years old”: the first screen has no room for the words of numbers. */
export const ageReader = (age: Vocabulary): Reader => reader([age], readAge);

/** Years of age, in whole years; “17 years and 11 months” is 17. */
export function readAge(tokens: readonly Token[]): number | undefined {
  if (!/^nu?$|^nu&?nu$/.test(lettersOf(tokens))) return undefined;
  const [years, unit] = tokens;
  const part = tokens.length > 2 ? tokens.at(-1) : undefined;
  const told = (unit?.name ?? 'year') === 'year' && (part?.name ?? 'month') === 'month';
  return years && told ? Math.floor(years.value) : undefined;
}
