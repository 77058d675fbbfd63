import { countryNames } from '../content/country-names.ts';
import type { Region } from '../content/types.ts';
/** A country with help lines of its own, the EU for all its members, or any other. */
export type Country = keyof typeof countryNames | 'other';
/** Where nothing is given. */
export declare const defaultCountry = "US";
/**
 * Reads a country however it is written: a code, a name, a locale. The one reader for what a page sets and what a record holds.
 *
 * @returns the default for nothing at all, and `other` for what names no country of the list.
 */
export declare function readCountry(given: unknown): Country;
/** Whose label counts: the UK's, the EU's in its members and in Ireland, and the US one everywhere else. */
export declare function regionOf(country: unknown): Region;
