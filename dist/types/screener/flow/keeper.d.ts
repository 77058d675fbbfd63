import type { Flow } from './flow.ts';
/** What a changed answer does to what the element holds of the visit: the record goes, and the answers to keep for a reload are new. */
export declare class Keeper {
    #private;
    private readonly flow;
    constructor(flow: Flow);
    readonly changed: () => void;
    stop(): void;
}
