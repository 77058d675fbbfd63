/**
 * A text that is not ours, fit to stand within a line of ours: on one line, without control characters, and without the signs that would
 * turn round what stands beside it.
 */
export function foreignText(text: string): string {
  return text
    .replace(/\p{Bidi_Control}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** A text cut to a number of characters where it is longer, with an ellipsis for the rest. */
export const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
