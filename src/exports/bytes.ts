import type { OtherFile } from '../content/words/record-error.ts';

// Every browser and Node have it; the types of the language alone don't name it.
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** How files of other kinds begin, from the byte with the number that is given. */
const starts: readonly (readonly [kind: OtherFile, at: number, sign: string])[] = [
  ['pdf', 0, '%PDF'],
  ['zip', 0, 'PK\x03'],
  ['zip', 0, 'PK\x05'],
  ['rtf', 0, '{\\rtf'],
  ['jpeg', 0, '\xFF\xD8\xFF'],
  ['png', 0, '\x89PNG'],
  ['gif', 0, 'GIF8'],
  ['webp', 8, 'WEBP'],
  ['tiff', 0, 'II*\0'],
  ['tiff', 0, 'MM\0*'],
  ['heic', 4, 'ftyphe'],
  ['heic', 4, 'ftypmif1'],
  ['heic', 4, 'ftypmsf1'],
  ['heic', 4, 'ftypavif'],
  ['video', 4, 'ftyp'],
  ['gzip', 0, '\x1F\x8B'],
  ['msg', 0, '\xD0\xCF\x11\xE0'],
];

const signs = (bytes: Uint8Array, count: number) => String.fromCharCode(...bytes.subarray(0, count));

/** What a file is by its first bytes, where it is none of text. */
export function otherFileOf(bytes: Uint8Array): OtherFile | undefined {
  const head = signs(bytes, 32);
  const found = starts.find(([, at, sign]) => head.startsWith(sign, at))?.[0];
  // A text, too, may begin with these two letters; the head of a bitmap has NULs.
  if (!found && head.startsWith('BM') && head.includes('\0')) return 'bmp';
  return found === 'zip' ? zipOf(bytes) : found;
}

/** Word, Excel and Pages keep theirs in a ZIP; the first names in it tell. */
function zipOf(bytes: Uint8Array): OtherFile {
  const head = signs(bytes, 4096);
  return /\[Content_Types\]|word\/|xl\/|Index\/|mimetypeapplication\/vnd/.test(head) ? 'document' : 'zip';
}

/** The text of a file: UTF-8 or UTF-16, with or without a mark. What can't be read becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes, utf16Of(bytes) ?? 'utf-8');
}

/** @param charset - As a mail names it; one that nobody knows is taken for UTF-8. */
export function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder('utf-8').decode(bytes);
  }
}

function utf16Of([first, second]: Uint8Array): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return undefined;
}
