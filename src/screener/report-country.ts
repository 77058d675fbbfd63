import { toJson } from '../assessment/json.ts';
import { worldwide } from '../content/help-lines.ts';
import { helpFor } from './help.ts';

/** Tells the webmaster of a country without help lines of its own: a slip of the pen would else go unseen. */
export function reportCountry(country: string): void {
  if (helpFor(country) !== worldwide || country.trim().toLowerCase() === worldwide.country) return;
  // eslint-disable-next-line no-console -- For the webmaster alone: an attribute of the page, never an answer.
  console.warn(`ketamine-screener: country=${toJson(country)} has no help lines of its own.`);
}
