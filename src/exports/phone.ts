/** A run of digits as numbers are printed. A slash, a comma or a word parts two. */
const run = /\+?\(?\d[\d\s().–—·-]*/g;

/** Digits, then letters for the rest: "1-800-CLINIC". Small letters only where hyphens hold it together. */
const vanity = /^(?:\+?1[\s.-]*)?\(?\d{3}\)?[\s.-]*(?=[\dA-Z.\s-]*[A-Z]{3})[\dA-Z]+(?:[\s.-]+[\dA-Z]+)*$/;

const extension = /(?<![a-z])(?:ext(?:ension|n)?\b\.?|x\.?|#|;ext=)\s*:?\s*(\d{1,7})/i;

/** The keys of the letters A to Z. */
const keypad = '22233344455566677778889999';

/** More text than a number and its hours need. */
const LONGEST = 200;

/** Digits of the shortest number that stands among words, and of the longest there is (E.164). */
const LEAST = 7;
const MOST = 15;

/**
 * The `tel:` address of a number as printed, with an extension as RFC 3966 has it; '' where it is no number, or more than one: a link must
 * never dial another.
 */
export function phoneAddress(printed: string): string {
  if (printed.length > LONGEST) return '';
  const text = printed
    .normalize('NFKC')
    .replace(/["'`“”„«»‘’]/g, '')
    .trim();
  const [whole = '', ext] = extension.exec(text) ?? [];
  const number = dialed(ext === undefined ? text : text.replace(whole, ' ext '));
  if (number === '') return '';
  return ext === undefined ? `tel:${number}` : `tel:${number};ext=${ext}`;
}

function dialed(text: string): string {
  const plain = text.replace(/ ext $/, '').trim();
  if (/^\d{3,6}$/.test(plain)) return plain;
  const letters = /\s/.test(plain) ? plain : plain.toUpperCase();
  if (vanity.test(letters))
    return whole(letters.replace(/[A-Z]/g, (letter) => keypad.charAt(letter.charCodeAt(0) - 65)));
  const numbers = (text.match(run) ?? []).map(whole).filter(Boolean);
  return numbers.length === 1 ? (numbers[0] ?? '') : '';
}

function whole(piece: string): string {
  // "+44 (0)20": the zero is dialed at home only.
  const abroad = piece.startsWith('+');
  const digits = (abroad ? piece.replace('(0)', '') : piece).replace(/\D/g, '');
  if (digits.length < LEAST || digits.length > MOST) return '';
  return abroad ? `+${digits}` : digits;
}
