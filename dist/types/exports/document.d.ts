/**
 * A document as data: what the summary shows on the page, in print and as copied text comes from one list of blocks, so that the three
 * cannot differ.
 */
export type Block = {
    readonly kind: 'title' | 'heading' | 'subheading' | 'text' | 'note';
    readonly text: string;
} | {
    readonly kind: 'list';
    readonly items: readonly string[];
}
/** Name and value, such as a question and its answer. */
 | {
    readonly kind: 'facts';
    readonly facts: readonly (readonly [name: string, value: string])[];
};
/** Plain text with headings, fit for a mail or a record. */
export declare function toText(blocks: readonly Block[]): string;
