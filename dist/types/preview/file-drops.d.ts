import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & HTMLElement;
/**
 * Takes files that are dropped on the element, and also beside it: there the browser would put the file in the place of the page, and all
 * that staff did would be gone. A place of the page's own for files keeps them.
 */
export declare class FileDrops implements ReactiveController {
    #private;
    constructor(host: Host, open: (files: readonly File[]) => void);
    /** Whether files are being dragged over the page. */
    get over(): boolean;
    hostConnected(): void;
    hostDisconnected(): void;
}
export {};
