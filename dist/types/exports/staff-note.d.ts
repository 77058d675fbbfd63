import { type NoteInput } from './note-names.ts';
export type { Correction, NoteInput } from './note-names.ts';
export type NoteKind = 'short' | 'full' | 'worksheet';
/**
 * The note staff paste into their records: plain ASCII, lines of at most 78, at most 4,000 characters. The most important comes first; what
 * does not fit is cut from the least important end, and a line says so. Texts of the patient's own are quoted and never pass for ours.
 */
export declare function staffNote(input: NoteInput, kind: NoteKind): string;
