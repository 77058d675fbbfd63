import { upTo } from '../assessment/numbers.ts';

/** Plain text for the text boxes of record systems: ASCII, short lines, and nothing cut without saying so. */

/** Longest line. */
export const NOTE_WIDTH = 78;

/** Most characters of a note, with a line break counted as the two that Windows makes of it. */
export const NOTE_CHARACTERS = 4000;

const plain: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '′': "'", '‹': "'", '›': "'", 'ʼ': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '″': '"', '«': '"', '»': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-', '•': '-', '·': '-',
  '…': '...', '≥': '>=', '≤': '<=', '≠': '!=', '≈': '~', '×': 'x', '÷': '/', '±': '+/-', '→': '->', '←': '<-', '⁄': '/',
  '½': ' 1/2', '¼': ' 1/4', '¾': ' 3/4', '⅓': ' 1/3', '⅔': ' 2/3', '¹': '^1', '²': '^2', '³': '^3', '°': ' deg ',
  '®': '(R)', '©': '(C)', '™': '(TM)', '€': 'EUR', '£': 'GBP', 'µ': 'u', 'μ': 'u', '¿': '?', '¡': '!',
  'ß': 'ss', 'ẞ': 'SS', 'æ': 'ae', 'Æ': 'AE', 'œ': 'oe', 'Œ': 'OE', 'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'Đ': 'D',
  'ð': 'd', 'Ð': 'D', 'þ': 'th', 'Þ': 'Th', 'ı': 'i', 'ﬁ': 'fi', 'ﬂ': 'fl',
}; // prettier-ignore

/**
 * ASCII on one line: accents, quotes and signs become what people would type, invisible and control characters go, the rest is "?".
 * Letters alone lose their marks: of "≠" or "²" a plain "=" or "2" would say another thing.
 */
export function toAscii(text: string): string {
  const typed = text
    .normalize('NFC')
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\uFE00-\uFE0F]/gu, '')
    // "ug" is misread for "mg".
    .replace(/[µμ](?=g\b)/g, 'mc')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return typed
    .replace(/\P{ASCII}/gu, (sign) => plain[sign] ?? sign)
    .replace(/\p{L}/gu, (letter) => letter.normalize('NFD').replace(/\p{M}+/gu, ''))
    .replace(/([a-z])\p{M}+/giu, '$1')
    .replace(/\P{ASCII}/gu, '?')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Lines of words, later ones indented; a word longer than a line is broken. */
export function wrap(
  text: string,
  first = '',
  rest = first.replace(/./g, ' '),
  width = NOTE_WIDTH,
): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  const end = () => {
    lines.push(line.trimEnd());
    line = rest;
    empty = true;
  };
  for (let word of toAscii(text).split(' ')) {
    if (!empty && line.length + 1 + word.length > width) end();
    while (line.length + word.length > width) {
      const room = width - line.length;
      line += word.slice(0, room);
      word = word.slice(room);
      end();
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  if (!empty || lines.length === 0) end();
  return lines;
}

/** Rows with aligned columns; a cell that is too long goes on below, in its own column. */
export function table(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  indent: string,
): string[][] {
  return rows.map((row) => {
    const cells = widths.map((width, column) => wrap(row[column] ?? '', '', '', width));
    const height = Math.max(...cells.map(({ length }) => length));
    return upTo(height).map((at) =>
      (indent + widths.map((width, column) => (cells[column]?.[at] ?? '').padEnd(width)).join(' ')).trimEnd(),
    );
  });
}

/** What belongs together under one heading. */
export interface Section {
  readonly heading: string;
  /** Lines that are kept or cut together; the least important last. */
  readonly entries: readonly (readonly string[])[];
  /** How many of the entries stay, as long as any other section has more than that. */
  readonly keep: number;
}

const lengthOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length + 2, 0);

/**
 * The sections as one text of at most `NOTE_CHARACTERS`. Whole entries are cut from the last section upward, first down to what each
 * keeps, then altogether; a line says how many are gone.
 */
export function fitNote(
  sections: readonly Section[],
  more: (lines: number) => string,
): { text: string; cut: boolean } {
  const shown = sections.filter(({ entries }) => entries.length > 0);
  const kept = shown.map(({ entries }) => entries.length);
  const markerLength = more(99_999).length + 4;
  let excess =
    shown.reduce((sum, { heading, entries }) => sum + heading.length + 4 + lengthOf(entries.flat()), 0) -
    NOTE_CHARACTERS;
  const cut = excess > 0;
  for (const floors of [shown.map(({ keep }) => keep), shown.map((_, at) => (at < 2 ? Infinity : 0))]) {
    for (let at = shown.length - 1; at >= 0; at -= 1) {
      const { entries } = shown[at] ?? { entries: [] };
      while (excess > 0 && (kept[at] ?? 0) > (floors[at] ?? 0)) {
        if (kept[at] === entries.length) excess += markerLength;
        kept[at] = (kept[at] ?? 0) - 1;
        excess -= lengthOf(entries[kept[at] ?? 0] ?? []);
      }
    }
  }
  const parts = shown.map(({ heading, entries }, at) => {
    const gone = entries.slice(kept[at]).flat().length;
    return [heading, ...entries.slice(0, kept[at]).flat(), ...(gone > 0 ? [`  ${more(gone)}`] : [])].join(
      '\n',
    );
  });
  return { text: `${parts.join('\n\n')}\n`, cut };
}
