import type { Vocabulary } from '../../content/words/entry-words.ts';
/** A word or sign that was understood: what it is, by one letter, and its value or the name of its unit. */
export interface Token {
    readonly is: string;
    readonly value: number;
    readonly name: string;
    /** Of an amount: a number in digits, in words, or in words with the hundred left out. */
    readonly how?: 'digits' | 'words' | 'spoken';
}
/** The words and signs of a text; `undefined` when one of them is not known, for it may change the meaning. */
export declare function tokenize(text: string, known: ReadonlyMap<string, Token>): Token[] | undefined;
/** Every phrase of these vocabularies, and what it is. */
export declare function lexicon(vocabularies: readonly Vocabulary[]): Map<string, Token>;
/** The letters of tokens, for the patterns of the grammar. */
export declare const lettersOf: (tokens: readonly Token[]) => string;
