/** What a clinician signs: the content as a whole, by name and version. `test/node/protocol.test.mjs` keeps the hash true. */
export declare const protocol: {
    readonly id: "ketamine-screener";
    readonly version: "0.1.1";
    /** Hash of every rule, dose, source and code, words left out: SHA-256, first 12 hex digits. */
    readonly hash: "4267008d6a2a";
};
/** Set to `reviewed`, with name, role and date, only when a named clinician has signed this very version. */
export declare const review: Review;
export type Review = {
    readonly status: 'unreviewed';
} | {
    readonly status: 'reviewed';
    readonly by: string;
    readonly role: string;
    readonly on: string;
};
