import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
/**
 * Keeps the numbers of help lines as they are: scripts that count calls put others in their place, and a person in danger would reach a
 * clinic's exchange. What a script of the page changes there is undone; all else is left to it.
 */
export declare class NumberGuard implements ReactiveController {
    #private;
    constructor(host: Host);
    /** What was drawn is taken away by us. */
    readonly forget: () => void;
    hostUpdate(): void;
    hostUpdated(): void;
}
export {};
