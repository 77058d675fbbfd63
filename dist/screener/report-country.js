import { toJson } from '../assessment/json.js';
import { worldwide } from '../content/help-lines.js';
import { helpFor } from './help.js';

function reportCountry(country) {
  if (helpFor(country) !== worldwide || country.trim().toLowerCase() === worldwide.country) return;
  console.warn(`ketamine-screener: country=${toJson(country)} has no help lines of its own.`);
}

export { reportCountry };
