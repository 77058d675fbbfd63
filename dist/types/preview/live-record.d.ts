import { type ScreenerRecord } from '../exports/record.ts';
import type { Visit } from '../exports/visit.ts';
import type { Opened } from './opened.ts';
import type { Shelf } from './shelf.ts';
/** What is answered on this page, as a record on the shelf. Once staff have changed something in it, newer answers wait to be taken. */
export declare class LiveRecord {
    #private;
    constructor(shelf: Shelf, name: string, isTouched: (opened: Opened) => boolean);
    /** The record as it is shown. */
    get opened(): Opened | undefined;
    /** The newest answers, where they were not put in the place of what staff changed. */
    get newer(): ScreenerRecord | null;
    /** Whether staff closed the record of a visit that goes on. */
    get paused(): boolean;
    /**
     * The questionnaire tells of every redraw; only other answers count.
     *
     * @returns whether there was anything new.
     */
    see(visit: Visit): boolean;
    /** Puts the newest answers in the place of the changed copy. */
    take(): void;
    /** Closes the record; the rest of its visit is not looked at until `resume`. */
    pause(): void;
    resume(): void;
    /** The visit is over. */
    end(): void;
}
