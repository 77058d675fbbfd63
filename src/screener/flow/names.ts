import type { Trial } from '../../assessment/types.ts';
import { medications } from '../../content/medications.ts';
import type { Medication } from '../../content/types.ts';
import { withUntranslated } from '../../dom/untranslated.ts';
import { foreignText } from '../../exports/foreign-text.ts';

const listed = (medications as readonly Medication[]).flatMap(({ name, brands }) => [
  name,
  ...Object.values(brands).flat(),
]);

/** What is longer is no name, and far longer no pattern can be made of it. */
const LONGEST = 100;

const listedNames = patternOf(listed);

/** Finds whole names, the longest of those that begin alike. */
function patternOf(names: readonly string[]): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<!\p{L})(${escaped.join('|')})(?!\p{L})`, 'iu');
}

/**
 * A text of the view with its names of medicines marked: a translated one may be no name, or that of another medicine.
 *
 * @param trials - Those whose names a person has written.
 */
export function withNames(text: string, trials: readonly Trial[] = []): unknown[] {
  const own = trials
    .map((trial) => foreignText(trial['medication-name'] ?? ''))
    .filter(({ length }) => length > 0 && length <= LONGEST);
  return withUntranslated(text, own.length > 0 ? patternOf([...own, ...listed]) : listedNames);
}
