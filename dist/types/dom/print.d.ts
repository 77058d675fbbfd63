import type { Block } from '../exports/document.ts';
/**
 * Prints a document of its own and not the host's page, whose print styles may hide us. It is built node by node in an empty frame, so
 * that no text is ever read as HTML, and strict CSP and Trusted Types hold. Whether a print window came up can't be known.
 *
 * @param root - Where the frame may stand while the print window is open.
 * @param sheet - CSS of the document.
 * @returns a function that takes the frame away, for browsers that never say, or say too soon, that printing has ended; `null` where
 *   nothing can be printed from here: a browser without `print`, a frame that may not look into one of its own.
 */
export declare function printDocument(root: HTMLElement | DocumentFragment, title: string, lang: string, blocks: readonly Block[], sheet?: string): (() => void) | null;
