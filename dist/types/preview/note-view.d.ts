import { type TemplateResult } from 'lit';
import type { PreviewHost } from './host.ts';
import type { Opened } from './opened.ts';
export type NoteKind = 'short' | 'full' | 'worksheet';
/** A note in the words of staff, and the answers that it was about. */
interface EditedNote {
    readonly text: string;
    readonly answers: unknown;
}
/** Which note is shown, and what staff wrote into it; texts of their own outlast a change of view. */
export interface NoteState {
    kind: NoteKind;
    readonly edited: Map<string, EditedNote>;
    /** What came of copying or printing a text; said of no other text. */
    said: {
        readonly of: string;
        readonly words: string;
    } | null;
}
export declare const firstNoteState: () => NoteState;
/** Whether staff wrote into any of the notes of a record. */
export declare const hasOwnNote: ({ edited }: NoteState, opened: Opened) => boolean;
export declare function forgetNotes({ edited }: NoteState, opened: Opened): void;
/** The note as it would be copied: as staff edited it, else as the answers say. */
export declare function noteText(host: PreviewHost, opened: Opened, kind?: NoteKind): string;
/** Text for the clinic's own records, in one click. */
export declare function noteView(host: PreviewHost, opened: Opened): TemplateResult;
export {};
