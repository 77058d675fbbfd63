import type { RecordErrorWords } from '../record-error.ts';
/** Why a file was not opened, and what to do. Staff read it. */
export declare const recordErrors: RecordErrorWords;
