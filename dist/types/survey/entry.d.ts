import type { EntryWords } from '../content/words/entry-words.ts';
import { type Reader } from './entry/reader.ts';
/** The unit a number field asks for: a dose in mg a day, time in weeks or months, age in years, pressure in mmHg. */
export type EntryKind = 'mg' | 'weeks' | 'months' | 'age' | 'mmhg';
/** What each question that takes a number is typed in, by its id. */
export declare const entryKinds: ReadonlyMap<string, EntryKind>;
/** The readers of numbers in one language, for each kind. */
export declare function entryReaders(words: EntryWords): Readonly<Record<EntryKind, Reader>>;
/**
 * Reads a number as people type or dictate it: “100mg,” “2 x 50 mg,” “6 wks,” “a year and a half.” No value is taken that could be another:
 * a word that is not known, or a text with two readings, has to be asked again.
 *
 * @returns the number in the unit asked for, or `undefined` when it can't be told.
 */
export declare function readEntry(text: string, kind: EntryKind): number | undefined;
