// Prints the hash of the protocol's content; with --write puts it into src/content/protocol.ts.
// node --import ./scripts/ts.mjs scripts/protocol-hash.mjs [--write]
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { choiceSets } from '../src/content/choices.ts';
import { conditions } from '../src/content/conditions.ts';
import * as criteria from '../src/content/criteria.ts';
import * as decisionTable from '../src/content/decision-table.ts';
import { parts } from '../src/content/flow.ts';
import { countries } from '../src/content/help-lines.ts';
import { items } from '../src/content/items.ts';
import { medications } from '../src/content/medications.ts';
import { protocol } from '../src/content/protocol.ts';
import { questions, trialQuestions } from '../src/content/questions.ts';
import { recommendations } from '../src/content/recommendations.ts';
import { regionOf } from '../src/assessment/region.ts';
import { ruleSources } from '../src/content/rule-sources.ts';
import { sources } from '../src/content/sources.ts';
import { sourcedHelp } from '../src/content/sources/help-lines.ts';
import * as staging from '../src/content/staging.ts';
import * as thresholds from '../src/content/thresholds.ts';

const file = fileURLToPath(new URL('../src/content/protocol.ts', import.meta.url));

/** All that a clinician signs but the words, as plain data. */
export const signedContent = {
  ...{ items, medications, conditions, questions, trialQuestions, choiceSets, recommendations, parts },
  ...{ ruleSources, countries: sourcedHelp },
  criteria: { ...criteria, ...thresholds },
  decisionTable: { ...decisionTable },
  staging: { ...staging },
  regions: Object.fromEntries(countries.map(({ country }) => [country, regionOf(country)])),
  // Our own choices are cited by this protocol's version, which must not change the hash that names it.
  sources: sources.map((source) => (source.id === 'project' ? { ...source, version: '' } : source)),
};

/** JSON with the keys of every object in order, so that only a change of content changes the text. */
export function canonicalJson(value) {
  return JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** SHA-256, first 12 hex digits. */
export function hashOf(content) {
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 12);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const hash = hashOf(signedContent);
  if (process.argv.includes('--write')) {
    const before = readFileSync(file, 'utf8');
    const after = before.replace(/^( {2}hash: ')[0-9a-f]*(',)$/m, `$1${hash}$2`);
    if (!after.includes(hash)) throw new Error(`There is no hash to replace in ${file}.`);
    writeFileSync(file, after);
  }
  console.log(hash === protocol.hash ? `${hash}, as in protocol.ts` : `${hash}, was ${protocol.hash}`);
}
