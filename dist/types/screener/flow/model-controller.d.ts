import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Observable } from '../../survey/observe.ts';
/** Draws its host again whenever one of the model objects that it last drew has changed. */
export declare class ModelController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & Element);
    /** A host that comes back may have missed changes. */
    hostConnected(): void;
    hostDisconnected(): void;
    /** @param read - The objects that the render in progress reads; all others are let go. */
    watch(read: Iterable<Observable>): void;
}
