import type { RecordError } from '../content/words/record-error.ts';
import type { ScreenerRecord } from './record.ts';
/** What a file or a text holds. */
export interface FoundRecords {
    readonly records: readonly ScreenerRecord[];
    /** What in it is or should be a record and can't be read; never empty where no record was found. */
    readonly refused: readonly RecordError[];
}
/**
 * Finds the records in a file or a text, also where a mail, a chat or a word processor has changed it and that can be taken back without
 * doubt. Total: whatever can't be read is refused, and no record is another than the one that was saved.
 */
export declare function recordsIn(input: Uint8Array | string): FoundRecords;
