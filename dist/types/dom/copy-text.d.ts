/**
 * Puts a text on the clipboard.
 *
 * @returns whether the browser said that it is there. Where it refuses, has no clipboard (an unsafe page) or does not answer: `false`.
 */
export declare function copyText(text: string): Promise<boolean>;
