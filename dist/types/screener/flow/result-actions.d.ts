import { type SummaryInput } from '../../exports/summary.ts';
import type { Flow } from './flow.ts';
/** A text that a person can copy by hand, where the browser does not do what it was asked to. */
interface ByHand {
    readonly label: string;
    readonly text: string;
}
/** What a person can do with the summary: print, copy, save. Nothing is sent, and nothing is claimed that can't be known. */
export declare class ResultActions {
    #private;
    private readonly flow;
    /** What was asked of the browser, to be seen and heard. */
    message: string;
    /** Shown and selected, to copy by hand. */
    byHand: ByHand | null;
    /** Shows the text of what was asked for last; `null` where nothing was, or the text is there. */
    offer: (() => void) | null;
    constructor(flow: Flow);
    /** A browser's first date takes a slow phone 70 ms. */
    prepare(): void;
    /** @returns such as "November 22, 2026". */
    formatDate(date: Date): string;
    /** Leaves nothing of the answers behind. */
    clear(): void;
    readonly print: () => void;
    readonly copy: () => Promise<void>;
    readonly download: () => void;
}
/** What the summary on the page, in print and as text is made of. */
export declare function summaryInput(flow: Flow): SummaryInput;
export {};
