/**
 * A text that is not ours, fit to stand within a line of ours: on one line, without control characters, and without the signs that would
 * turn round what stands beside it.
 */
export declare function foreignText(text: string): string;
/** A text cut to a number of characters where it is longer, with an ellipsis for the rest. */
export declare const shortened: (text: string, most: number) => string;
