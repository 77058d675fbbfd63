import { medications } from '../../content/medications.js';
import { withUntranslated } from '../../dom/untranslated.js';
import { foreignText } from '../../exports/foreign-text.js';

const listed = medications.flatMap(({ name, brands }) => [
  name,
  ...Object.values(brands).flat()
]);
const LONGEST = 100;
const listedNames = patternOf(listed);
function patternOf(names) {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  const escaped = longestFirst.map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  return new RegExp(String.raw`(?<!\p{L})(${escaped.join("|")})(?!\p{L})`, "iu");
}
function withNames(text, trials = []) {
  const own = trials.map((trial) => foreignText(trial["medication-name"] ?? "")).filter(({ length }) => length > 0 && length <= LONGEST);
  return withUntranslated(text, own.length > 0 ? patternOf([...own, ...listed]) : listedNames);
}

export { withNames };
