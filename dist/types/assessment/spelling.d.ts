import type { NameWords } from '../content/words/en/medicine-names.ts';
/** A name as it is written and as it sounds, both in small letters. */
export interface Spelt {
    readonly key: string;
    readonly sound: string;
}
/** Compares spellings as people of one language mistake them. */
export declare class Spelling {
    #private;
    constructor({ sounds, vowels, alike }: NameWords);
    spelt(key: string): Spelt;
    /** How far a word is from a name, by letters or by sound, whichever is nearer; Infinity where it can't be meant for it. */
    distance(word: Spelt, name: Spelt, handicap?: number): number;
}
