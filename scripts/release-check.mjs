// Fails when a help line was last read at its source too long ago, and tells what the package does not say of itself. Run before a release:
// the day is today's.
// node --import ./scripts/ts.mjs scripts/release-check.mjs [yyyy-mm-dd]
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourcedHelp } from '../src/content/sources/help-lines.ts';
import { HELP_LINE_DAYS, staleLines } from '../test/helpers/help-line-age.ts';

/** What must be read again, a line each, and what was never read. */
export function helpLineReport(list, today) {
  const lines = list.flatMap(({ country, lines: ofCountry }) =>
    ofCountry.map((line) => ({ ...line, country })),
  );
  const stale = new Set(staleLines(list, today));
  const text = ({ country, label, checkedOn }) => `${country} ${label}, read on ${checkedOn ?? 'no day'}`;
  return {
    stale: lines
      .filter((line) =>
        [...stale].some((each) => each.label === line.label && each.checkedOn === line.checkedOn),
      )
      .map(text),
    never: lines.filter(({ checkedOn }) => checkedOn === null).map(text),
    all: lines.length,
  };
}

/** Where a package's readers find its source, its page and a place for faults: only its owner can tell. */
export const missingFields = (fields) => ['repository', 'homepage', 'bugs'].filter((name) => !fields[name]);

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
  const { stale, never, all } = helpLineReport(sourcedHelp, today);
  for (const line of stale) console.error(`Over ${HELP_LINE_DAYS} days ago: ${line}`);
  console.log(
    `${all} help lines on ${today}: ${stale.length} to be read again, ${never.length} given from memory and never read.`,
  );
  const missing = missingFields(JSON.parse(readFileSync('package.json', 'utf8')));
  if (missing.length > 0) console.log(`package.json has no ${missing.join(', no ')}.`);
  if (stale.length > 0) process.exitCode = 1;
}
