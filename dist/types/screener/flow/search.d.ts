import type { Medication } from '../../content/types.ts';
/** Medicines whose name or brand is like what was typed, best first. */
export declare function searchMedications(text: string): Medication[];
/** Whether the text is just how a medicine on our list is called. */
export declare function isKnownName(text: string): boolean;
