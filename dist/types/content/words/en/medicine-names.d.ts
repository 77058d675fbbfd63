/** What a language lends to the reading of medicine names. Spanish would be another value of this type. */
export interface NameWords {
    /** Words that stand beside a name and are no part of it: form, salt, release, unit, time, and what people put around it. */
    readonly beside: string;
    /** Spellings that sound alike, as [pattern, replacement], in the order applied to small letters. */
    readonly sounds: readonly (readonly [pattern: string, replacement: string])[];
    readonly vowels: string;
    /** Consonants that are often taken for one another, in groups. */
    readonly alike: readonly string[];
}
export declare const nameWords: NameWords;
