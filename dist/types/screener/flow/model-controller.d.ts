import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Observable } from '../../survey/observe.ts';
/** Draws its host again whenever one of the model objects that the host reads has changed. */
export declare class ModelController implements ReactiveController {
    #private;
    /** @param read - The objects that the next render will read. */
    constructor(host: ReactiveControllerHost & Element, read: () => Iterable<Observable>);
    /** A host that comes back may have missed changes. */
    hostConnected(): void;
    hostUpdate(): void;
    hostDisconnected(): void;
}
