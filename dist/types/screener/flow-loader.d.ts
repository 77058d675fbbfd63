import type { CSSResult } from 'lit';
import type { Answers } from '../assessment/types.ts';
import type { Flow } from './flow/flow.ts';
import type { FlowHost } from './host.ts';
/** The questions and their engine. In `dist/cdn` they come as `scripts/fetch-checked.js` says. */
declare const importFlow: () => Promise<typeof import("./flow/flow.ts")>;
type Questions = Pick<Awaited<ReturnType<typeof importFlow>>, 'Flow' | 'flowStyles'>;
/** After this a connection may be hanging, in ms: the person is offered another try. `scripts/fetch-checked.js` knows it, too. */
export declare const PATIENCE = 15000;
/** Fetches the questions when they are wanted, and keeps what was given until they are there. */
export declare class FlowLoader {
    #private;
    private readonly fetchFlow;
    flow: Flow | null;
    state: 'idle' | 'loading' | 'slow' | 'ready' | 'failed';
    constructor(host: FlowHost, arrived: (flow: Flow, styles: CSSResult) => void, fetchFlow?: () => Promise<Questions>);
    /** The first touch is a sign that the questions will be needed: once it is answered they are fetched, while the person reads on. */
    readonly warm: () => void;
    /**
     * @param given - Answers given so far. Whatever is given before the flow is there, it has, and the last of each counts.
     * @returns the flow of this visit, or `null` where it did not load or the visit was cleared meanwhile.
     */
    load(given?: Answers): Promise<Flow | null>;
    /** The person asks for another try. */
    readonly retry: () => void;
    /** Ends the visit: nothing of it stays, even where the flow can't be ended as it should. */
    forget(): void;
}
export {};
