import { type SummaryInput } from '../../exports/summary.ts';
import type { Flow } from './flow.ts';
/** What a person can do with the summary: print, copy, save. Nothing is sent. */
export declare class ResultActions {
    #private;
    private readonly flow;
    /** What was done, to be seen and heard. */
    message: string;
    /** Text to copy by hand, where the browser does not let us. */
    fallback: string;
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
