import { type Token } from './tokens.ts';
/** Years of age, in whole years; “17 years and 11 months” is 17. */
export declare function readAge(tokens: readonly Token[]): number | undefined;
