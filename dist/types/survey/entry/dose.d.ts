import { type Token } from './tokens.ts';
/** A day's dose in mg, or `undefined` where the text leaves more than one reading. */
export declare function readDose(tokens: readonly Token[]): number | undefined;
