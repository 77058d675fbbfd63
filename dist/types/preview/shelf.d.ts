/** A text to open: a file's, or pasted. Where it has bytes, they tell more: a picture from a text, and one encoding from another. */
interface Source {
    readonly name: string;
    readonly size: number;
    text(): Promise<string>;
    arrayBuffer?(): Promise<ArrayBuffer>;
}

export type { Source };
