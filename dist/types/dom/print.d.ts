import type { Block } from '../exports/document.ts';
/**
 * Prints a document of its own and not the host's page, whose print styles may hide us. It is built node by node in an empty frame, so
 * that no text is ever read as HTML, and strict CSP and Trusted Types hold.
 *
 * @param root - Where the frame may stand while the print dialog is open.
 * @param sheet - CSS of the document.
 * @returns a function that takes the frame away, for browsers that never say that printing has ended.
 */
export declare function printDocument(root: HTMLElement | DocumentFragment, title: string, lang: string, blocks: readonly Block[], sheet?: string): () => void;
