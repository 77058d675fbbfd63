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
    /** The questionnaire tells of every redraw; only other answers count. */
    see(visit: Visit): void;
    /** Puts the newest answers in the place of the changed copy. */
    take(): void;
    forget(): void;
}
