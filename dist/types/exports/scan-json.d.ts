/**
 * What is wrong with a text as JSON, said alike in every browser: `JSON.parse` of one gives a position, of another none, and none tells a
 * text that was cut off from one that never was JSON.
 */
export type Scan = {
    readonly state: 'whole';
}
/** It could be JSON, had it gone on. */
 | {
    readonly state: 'cut';
} | {
    readonly state: 'wrong';
    readonly at: number;
} | {
    readonly state: 'too-deep';
};
/** Goes through the text once, without recursion. */
export declare function scanJson(text: string, deepest: number): Scan;
