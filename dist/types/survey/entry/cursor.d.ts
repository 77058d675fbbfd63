import { type Token } from './tokens.ts';
/** Reads tokens from left to right by patterns of their letters. */
export declare class Cursor {
    #private;
    readonly tokens: readonly Token[];
    at: number;
    constructor(tokens: readonly Token[]);
    done(): boolean;
    /** The letters that are still to be read. */
    get ahead(): string;
    /** The next tokens, where they are such; `pattern` begins with `^`. */
    take(pattern: RegExp): readonly Token[] | undefined;
    /** Those tokens that are such, where they are all that there is. */
    all(pattern: RegExp): readonly Token[] | undefined;
}
