import { type TemplateResult } from 'lit';
import type { Medication } from '../../content/types.ts';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';
/** The search for a medicine that is not among the boxes. */
export declare class MedicineSearch {
    private readonly flow;
    text: string;
    results: readonly Medication[];
    /** A text that was typed and not added, once it was asked about. */
    pending: string;
    constructor(flow: Flow);
    type(text: string): void;
    /** A medicine that was typed and not added is asked about once, so that it is not lost. */
    askAboutPending(): boolean;
    clear(): void;
}
/** Boxes to tick, best known first; a search for the rest. What each one did is asked next, one by one. */
export declare function medicinesView(flow: Flow, step: Step): TemplateResult;
