/** The texts in a mail as it is saved (RFC 5322, 2045 to 2047), or undefined where a text is no mail. */
export declare function mailTexts(text: string): string[] | undefined;
