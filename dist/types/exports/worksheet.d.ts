import { type NoteInput } from './note-names.ts';
import { type Section } from './note-text.ts';
/** The parts of the note that a prior-authorization form asks for: trial by trial, then what was added and what else was tried. */
export declare function worksheetSections(input: NoteInput): Section[];
