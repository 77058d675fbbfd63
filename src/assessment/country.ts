import { countryNames } from '../content/country-names.ts';

/** A country with help lines of its own, the EU for all its members, or any other. */
export type Country = keyof typeof countryNames | 'other';

/** Where nothing is given. */
export const defaultCountry = 'US';

const byName: ReadonlyMap<string, Country> = new Map(
  (Object.keys(countryNames) as (keyof typeof countryNames)[]).flatMap((country) =>
    countryNames[country].split(' ').map((name): [string, Country] => [name, country]),
  ),
);

/** `en-US`, `fr_CA`, `zh-Hant-TW`, `es-419`; and `CA-ON`, a part of a country, which looks the same. */
const tag = /^([a-z]{2,3})(?:[-_][a-z]{4})?[-_]([a-z]{2,3}|\d{3})(?![a-z\d])/i;

/** Countries whose two letters are no language: what follows them is a part of the country. */
const noLanguage = /^(?:us|gb|nz|au|mx)$/i;

/**
 * Reads a country however it is written: a code, a name, a locale. The one reader for what a page sets and what a record holds.
 *
 * @returns the default for nothing at all, and `other` for what names no country of the list.
 */
export function readCountry(given: unknown): Country {
  if (given === undefined || given === null) return defaultCountry;
  if (typeof given !== 'string') return 'other';
  const text = given.trim();
  if (text === '') return defaultCountry;
  return named(text) ?? ofTag(text) ?? named(text.replace(/\(.*?\)/g, '')) ?? ofAddress(text) ?? 'other';
}

function named(text: string): Country | undefined {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return byName.get(plain.replace(/^\s*the\s+/, '').replace(/[^\p{L}\p{N}]/gu, ''));
}

function ofTag(text: string): Country | undefined {
  const [, first = '', last = ''] = tag.exec(text) ?? [];
  // "CA-NL" is Newfoundland, "ca-ES" is Catalan.
  if (noLanguage.test(first) || first === 'CA') return named(first);
  const country = named(last);
  if (country) return country;
  // "DE-BY" is Bavaria, "uk-UA" is Ukrainian.
  return first === first.toUpperCase() ? named(first) : undefined;
}

/** "Austin, Texas, USA". */
function ofAddress(text: string): Country | undefined {
  return text.includes(',') ? named(text.slice(text.lastIndexOf(',') + 1)) : undefined;
}
