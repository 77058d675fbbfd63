import type { Assessment, Finding } from '../assessment/types.ts';
import type { NoteWords } from '../content/words/en/note.ts';
import { type NoteInput } from './note-names.ts';
import { type Section } from './note-text.ts';
/** How much is said of each finding: all, all but what to check, or the names alone. */
export type Detail = 'checks' | 'rules' | 'names';
/** Sources by number, in the order they are first cited. */
export declare class SourceList {
    #private;
    numbers(ids: readonly string[]): string[];
    /** By document, or how many there are, where the findings are named without them. */
    section(words: NoteWords, detail: Detail): Section;
}
/** The findings on which the outcome rests, and the others. A caution decides nothing: it is talked about. */
export declare function split({ findings, recommendation }: Assessment): {
    deciding: Finding[];
    others: Finding[];
};
export declare function decidingSection({ assessment, answers, words }: NoteInput, detail: Detail, cited?: SourceList): Section;
/** All other findings, under the outcome each asks for. */
export declare function otherSection({ assessment, answers, words }: NoteInput, detail: Detail, cited?: SourceList): Section;
