import type { OtherFile } from '../content/words/record-error.ts';
/** What a file is by its first bytes, where it is none of text. */
export declare function otherFileOf(bytes: Uint8Array): OtherFile | undefined;
/** The text of a file: UTF-8 or UTF-16, with or without a mark. What can't be read becomes U+FFFD. */
export declare function decodeText(bytes: Uint8Array): string;
/** @param charset - As a mail names it; one that nobody knows is taken for UTF-8. */
export declare function decode(bytes: Uint8Array, charset: string): string;
