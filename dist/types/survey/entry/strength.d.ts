import type { Cursor } from './cursor.ts';
/** What is taken at one time. */
export interface Strength {
    readonly mg: number;
    /** The number as written; NaN where a unit belongs to it. */
    readonly bare: number;
    readonly count: number;
    readonly limit?: 'one-pill' | 'in-all' | 'maybe-often';
}
/** Reads the next strength, by the first pattern that fits; `factor` is what the unit of the text is in mg. */
export declare function strength(cursor: Cursor, factor: number): Strength | undefined;
