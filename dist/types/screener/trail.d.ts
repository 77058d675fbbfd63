import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * The views a person has passed, tied to the browser's Back and Forward. URL and title stay as they are. The host page's own state is
 * kept, and its own entries (a link to an anchor, say) are left alone.
 */
export declare class Trail<Place> implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, start: Place, onMove: () => void);
    get current(): Place;
    get canGoBack(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
    /** Goes on to a place; what lay ahead is forgotten. */
    push(place: Place): void;
    /** The place before, by the browser's history where it stands at ours, else by our own. */
    back(): void;
    /** Starts anew. Entries left in the browser's history lead nowhere, for their key is no longer ours. */
    reset(start: Place): void;
}
