import type { SourcedHelp } from '../../src/content/sources/help-lines.ts';

/** A number read longer ago than this must be read at its source again (clinical basis §5.4). */
export const HELP_LINE_DAYS = 180;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The lines that must be read again on a day. Tests give it fixed days, so that no test run fails with the calendar; before a release it is
 * called with that day's date.
 */
export function staleLines(countries: readonly SourcedHelp[], today: string): SourcedHelp['lines'][number][] {
  const lines = countries.flatMap((country) => country.lines);
  return lines.filter(
    ({ checkedOn }) => checkedOn !== null && Date.parse(today) - Date.parse(checkedOn) > HELP_LINE_DAYS * DAY,
  );
}
