import type { CSSResult } from 'lit';
import type { Answers } from '../assessment/types.ts';
import type { Flow } from './flow/flow.ts';
import type { FlowHost } from './host.ts';
/** Fetches the questions when they are wanted, and keeps what was given until they are there. */
export declare class FlowLoader {
    #private;
    flow: Flow | null;
    failed: boolean;
    constructor(host: FlowHost, arrived: (flow: Flow, styles: CSSResult) => void);
    /** The first touch is a sign that the questions will be needed: once it is answered they are fetched, while the person reads on. */
    readonly warm: () => void;
    /** @returns the flow of this visit, or `null` where it did not load or the visit was cleared meanwhile. */
    load(given?: Answers): Promise<Flow | null>;
    /** Ends the visit: nothing of it stays. */
    forget(): void;
}
