import { worldwide } from '../content/help-lines.js';
import { helpFor } from './help.js';

function reportCountry(country) {
  if (helpFor(country) !== worldwide || country.trim().toLowerCase() === worldwide.country) return;
  console.warn(
    `ketamine-screener: country=${JSON.stringify(country)} has no help lines of its own. Shown are \u201Cyour local emergency number\u201D and a directory for all countries.`
  );
}

export { reportCountry };
