import type { QuestionPanelDynamicModel } from 'survey-core';
import type { Trial } from '../assessment/types.ts';
/** A medicine taken off the list, with all that it takes to put it back. */
export interface Removed {
    readonly id: number;
    readonly at: number;
    readonly trial: Trial;
}
type Medicine = Pick<Trial, 'medication' | 'medication-name'>;
/**
 * The medicines of a visit. One can be taken several times, and two can bear one name, so that each entry has an id of its own. survey-core
 * moves values from panel to panel, which is why the ids stand beside it; they are no answers, and no record has them.
 */
export declare class TrialList {
    #private;
    private readonly added;
    /** @param added - Called before a medicine comes on the list. */
    constructor(question: () => QuestionPanelDynamicModel, added: () => void);
    /** The ids, in the order of the list. */
    get ids(): readonly number[];
    get values(): readonly Trial[];
    /** What was on the list in this visit, each medicine once. */
    get known(): readonly Medicine[];
    has(medicine: Medicine): boolean;
    /** Puts a medicine at the end, as one more entry. */
    add(medicine: Medicine): number;
    /** Another time that a medicine was taken, beside the one at this place. */
    again(at: number): number;
    /** Puts a medicine on the list unless it is there, with the answers it had if it was there before. */
    tick(medicine: Medicine): void;
    /** Takes a medicine off, every time of it. */
    untick(medicine: Medicine): readonly Removed[];
    remove(at: number): readonly Removed[];
    clear(): readonly Removed[];
    /** Undoes a removal: each entry is where and what it was. */
    putBack(removed: readonly Removed[]): void;
}
export {};
