import type { Item, Medication } from '../content/types.ts';
import type { Trial } from './types.ts';
/** The items that are asked; the others are read off `age`. */
export declare const askedItems: readonly Item[];
/** The items whose answers are never forgotten within a visit. */
export declare const safetyItems: readonly Item[];
export declare function medicationById(id: string | undefined): Medication | undefined;
/** A dose, which is kept in mg, in the unit that its medicine is dosed in. */
export declare function inOwnUnit(mg: number, medication: string | undefined): {
    amount: number;
    unit: 'mg' | 'mcg';
};
/** The codes each choice question takes, by question id. */
export declare const codesOf: ReadonlyMap<string, readonly string[]>;
/** A medicine as people know it: its generic name, and the brands it is sold under. */
export declare function medicationLabel(id: string): string;
/** Whether two trials are of one medicine, or of one word of the patient's own. */
export declare const sameMedicine: (a: Trial, b: Trial) => boolean;
