import type { Item, Medication } from '../content/types.ts';
/** The items that are asked; the others are read off `age`. */
export declare const askedItems: readonly Item[];
/** The items whose answers are never forgotten within a visit. */
export declare const safetyItems: readonly Item[];
export declare function medicationById(id: string | undefined): Medication | undefined;
/** The codes each choice question takes, by question id. */
export declare const codesOf: ReadonlyMap<string, readonly string[]>;
/** A medicine as people know it: its generic name, and the brands it is sold under. */
export declare function medicationLabel(id: string): string;
