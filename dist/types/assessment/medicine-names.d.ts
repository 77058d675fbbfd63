import type { Medication } from '../content/types.ts';
import { type NameWords } from '../content/words/en/medicine-names.ts';
import type { Trial } from './types.ts';
/** The medicines on our list that a text may name. */
export interface FoundMedicines {
    /** Best first. */
    readonly medications: readonly Medication[];
    /** The text is a name of the first, with nothing beside it but dose, form and the like: no guess was made. */
    readonly exact: boolean;
}
/** Reads medicine names as people of one language write them. */
export declare class MedicineNames {
    #private;
    constructor(words: NameWords);
    /** Finds the medicines on our list that a text names, begins or nearly names; none where it names another medicine. */
    find(text: string): FoundMedicines;
}
/** What a text may name, as people write it in English. The names are made ready when first asked for. */
export declare function findMedicines(text: string): FoundMedicines;
/** The listed medicines that one taken as the patient wrote it may be: for staff to ask about, and never counted. */
export declare function mayBe(trial: Trial): readonly Medication[];
