import { type Token } from './tokens.ts';
/** Puts the words of a number together: “one hundred and fifty,” “two and a half,” “12-1/2,” “thirty seven point five.” */
export declare function joinAmounts(tokens: readonly Token[], hundredLeftOut: boolean): Token[];
