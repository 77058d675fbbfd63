import type { Vocabulary } from '../../content/words/entry-words.ts';
import { type Token } from './tokens.ts';
/** Gives the number that a text says, or `undefined` where it does not say one. */
export type Reader = (text: string) => number | undefined;
/** A reader of one kind of entry: its words, and the grammar that reads them once `join` has put the numbers among them together. */
export declare function reader(vocabularies: readonly Vocabulary[], grammar: (tokens: readonly Token[]) => number | undefined, join?: (tokens: readonly Token[]) => readonly Token[]): Reader;
