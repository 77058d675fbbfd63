/**
 * The `tel:` address of a number as printed, with an extension as RFC 3966 has it; '' where it is no number, or more than one: a link must
 * never dial another.
 */
export declare function phoneAddress(printed: string): string;
