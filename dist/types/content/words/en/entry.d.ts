import type { EntryWords, Vocabulary } from '../entry-words.ts';
/** Around an age. */
export declare const age: Vocabulary;
/** English words for numbers, doses and times, common slips of spelling among them. */
export declare const entry: EntryWords;
