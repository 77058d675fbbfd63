import type { Answers, Assessment, Trial } from '../assessment/types.ts';
import type { NoteWords } from '../content/words/en/note.ts';
/** One answer that staff changed, with their reason. */
export interface Correction {
    /** Such as `bp-uncontrolled` or `trials[0].weeks`. */
    readonly path: string;
    readonly from: unknown;
    readonly to: unknown;
    readonly reason?: string | undefined;
}
/** What a note is made of. */
export interface NoteInput {
    /** As they stand now, corrections included. */
    readonly answers: Answers;
    /** Of these answers, by today's rules. */
    readonly assessment: Assessment;
    /** The assessment inside the record, where it differs. */
    readonly original?: Assessment | undefined;
    readonly protocolInRecord?: {
        readonly id: string;
        readonly version: string;
    } | undefined;
    /** As printed, with its zone. */
    readonly completedAt: string;
    /** As printed, with its zone. */
    readonly notedOn: string;
    readonly country: string;
    readonly corrections: readonly Correction[];
    readonly words: NoteWords;
}
/** A text that is not ours, in quotation marks and on one line, so that it can't pass for a line of the note. */
export declare function quote(words: NoteWords, text: string, most?: number): string;
/** The word at a key, which may be any text; undefined where there is none. */
export declare function wordAt(table: Readonly<Record<string, string>>, key: string): string | undefined;
/** The clinical name of a finding, an item, a question or a place in the answers; any other id in quotation marks. */
export declare function nameOf(words: NoteWords, id: string): string;
/** The clinical name; undefined for an id that has none. */
export declare function knownName(words: NoteWords, id: string): string | undefined;
/** An answer in clinical words. Codes are printed as words, any other text in quotation marks. */
export declare function valueOf(words: NoteWords, value: unknown, question?: string): string;
/** The drug by its generic name, or what the patient called it. */
export declare function drugOf(words: NoteWords, trial: Trial): string;
/** The drug with the brands it is sold under. */
export declare function drugAndBrands(words: NoteWords, trial: Trial): string;
/** An answer within a line of other words, as in "taken most days yes". */
export declare const inLine: (words: NoteWords, value: unknown) => string;
export declare const trialValue: (words: NoteWords, trial: Trial, field: keyof Trial) => string;
