import { ranges } from '../content/criteria.ts';

/** What people write before and after the number, in small letters. */
export interface AgeWords {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Years of age as typed, or `undefined` when it can't be told. The first screen has no room for the grammar of `survey/entry.ts`: it takes
 * digits, with the few words people put beside them, and asks again about anything else.
 */
export function readAge(text: string, { before, after }: AgeWords): number | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase().replaceAll('’', "'").replace(/\.$/, '');
  const [, first = '', digits = '', last = ''] = /^(\D*?)\s*(\d{1,3})\s*(\D*)$/.exec(plain) ?? [];
  if (digits === '' || !before.includes(first) || !after.includes(last)) return undefined;
  const age = Number(digits);
  return age >= ranges.age[0] && age <= ranges.age[1] ? age : undefined;
}
