/** Plain text for the text boxes of record systems: ASCII, short lines, and nothing cut without saying so. */
/** Longest line. */
export declare const NOTE_WIDTH = 78;
/** Most characters of a note, with a line break counted as the two that Windows makes of it. */
export declare const NOTE_CHARACTERS = 4000;
/**
 * ASCII on one line: accents, quotes and signs become what people would type, invisible and control characters go, the rest is "?".
 * Letters alone lose their marks: of "≠" or "²" a plain "=" or "2" would say another thing.
 */
export declare function toAscii(text: string): string;
/** Lines of words, later ones indented; a word longer than a line is broken. */
export declare function wrap(text: string, first?: string, rest?: string, width?: number): string[];
/** Rows with aligned columns; a cell that is too long goes on below, in its own column. */
export declare function table(rows: readonly (readonly string[])[], widths: readonly number[], indent: string): string[][];
/** What belongs together under one heading. */
export interface Section {
    readonly heading: string;
    /** Lines that are kept or cut together; the least important last. */
    readonly entries: readonly (readonly string[])[];
    /** How many of the entries stay, as long as any other section has more than that. */
    readonly keep: number;
}
/**
 * The sections as one text of at most `NOTE_CHARACTERS`. Whole entries are cut from the last section upward, first down to what each
 * keeps, then altogether; a line says how many are gone.
 */
export declare function fitNote(sections: readonly Section[], more: (lines: number) => string): {
    text: string;
    cut: boolean;
};
