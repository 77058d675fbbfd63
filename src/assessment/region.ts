import type { Region } from '../content/types.ts';
import { readCountry } from './country.ts';

/** Whose label counts: the UK's, the EU's in its members and in Ireland, and the US one everywhere else. */
export function regionOf(country: unknown): Region {
  const read = readCountry(country);
  if (read === 'UK') return 'UK';
  return read === 'EU' || read === 'IE' ? 'EU' : 'US';
}
