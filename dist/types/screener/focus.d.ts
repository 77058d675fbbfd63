import type { ReactiveController, ReactiveControllerHost } from 'lit';
/**
 * Moves the focus after a step that the person took, once the new view is drawn; never by itself, and for a call of the page only where
 * the focus is inside already.
 */
export declare class FocusController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & HTMLElement, root: () => ShadowRoot);
    /** To the heading of the view, so that it is read out and begins where the person looks. */
    toHeading(): void;
    toElement(id: string): void;
    /** To what led away from a place, where that was remembered; else to the heading. */
    toPlace(place: object): void;
    /** A person who comes back to this place goes on where they were. */
    remember(place: object): void;
    /** What follows is called by the page, unless it answers a click inside. It ends with what the person does next. */
    calledByPage(): void;
    hostUpdate(): void;
    hostUpdated(): void;
}
