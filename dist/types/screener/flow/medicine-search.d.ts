import { type FoundMedicines } from '../../assessment/medicine-names.ts';
import type { Flow } from './flow.ts';
/** Where the search stands in the view; its field is this element. */
export declare const SEARCH_FIELD = "medicine-search";
/** The search for a medicine that is not among the boxes. What is typed stays until it is added or cleared. */
export declare class MedicineSearch {
    #private;
    private readonly flow;
    text: string;
    found: FoundMedicines;
    /** What is said of the text: that it was not added yet, or that it is no name we know. */
    remark: string;
    constructor(flow: Flow);
    /** The text as one of a line of ours. */
    get own(): string;
    isListed(medication: string): boolean;
    /** Whether something was typed that would be lost: neither added nor a name of what is on the list. */
    get isUnfinished(): boolean;
    type(text: string): void;
    /** Enter adds what was named without doubt; a guess is added only by choosing it. */
    enter(): void;
    add(medication: string, label: string, name?: string): void;
    /** Says that the text is not on the list yet. */
    ask(): void;
    /** The person wants nothing of it. */
    empty(): void;
    clear(): void;
}
