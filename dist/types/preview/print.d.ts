import type { PreviewHost } from './host.ts';
/** Prints a note on one page, whatever the host page hides in print. */
export declare function printNote(host: PreviewHost, text: string): void;
