const LETTERS = {
  number: "w",
  scale: "s",
  point: ".",
  article: "a",
  part: "p",
  pair: "k",
  and: "&",
  plus: "+",
  to: "r",
  between: "b",
  of: "o",
  times: "x",
  per: "P",
  every: "E",
  day: "D",
  hour: "H",
  often: "q",
  daily: "y",
  moment: "m",
  unit: "u",
  form: "f",
  atLeast: "g",
  most: "M",
  total: "t",
  filler: "_"
};
const SIGNS = /* @__PURE__ */ new Set(["-", "/", "=", "(", ")", ","]);
const LONGEST_TEXT = 200;
const LONGEST_PHRASE = 4;
function tokenize(text, known) {
  const plain = normalize(text);
  if (plain === void 0) return void 0;
  const pieces = plain.match(/[.,]?\d+(?:[.,']\d+)*|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)*'?|[^\s.!?;"]/gu) ?? [];
  const tokens = [];
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] ?? "";
    const phrase = longestPhrase(pieces, at, known);
    const token = phrase ? known.get(phrase.text) : otherToken(piece);
    if (!token) return void 0;
    tokens.push(token);
    at += phrase?.length ?? 1;
  }
  return tokens;
}
function longestPhrase(pieces, at, known) {
  for (let length = LONGEST_PHRASE; length > 0; length--) {
    const text = pieces.slice(at, at + length).join(" ");
    if (at + length <= pieces.length && known.has(text)) return { text, length };
  }
  return void 0;
}
function otherToken(piece) {
  if (SIGNS.has(piece)) return { is: piece, value: NaN, name: piece };
  if (!/\d/.test(piece)) return void 0;
  const value = digits(piece);
  return value === void 0 ? void 0 : { is: "n", value, name: piece, how: "digits" };
}
function normalize(text) {
  const short = text.replace(/(?<=\d)\p{Cf}+(?=\d)/gu, " ").replace(/\p{Cf}+/gu, "").trim();
  if (short.length > LONGEST_TEXT && short.replace(/\s+/g, " ").length > LONGEST_TEXT) return void 0;
  const spaced = short.replace(/(?<![\d.,])([1-9])[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, "$1'").replace(/^1 (?=[1-9]\d\d$)/, "1'").replace(/[¼-¾⅐-⅞]/g, (fraction) => ` ${fraction.normalize("NFKC")}`);
  if (/\p{No}/u.test(spaced)) return void 0;
  return spaced.normalize("NFKC").toLowerCase().replace(/\p{Nd}/gu, asciiDigit).replace(/[‐-―−]/g, "-").replace(/[‘’ʼ`]/g, "'").replace(/[×✕✖]/g, "x").replace(/[⁄∕]/g, "/").replace(/\((e?s)\)/g, "$1").replace(
    /(?<![\p{L}\d])(?:\p{L}\.){2,}\p{L}?(?!\p{L})/gu,
    (abbreviation) => abbreviation.replaceAll(".", "")
  );
}
function asciiDigit(digit) {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((code - zero) % 10);
}
const WHOLE = /^\d+$/;
const DECIMAL = /^\d*\.\d+$|^\d+,\d\d?$|^0,\d+$/;
const UNCLEAR = /^0\d|^[1-9]\d{0,2}\.\d{3}$|^[1-9]\d{1,2},\d{3}$/;
const GROUPED = /^[1-9],\d{3}$|^[1-9]\d{0,2}(?:,\d{3}){2,}$|^[1-9]\d{0,2}(?:,\d{3})+\.\d+$|^[1-9]\d{0,2}(?:'\d{3})+$/;
const GROUPED_BY_POINTS = /^[1-9]\d{0,2}(?:\.\d{3})+,\d+$/;
function digits(text) {
  if (UNCLEAR.test(text)) return void 0;
  if (GROUPED.test(text)) return Number(text.replace(/[,']/g, ""));
  if (GROUPED_BY_POINTS.test(text)) return Number(text.replaceAll(".", "").replace(",", "."));
  return WHOLE.test(text) || DECIMAL.test(text) ? Number(text.replace(",", ".")) : void 0;
}
function lexicon(vocabularies) {
  const known = /* @__PURE__ */ new Map();
  for (const vocabulary of vocabularies)
    for (const [role, phrases] of Object.entries(vocabulary))
      for (const [name, texts] of Object.entries(typeof phrases === "string" ? { "": phrases } : phrases))
        for (const text of texts.split("|"))
          known.set(text, { is: LETTERS[role], value: Number(name), name });
  return known;
}
const lettersOf = (tokens) => tokens.map(({ is }) => is).join("");

export { lettersOf, lexicon, tokenize };
