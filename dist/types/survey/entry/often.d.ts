import type { Cursor } from './cursor.ts';
/** More often than this is asked about. */
export declare const MOST_TIMES = 4;
interface Often {
    readonly times: number;
    /** Anything at all was said of it. */
    readonly said: boolean;
    readonly moment: boolean;
}
/** How many times a day: “twice a day,” “every 12 hours,” “morning and night.” */
export declare function often(cursor: Cursor): Often | undefined;
export {};
