import type { Region } from './types.ts';

const euLabel: readonly string[] = ['EU', 'IE'];

/** Whose label counts for the help lines' country: the EU's, the UK's, and the US one everywhere else. */
export function regionOf(country: string): Region {
  if (country === 'UK') return 'UK';
  return euLabel.includes(country) ? 'EU' : 'US';
}
