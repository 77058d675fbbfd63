import type { Answers, Trial, TrialVerdict } from '../assessment/types.ts';
import type { NoteWords } from '../content/words/en/note.ts';
import { type NoteInput } from './note-names.ts';
import { type Section } from './note-text.ts';
/** A trial with its verdicts under both criteria. */
export interface JudgedTrial {
    readonly trial: Trial;
    readonly four: TrialVerdict;
    readonly six: TrialVerdict;
}
export declare function judged(answers: Answers): JudgedTrial[];
/** Lowest and highest daily dose counted, as printed. */
export declare function limitsOf(trial: Trial): {
    minimum?: string;
    maximum?: string;
    unit?: string;
};
declare const fields: readonly ["medication", "dose-mg", "weeks", "taken-most-days", "improvement", "stopped-for-side-effects", "this-episode"];
/** Fields left blank or answered "not sure". */
export declare function gapsOf(trial: Trial): (typeof fields)[number][];
/** What to ask the patient about a trial: its gaps, and what looks odd. */
export declare function asksOf(words: NoteWords, { trial, six }: JudgedTrial): string[];
/** Remarks for staff: intolerance, the same ingredient twice, and so on. */
export declare function remarksOf(words: NoteWords, { six }: JudgedTrial): string[];
/** Drug, dose, time and response in a line. */
export declare function trialInWords(words: NoteWords, trial: Trial): string;
/** Trials as aligned lines. */
export declare function trialTable({ answers, words }: NoteInput): Section;
/** A dose with the unit of its medicine. */
export declare function doseInNote(mg: number, { medication }: Trial): string;
/** What the table has no room for. */
export declare function trialDetails({ answers, words }: NoteInput): Section;
/** Add-on medicines and treatments other than medicines. */
export declare function treatmentEntries({ answers, assessment, words }: NoteInput): string[][];
export {};
