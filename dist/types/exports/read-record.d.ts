import type { RecordError, RecordErrorWords } from '../content/words/record-error.ts';
import type { ScreenerRecord } from './record.ts';
export type { RecordError, RecordErrorWords } from '../content/words/record-error.ts';
/** Of UTF-8. The largest true record has a few tens of thousands. */
export declare const MAX_RECORD_BYTES: number;
type Result = {
    readonly record: ScreenerRecord;
} | {
    readonly error: RecordError;
};
/**
 * Reads the text of a record file. Total: any text gives a record or the one error that staff can do something about, and nothing throws.
 * What is junk within `answers` is no error: `assess` names it in `problems`.
 */
export declare function readRecord(text: string): Result;
/** The message for an error; `file` is how the file is named in it. */
export declare function recordErrorText(words: RecordErrorWords, file: string, error: RecordError): string;
