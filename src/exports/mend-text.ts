/**
 * Each takes back one thing that mail programs, chats and word processors do to a text, and gives `undefined` where it was not done or
 * can't be taken back without doubt.
 */
export const mendings: readonly ((text: string) => string | undefined)[] = [
  unquoted,
  unescaped,
  straightQuotes,
  plainLineEnds,
  plainSpaces,
  rejoined,
];

/** From the first bracket to the last: what stands around is not looked at, but for the number of signs before it on its line. */
function within(
  text: string,
  mend: (part: string, before: number) => string | undefined,
): string | undefined {
  const start = text.indexOf('{');
  const end = text.lastIndexOf('}') + 1;
  if (start < 0 || end <= start) return undefined;
  const mended = mend(text.slice(start, end), /.*$/.exec(text.slice(0, start))?.[0].length ?? 0);
  return mended === undefined ? undefined : text.slice(0, start) + mended + text.slice(end);
}

/** The `> ` before each line of a mail that is answered; only where every line of it has one. */
function unquoted(text: string): string | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => /^>.*\{/.test(line));
  const last = lines.map((line) => line.includes('}')).lastIndexOf(true);
  if (first < 0 || last < first) return undefined;
  const part = lines.slice(first, last + 1);
  const sign = ['> ', '>'].find((each) =>
    part.every((line) => line.startsWith(each) || line === each.trim() || line === ''),
  );
  if (sign === undefined) return undefined;
  const bare = part.map((line) => line.slice(sign.length));
  return [...lines.slice(0, first), ...bare, ...lines.slice(last + 1)].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  '#x22': '"',
  amp: '&',
  '#38': '&',
  lt: '<',
  gt: '>',
  apos: "'",
  '#39': "'",
  '#x27': "'",
  nbsp: '\u00A0',
  '#160': '\u00A0',
};

/** Signs that a page writes as entities: all of them or none. */
function unescaped(text: string): string | undefined {
  return within(text, (part) => {
    if (part.includes('"') || !/&(?:quot|#34|#x22);/i.test(part)) return undefined;
    if (/&(?!(?:quot|#34|#x22|amp|#38|lt|gt|apos|#39|#x27|nbsp|#160);)/i.test(part)) return undefined;
    return part.replace(/&([#\w]+);/g, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
  });
}

/** Curly quotation marks, where there are no straight ones and they stand in pairs. */
function straightQuotes(text: string): string | undefined {
  return within(text, (part) => {
    // Entities may be a page's or the patient's own.
    if (part.includes('"') || /&#?\w+;/.test(part)) return undefined;
    const marks = part.replace(/\\[“”]/g, '').match(/[“”]/g) ?? [];
    // One that opens where another is open already is the patient's own.
    const paired = marks.every((mark, index) => mark === (index % 2 === 0 ? '“' : '”'));
    return paired && marks.length > 0 ? part.replace(/[“”]/g, '"') : undefined;
  });
}

/** Signs that end a line, but are none to JSON. */
function plainLineEnds(text: string): string | undefined {
  return within(text, (part) =>
    /[\u2028\u2029]/.test(part) ? part.replace(/[\u2028\u2029]/g, '\n') : undefined,
  );
}

const invisible = /[\u200B\u2060\uFEFF\u00AD]/g;
const otherSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2028\u2029\v\f]/g;

/** Spaces of other kinds between the answers, and signs that are not seen there and in codes; in a patient's own words they stay. */
export function plainSpaces(text: string): string | undefined {
  return within(text, (part) => {
    // Without them nobody can tell what is a patient's own.
    if (!part.includes('"')) return undefined;
    const pieces = part.split(/("(?:[^"\\\r\n]|\\.)*")/);
    // Where lines were broken, what is inside is not what it seems.
    if (pieces.some((piece, index) => index % 2 === 0 && piece.includes('"'))) return undefined;
    let key = '';
    const mended = pieces
      .map((piece, index) => {
        const bare = piece.replace(invisible, '');
        if (index % 2 === 0) return bare.replace(otherSpaces, ' ');
        const isKey = /^\s*:/.test(pieces[index + 1] ?? '');
        if (isKey) key = bare;
        return (isKey || !isOwnWords(key)) && isCode(bare.slice(1, -1)) ? bare : piece;
      })
      .join('');
    return mended === part ? undefined : mended;
  });
}

const isOwnWords = (key: string) => key.startsWith('"x-') || key === '"medication-name"';

/** A key, a code, a time or a hash: never a text with a space in it. */
const isCode = (text: string) => /^[\w.:+[\]-]*$/.test(text);

/** Lines that were broken at a width, where there is no doubt whether a space stood there. */
function rejoined(text: string): string | undefined {
  return within(text, (part, before) => {
    const lines = part.split(/\r\n|\r|\n/);
    const broken: boolean[] = [];
    let open = false;
    for (const line of lines) {
      for (const { 0: piece } of line.matchAll(/\\.|"/g)) if (piece === '"') open = !open;
      broken.push(open);
    }
    if (!broken.includes(true)) return undefined;
    // Nobody can tell whether those were there before.
    if (
      lines.some(
        (line, index) =>
          (broken[index] === true && oddEnd.test(line)) ||
          (broken[index - 1] === true && oddStart.test(line)),
      )
    )
      return undefined;
    const lengths = lines.map(({ length }, index) => length + (index === 0 ? before : 0));
    // Cut at one width everywhere, also within numbers.
    if (isCut(lengths)) return lines.join('');
    if (!isWrapped(lines, broken, lengths)) return undefined;
    return lines.reduce((whole, line, index) => whole + (broken[index - 1] ? ' ' : '\n') + line);
  });
}

const odd = '[^\\S \\t]|[\\u200B\\u2060\\uFEFF\\u00AD]';
const oddEnd = new RegExp(`(?:${odd})$`);
// A mail that is answered puts the bracket before each line.
const oddStart = new RegExp(`^(?:${odd}|>)`);

/** Whether the first line and each after it is as long as can be. */
function isCut(lengths: readonly number[]): boolean {
  const longest = Math.max(...lengths);
  return lengths.length > 2 && lengths.slice(0, -1).every((length) => length === longest);
}

/** Whether each line that was broken within an answer took all words it had room for, and no more than words. */
function isWrapped(
  lines: readonly string[],
  broken: readonly boolean[],
  lengths: readonly number[],
): boolean {
  const longest = Math.max(...lengths);
  const at = lines.flatMap((_, index) => (broken[index] ? [index] : []));
  const filled = at.every((index) => {
    const word = /^[^ ]*/.exec(lines[index + 1] ?? '')?.[0] ?? '';
    // A code has no space in it, and so was not broken at one.
    return (
      /(?:^|")[^"]* [^"]*[^ ]$/.test(lines[index] ?? '') &&
      word !== '' &&
      (lengths[index] ?? 0) + 1 + word.length > longest
    );
  });
  // One as long as the longest may as well have been cut within a word.
  return filled && at.some((index) => (lengths[index] ?? 0) < longest);
}
