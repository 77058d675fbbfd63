import type { ReactiveController, ReactiveControllerHost } from 'lit';
/** Moves the focus after a step that the person took, once the new view is drawn; never by itself. */
export declare class FocusController implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost, root: () => ParentNode);
    /** To the heading of the view, so that it is read out and begins where the person looks. */
    toHeading(): void;
    toElement(id: string): void;
    hostUpdated(): void;
}
