import type { Medication } from '../../content/types.ts';
/** Medicines on our list that a text names, begins or nearly names, best first; none where it names another medicine. */
export declare function searchMedications(text: string): Medication[];
