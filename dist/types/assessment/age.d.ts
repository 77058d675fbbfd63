/** What people write before and after the number, in small letters. */
export interface AgeWords {
    readonly before: readonly string[];
    readonly after: readonly string[];
}
/**
 * Years of age as typed, or `undefined` when it can't be told. The first screen has no room for the grammar of `survey/entry.ts`: it takes
 * digits, with the few words people put beside them, and asks again about anything else.
 */
export declare function readAge(text: string, { before, after }: AgeWords): number | undefined;
