import { countries } from '../../src/content/help-lines.ts';
import { about } from '../../src/content/words/en/about.ts';
import * as flow from '../../src/content/words/en/flow.ts';
import { items } from '../../src/content/words/en/items.ts';
import { result } from '../../src/content/words/en/result.ts';
import { start } from '../../src/content/words/en/start.ts';

/** Stands in for a text, a number or the help numbers, so that every function of the words can be called. */
const sample = Object.assign(Object('sample') as object, { emergency: '911', crisis: 'call or text 988' });

/** Texts that count say another thing for none, one and many. */
const samples: readonly unknown[] = [sample, 0, 1, 2];

type Call = (...values: unknown[]) => unknown;

function textsIn(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return samples.flatMap((each) => textsIn((value as Call)(each, sample, sample), `${path}()`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'sources' ? [] : textsIn(part, `${path}.${key}`),
  );
}

/** Every text a patient can see, with the place it stands at. Staff words are not among them. */
export const patientTexts: readonly [path: string, text: string][] = [
  ...new Map(
    Object.entries({ about, flow, items, result, start, helpLines: countries })
      .flatMap(([file, words]) => textsIn(words, file))
      .map(([path, text]) => [`${path}: ${text}`, [path, text] as [string, string]]),
  ).values(),
];
