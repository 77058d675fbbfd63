import { upTo } from '../assessment/numbers.js';

const NOTE_WIDTH = 78;
const NOTE_CHARACTERS = 4e3;
const plain = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201A": "'",
  "\u201B": "'",
  "\u2032": "'",
  "\u2039": "'",
  "\u203A": "'",
  "\u02BC": "'",
  "\u201C": '"',
  "\u201D": '"',
  "\u201E": '"',
  "\u201F": '"',
  "\u2033": '"',
  "\xAB": '"',
  "\xBB": '"',
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  "\u2022": "-",
  "\xB7": "-",
  "\u2026": "...",
  "\u2265": ">=",
  "\u2264": "<=",
  "\u2260": "!=",
  "\u2248": "~",
  "\xD7": "x",
  "\xF7": "/",
  "\xB1": "+/-",
  "\u2192": "->",
  "\u2190": "<-",
  "\u2044": "/",
  "\xBD": " 1/2",
  "\xBC": " 1/4",
  "\xBE": " 3/4",
  "\u2153": " 1/3",
  "\u2154": " 2/3",
  "\xB9": "^1",
  "\xB2": "^2",
  "\xB3": "^3",
  "\xB0": " deg ",
  "\xAE": "(R)",
  "\xA9": "(C)",
  "\u2122": "(TM)",
  "\u20AC": "EUR",
  "\xA3": "GBP",
  "\xB5": "u",
  "\u03BC": "u",
  "\xBF": "?",
  "\xA1": "!",
  "\xDF": "ss",
  "\u1E9E": "SS",
  "\xE6": "ae",
  "\xC6": "AE",
  "\u0153": "oe",
  "\u0152": "OE",
  "\xF8": "o",
  "\xD8": "O",
  "\u0142": "l",
  "\u0141": "L",
  "\u0111": "d",
  "\u0110": "D",
  "\xF0": "d",
  "\xD0": "D",
  "\xFE": "th",
  "\xDE": "Th",
  "\u0131": "i",
  "\uFB01": "fi",
  "\uFB02": "fl"
};
function toAscii(text) {
  const typed = text.normalize("NFC").replace(/[\s\u0085]+/gu, " ").replace(/[\p{Cc}\p{Cf}\uFE00-\uFE0F]/gu, "").replace(/[µμ](?=g\b)/g, "mc").replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 65248));
  return typed.replace(/\P{ASCII}/gu, (sign) => plain[sign] ?? sign).replace(/\p{L}/gu, (letter) => letter.normalize("NFD").replace(/\p{M}+/gu, "")).replace(/([a-z])\p{M}+/giu, "$1").replace(/\P{ASCII}/gu, "?").replace(/ {2,}/g, " ").trim();
}
function wrap(text, first = "", rest = first.replace(/./g, " "), width = NOTE_WIDTH) {
  const lines = [];
  let line = first;
  let empty = true;
  const end = () => {
    lines.push(line.trimEnd());
    line = rest;
    empty = true;
  };
  for (let word of toAscii(text).split(" ")) {
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
function table(rows, widths, indent) {
  return rows.map((row) => {
    const cells = widths.map((width, column) => wrap(row[column] ?? "", "", "", width));
    const height = Math.max(...cells.map(({ length }) => length));
    return upTo(height).map(
      (at) => (indent + widths.map((width, column) => (cells[column]?.[at] ?? "").padEnd(width)).join(" ")).trimEnd()
    );
  });
}
const lengthOf = (lines) => lines.reduce((sum, line) => sum + line.length + 2, 0);
function fitNote(sections, more) {
  const shown = sections.filter(({ entries }) => entries.length > 0);
  const kept = shown.map(({ entries }) => entries.length);
  const markerLength = more(99999).length + 4;
  let excess = shown.reduce((sum, { heading, entries }) => sum + heading.length + 4 + lengthOf(entries.flat()), 0) - NOTE_CHARACTERS;
  const cut = excess > 0;
  for (const floors of [shown.map(({ keep }) => keep), shown.map((_, at) => at < 2 ? Infinity : 0)]) {
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
    return [heading, ...entries.slice(0, kept[at]).flat(), ...gone > 0 ? [`  ${more(gone)}`] : []].join(
      "\n"
    );
  });
  return { text: `${parts.join("\n\n")}
`, cut };
}

export { NOTE_CHARACTERS, NOTE_WIDTH, fitNote, table, toAscii, wrap };
