import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Visit } from '../exports/visit.ts';
type Listener = (visit: Visit | null) => void;
/** Tells staff elements on the same page of the visit, after every update; never by an event, which a host could hear. */
export declare class Followers implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, visit: () => Visit | null);
    /** @returns a function that stops it. */
    add(listener: Listener): () => void;
    hostUpdated(): void;
}
export {};
