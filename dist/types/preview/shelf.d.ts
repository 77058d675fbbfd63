import { type RecordError } from '../exports/read-record.ts';
import { Opened } from './opened.ts';
/** A text to open: a file's, or pasted. Where it has bytes, they tell more: a picture from a text, and one encoding from another. */
export interface Source {
    readonly name: string;
    readonly size: number;
    text(): Promise<string>;
    arrayBuffer?(): Promise<ArrayBuffer>;
}
export interface Refused {
    readonly name: string;
    readonly error: RecordError;
}
/** Columns that the list can be sorted by. */
export declare const columns: {
    urgency: (opened: Opened) => number;
    name: (opened: Opened) => string;
    age: (opened: Opened) => number;
    adequate: (opened: Opened) => number;
    ssri: (opened: Opened) => number;
    open: (opened: Opened) => number;
    completed: (opened: Opened) => string;
};
export type Column = keyof typeof columns;
/** The open records of this sitting. Nothing is stored anywhere else. */
export declare class Shelf {
    #private;
    records: readonly Opened[];
    refused: readonly Refused[];
    /**
     * Opens sources one after the other, in slices between frames. A bad one is refused by name and changes nothing that is open.
     *
     * @param progress - Told now and then how many are done.
     * @returns the records that were opened; none at all where the shelf was cleared meanwhile.
     */
    open(sources: readonly Source[], progress: (done: number) => void): Promise<Opened[] | undefined>;
    /** Puts a record on the shelf, in the place of the one before of the same name where `replace` names it. */
    add(name: string, record: Opened['record'], replace?: Opened): Opened;
    /** Takes a record that a page hands over, which may be anything; a bad one is refused by name and changes nothing that is open. */
    give(name: string, value: unknown): Opened | undefined;
    remove(opened: Opened): void;
    /** Closes everything, and what is still being opened as well. */
    clear(): void;
}
/**
 * What a page hands over as sources may be anything; what is none can't be read, and is refused as such.
 *
 * @param unnamed - For what has no name.
 */
export declare function sourcesOf(given: unknown, unnamed: string): Source[];
export declare function sorted(records: readonly Opened[], column: Column, descending: boolean): Opened[];
