const mendings = [
  unquoted,
  unescaped,
  straightQuotes,
  plainLineEnds,
  plainSpaces,
  rejoined
];
function within(text, mend) {
  const start = text.indexOf("{");
  const end = text.lastIndexOf("}") + 1;
  if (start < 0 || end <= start) return void 0;
  const mended = mend(text.slice(start, end), /.*$/.exec(text.slice(0, start))?.[0].length ?? 0);
  return mended === void 0 ? void 0 : text.slice(0, start) + mended + text.slice(end);
}
function unquoted(text) {
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => /^>.*\{/.test(line));
  const last = lines.map((line) => line.includes("}")).lastIndexOf(true);
  if (first < 0 || last < first) return void 0;
  const part = lines.slice(first, last + 1);
  const sign = ["> ", ">"].find(
    (each) => part.every((line) => line.startsWith(each) || line === each.trim() || line === "")
  );
  if (sign === void 0) return void 0;
  const bare = part.map((line) => line.slice(sign.length));
  return [...lines.slice(0, first), ...bare, ...lines.slice(last + 1)].join("\n");
}
const entities = {
  quot: '"',
  "#34": '"',
  "#x22": '"',
  amp: "&",
  "#38": "&",
  lt: "<",
  gt: ">",
  apos: "'",
  "#39": "'",
  "#x27": "'",
  nbsp: "\xA0",
  "#160": "\xA0"
};
function unescaped(text) {
  return within(text, (part) => {
    if (part.includes('"') || !/&(?:quot|#34|#x22);/i.test(part)) return void 0;
    if (/&(?!(?:quot|#34|#x22|amp|#38|lt|gt|apos|#39|#x27|nbsp|#160);)/i.test(part)) return void 0;
    return part.replace(/&([#\w]+);/g, (whole, name) => entities[name.toLowerCase()] ?? whole);
  });
}
function straightQuotes(text) {
  return within(text, (part) => {
    if (part.includes('"') || /&#?\w+;/.test(part)) return void 0;
    const marks = part.replace(/\\[“”]/g, "").match(/[“”]/g) ?? [];
    const paired = marks.every((mark, index) => mark === (index % 2 === 0 ? "\u201C" : "\u201D"));
    return paired && marks.length > 0 ? part.replace(/[“”]/g, '"') : void 0;
  });
}
function plainLineEnds(text) {
  return within(
    text,
    (part) => /[\u2028\u2029]/.test(part) ? part.replace(/[\u2028\u2029]/g, "\n") : void 0
  );
}
const invisible = /[\u200B\u2060\uFEFF\u00AD]/g;
const otherSpaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\u2028\u2029\v\f]/g;
function plainSpaces(text) {
  return within(text, (part) => {
    if (!part.includes('"')) return void 0;
    const pieces = part.split(/("(?:[^"\\\r\n]|\\.)*")/);
    if (pieces.some((piece, index) => index % 2 === 0 && piece.includes('"'))) return void 0;
    let key = "";
    const mended = pieces.map((piece, index) => {
      const bare = piece.replace(invisible, "");
      if (index % 2 === 0) return bare.replace(otherSpaces, " ");
      const isKey = /^\s*:/.test(pieces[index + 1] ?? "");
      if (isKey) key = bare;
      return (isKey || !isOwnWords(key)) && isCode(bare.slice(1, -1)) ? bare : piece;
    }).join("");
    return mended === part ? void 0 : mended;
  });
}
const isOwnWords = (key) => key.startsWith('"x-') || key === '"medication-name"';
const isCode = (text) => /^[\w.:+[\]-]*$/.test(text);
function rejoined(text) {
  return within(text, (part, before) => {
    const lines = part.split(/\r\n|\r|\n/);
    const broken = [];
    let open = false;
    for (const line of lines) {
      for (const { 0: piece } of line.matchAll(/\\.|"/g)) if (piece === '"') open = !open;
      broken.push(open);
    }
    if (!broken.includes(true)) return void 0;
    if (lines.some(
      (line, index) => broken[index] === true && oddEnd.test(line) || broken[index - 1] === true && oddStart.test(line)
    ))
      return void 0;
    const lengths = lines.map(({ length }, index) => length + (index === 0 ? before : 0));
    if (isCut(lengths)) return lines.join("");
    if (!isWrapped(lines, broken, lengths)) return void 0;
    return lines.reduce((whole, line, index) => whole + (broken[index - 1] ? " " : "\n") + line);
  });
}
const odd = "[^\\S \\t]|[\\u200B\\u2060\\uFEFF\\u00AD]";
const oddEnd = new RegExp(`(?:${odd})$`);
const oddStart = new RegExp(`^(?:${odd}|>)`);
function isCut(lengths) {
  const longest = Math.max(...lengths);
  return lengths.length > 2 && lengths.slice(0, -1).every((length) => length === longest);
}
function isWrapped(lines, broken, lengths) {
  const longest = Math.max(...lengths);
  const at = lines.flatMap((_, index) => broken[index] ? [index] : []);
  const filled = at.every((index) => {
    const word = /^[^ ]*/.exec(lines[index + 1] ?? "")?.[0] ?? "";
    return /(?:^|")[^"]* [^"]*[^ ]$/.test(lines[index] ?? "") && word !== "" && (lengths[index] ?? 0) + 1 + word.length > longest;
  });
  return filled && at.some((index) => (lengths[index] ?? 0) < longest);
}

export { mendings, plainSpaces };
