// In Node, since the `syllable` package does not load in a browser without a bundler.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { syllable } from 'syllable';
import * as flow from '../../src/content/words/en/flow.ts';
import { items } from '../../src/content/words/en/items.ts';
import { result } from '../../src/content/words/en/result.ts';
import { readingGrade, trueSyllables } from '../helpers/reading.ts';

const LIMIT = 7;

interface Asked {
  readonly question?: string;
  readonly hint?: string;
  readonly why?: string;
}

const groups: readonly Readonly<Record<string, Asked>>[] = [
  items,
  flow.questions,
  flow.trial,
  result.findings,
];

const texts = groups.flatMap((words) =>
  Object.entries(words).flatMap(([id, { question, hint, why }]) =>
    Object.entries({ question, hint, why }).flatMap(([kind, text]) => (text ? [{ id, kind, text }] : [])),
  ),
);

// Counted by hand.
const counted = [
  { text: 'The cat sat on the mat.', sentences: 1, words: 6, syllables: 6 },
  {
    text: 'Once upon a midnight dreary, while I pondered, weak and weary.',
    sentences: 1,
    words: 11,
    syllables: 16,
  },
  { text: 'Do you have COPD? It can’t wait 24 hours!', sentences: 2, words: 9, syllables: 12 },
  { text: 'Do you sleep? (such as now)', sentences: 2, words: 6, syllables: 6 },
  {
    text: 'Do you take opioids (such as morphine) for your sleep apnea?',
    sentences: 1,
    words: 11,
    syllables: 16,
  },
];
for (const { text, sentences, words, syllables } of counted) {
  test(`${words} words with ${syllables} syllables in ${sentences}: ${text}`, () => {
    const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
    assert.equal(readingGrade(text).toFixed(6), grade.toFixed(6));
  });
}

for (const [word, split] of Object.entries(trueSyllables)) {
  test(`the package counts “${word}” wrong: ${syllable(word)} for ${split}`, () => {
    assert.notEqual(syllable(word), split.split('-').length);
  });
}

for (const { id, kind, text } of texts) {
  const grade = readingGrade(text).toFixed(1);
  test(`${id} (${kind}) is grade ${grade}: ${text}`, () => {
    assert.ok(Number(grade) <= LIMIT, `above ${LIMIT}`);
  });
}
