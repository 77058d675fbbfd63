/**
 * Each takes back one thing that mail programs, chats and word processors do to a text, and gives `undefined` where it was not done or
 * can't be taken back without doubt.
 */
export declare const mendings: readonly ((text: string) => string | undefined)[];
/** Spaces of other kinds between the answers, and signs that are not seen there and in codes; in a patient's own words they stay. */
export declare function plainSpaces(text: string): string | undefined;
