import type { EntryRole, Vocabulary } from '../../content/words/entry-words.ts';

/** A word or sign that was understood: what it is, by one letter, and its value or the name of its unit. */
export interface Token {
  readonly is: string;
  readonly value: number;
  readonly name: string;
  /** Of an amount: a number in digits, in words, or in words with the hundred left out. */
  readonly how?: 'digits' | 'words' | 'spoken';
}

/** The letter that stands for a role in the patterns of the grammar. `n` is an amount, `h` a fraction that stands alone. */
const LETTERS: Record<EntryRole, string> = {
  number: 'w',
  scale: 's',
  point: '.',
  article: 'a',
  part: 'p',
  pair: 'k',
  and: '&',
  plus: '+',
  to: 'r',
  between: 'b',
  of: 'o',
  times: 'x',
  per: 'P',
  every: 'E',
  day: 'D',
  hour: 'H',
  often: 'q',
  daily: 'y',
  moment: 'm',
  unit: 'u',
  form: 'f',
  atLeast: 'g',
  most: 'M',
  total: 't',
  filler: '_',
};

/** Signs that mean the same in every language. */
const SIGNS = new Set(['-', '/', '=', '(', ')', ',']);

const LONGEST_TEXT = 200;
const LONGEST_PHRASE = 4;

/** The words and signs of a text; `undefined` when one of them is not known, for it may change the meaning. */
export function tokenize(text: string, known: ReadonlyMap<string, Token>): Token[] | undefined {
  const plain = normalize(text);
  if (plain === undefined) return undefined;
  const pieces = plain.match(/[.,]?\d+(?:[.,']\d+)*|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*'?|[^\s.!?;"]/gu) ?? [];
  const tokens: Token[] = [];
  for (let at = 0; at < pieces.length;) {
    const piece = pieces[at] ?? '';
    const phrase = longestPhrase(pieces, at, known);
    const token = phrase ? known.get(phrase.text) : otherToken(piece);
    if (!token) return undefined;
    tokens.push(token);
    at += phrase?.length ?? 1;
  }
  return tokens;
}

function longestPhrase(pieces: readonly string[], at: number, known: ReadonlyMap<string, Token>) {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const text = pieces.slice(at, at + length).join(' ');
    if (at + length <= pieces.length && known.has(text)) return { text, length };
  }
  return undefined;
}

function otherToken(piece: string): Token | undefined {
  if (SIGNS.has(piece)) return { is: piece, value: NaN, name: piece };
  if (!/\d/.test(piece)) return undefined;
  const value = digits(piece);
  return value === undefined ? undefined : { is: 'n', value, name: piece, how: 'digits' };
}

/** One way of writing for what is written in many: widths, scripts, spaces, dashes, “½,” “b.i.d.”, “week(s).” */
function normalize(text: string): string | undefined {
  const short = text
    .replace(/(?<=\d)\p{Cf}+(?=\d)/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .trim();
  if (short.length > LONGEST_TEXT && short.replace(/\s+/g, ' ').length > LONGEST_TEXT) return undefined;
  const spaced = short
    // A space that does not break groups digits; a plain one may as well part a count from a dose, as in “2 100”.
    .replace(/(?<![\d.,])([1-9])[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, "$1'")
    .replace(/^1 (?=[1-9]\d\d$)/, "1'")
    .replace(/[¼-¾⅐-⅞]/g, (fraction) => ` ${fraction.normalize('NFKC')}`);
  // What is left is no plain digit: “10²” is not 102.
  if (/\p{No}/u.test(spaced)) return undefined;
  return spaced
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Nd}/gu, asciiDigit)
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/[×✕✖]/g, 'x')
    .replace(/[⁄∕]/g, '/')
    .replace(/\((e?s)\)/g, '$1')
    .replace(/(?<![\p{L}\d])(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu, (abbreviation) =>
      abbreviation.replaceAll('.', ''),
    );
}

/** Unicode keeps the ten digits of a script side by side. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}

const WHOLE = /^\d+$/;
const DECIMAL = /^\d*\.\d+$|^\d+,\d\d?$|^0,\d+$/;
/** “1.500” is 1500 in one country and 1.5 in the next, and “50,100” may be two numbers; “05” 0.5. */
const UNCLEAR = /^0\d|^[1-9]\d{0,2}\.\d{3}$|^[1-9]\d{1,2},\d{3}$/;
const GROUPED =
  /^[1-9],\d{3}$|^[1-9]\d{0,2}(?:,\d{3}){2,}$|^[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}(?:'\d{3})+$/;
const GROUPED_BY_POINTS = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;

function digits(text: string): number | undefined {
  if (UNCLEAR.test(text)) return undefined;
  if (GROUPED.test(text)) return Number(text.replace(/[,']/g, ''));
  if (GROUPED_BY_POINTS.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  return WHOLE.test(text) || DECIMAL.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** Every phrase of these vocabularies, and what it is. */
export function lexicon(vocabularies: readonly Vocabulary[]): Map<string, Token> {
  const known = new Map<string, Token>();
  for (const vocabulary of vocabularies)
    for (const [role, phrases] of Object.entries(vocabulary) as [
      EntryRole,
      string | Record<string, string>,
    ][])
      for (const [name, texts] of Object.entries(typeof phrases === 'string' ? { '': phrases } : phrases))
        for (const text of texts.split('|'))
          known.set(text, { is: LETTERS[role], value: Number(name), name });
  return known;
}

/** The letters of tokens, for the patterns of the grammar. */
export const lettersOf = (tokens: readonly Token[]): string => tokens.map(({ is }) => is).join('');
