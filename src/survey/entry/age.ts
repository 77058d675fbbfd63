import { lettersOf, type Token } from './tokens.ts';

/** Years of age, in whole years; “17 years and 11 months” is 17. */
export function readAge(tokens: readonly Token[]): number | undefined {
  if (!/^nu?$|^nu&?nu$/.test(lettersOf(tokens))) return undefined;
  const [years, unit] = tokens;
  const part = tokens.length > 2 ? tokens.at(-1) : undefined;
  const told = (unit?.name ?? 'year') === 'year' && (part?.name ?? 'month') === 'month';
  return years && told ? Math.floor(years.value) : undefined;
}
