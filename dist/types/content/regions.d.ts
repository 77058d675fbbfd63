import type { Region } from './types.ts';
/** Whose label counts for the help lines' country: the EU's, the UK's, and the US one everywhere else. */
export declare function regionOf(country: string): Region;
