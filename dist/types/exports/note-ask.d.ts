import { type Detail } from './note-findings.ts';
import { type NoteInput } from './note-names.ts';
import { type Section } from './note-text.ts';
/** Numbers for staff. What is not known is counted apart from "no". */
export declare function countSection(input: NoteInput): Section;
/** What is open: answers nobody knows yet, and what to ask of each trial. */
export declare function askSection(input: NoteInput, detail: Detail): Section;
