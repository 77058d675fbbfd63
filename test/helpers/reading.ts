import { syllable } from 'syllable';

/**
 * Words that the `syllable` package counts wrong, cut into their true syllables. The basis counts names of drugs and illnesses at their
 * true syllables, and so do we. `test/node/reading.test.ts` shows that the package is wrong on each.
 */
export const trueSyllables: Readonly<Record<string, string>> = {
  ambien: 'am-bi-en',
  aneurysm: 'an-eu-rys-m',
  apnea: 'ap-ne-a',
  fluid: 'flu-id',
  mg: 'mil-li-grams',
  opioid: 'o-pi-oid',
  opioids: 'o-pi-oids',
};

/** Said letter by letter. */
const ACRONYM = /^[A-Z]{2,4}s?$/;

/** One for a number in digits, as most readability tools count; the package gives it none. */
function syllablesOf(word: string): number {
  const split = trueSyllables[word.toLowerCase()];
  if (split) return split.split('-').length;
  if (ACRONYM.test(word)) return word.replace(/s$/, '').length;
  return Math.max(1, syllable(word));
}

/** Flesch-Kincaid grade of a text. A bracket is a sentence of its own when the text before it has ended. */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.?!]+(?=[\s)”"]|$)/).filter((sentence) => /\p{L}/u.test(sentence)).length;
  const words = text.match(/[\p{L}\d]+(?:[’'-][\p{L}\d]+)*/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}
