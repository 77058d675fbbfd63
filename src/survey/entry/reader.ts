import type { Vocabulary } from '../../content/words/entry-words.ts';
import { lexicon, tokenize, type Token } from './tokens.ts';

/** Gives the number that a text says, or `undefined` where it does not say one. */
export type Reader = (text: string) => number | undefined;

/** A reader of one kind of entry: its words, and the grammar that reads them once `join` has put the numbers among them together. */
export function reader(
  vocabularies: readonly Vocabulary[],
  grammar: (tokens: readonly Token[]) => number | undefined,
  join = (tokens: readonly Token[]): readonly Token[] => tokens,
): Reader {
  let known: ReadonlyMap<string, Token> | undefined;
  const read = (tokens: readonly Token[]) => {
    const [bare, more] = tokens;
    if (bare?.how === 'digits' && !more) return bare.value;
    const plain = dashes(dropFiller(join(tokens)));
    return plain && grammar(plain);
  };
  return (text) => {
    known ??= lexicon(vocabularies);
    const tokens = tokenize(text, known);
    const value = tokens && read(tokens);
    return value !== undefined && Number.isFinite(value) && value >= 0 ? value : undefined;
  };
}

/** Without the words that change nothing, the brackets that held nothing else, and commas at the ends. */
function dropFiller(tokens: readonly Token[]): Token[] {
  // “2 last month” is not “2 months.”
  const parts = (at: number) => tokens[at - 1]?.is === 'n' && tokens[at + 1]?.is === 'u';
  const words = tokens.filter(({ is }, at) => is !== '_' || parts(at));
  const kept = words.filter(
    ({ is }, at) => !(is === '(' && words[at + 1]?.is === ')') && !(is === ')' && words[at - 1]?.is === '('),
  );
  while (kept[0]?.is === ',') kept.shift();
  while (kept.at(-1)?.is === ',') kept.pop();
  return kept;
}

/** A dash between two amounts makes a range, one in a compound nothing; any other may be a minus. */
function dashes(tokens: readonly Token[]): Token[] | undefined {
  const plain: Token[] = [];
  let at = -1;
  for (const token of tokens) {
    at += 1;
    if (token.is !== '-') {
      plain.push(token);
      continue;
    }
    const before = tokens[at - 1]?.is ?? '';
    const after = tokens[at + 1]?.is ?? '';
    if (!/^[nhua&]$/.test(before) || !/^[nhuafmyDxo&]$/.test(after)) return undefined;
    if (/[nhu]/.test(before) && /[nha]/.test(after)) plain.push({ ...token, is: 'r' });
  }
  return plain;
}
