const WEEKS_PER_YEAR = 365.25 / 7;
const WEEKS_PER_MONTH = WEEKS_PER_YEAR / 12;
const alike = (factor, ...names) => names.map((name) => [name, factor]);
const UNITS = {
  mg: new Map([
    ...alike(1, "mg", "mgs", "milligram", "milligrams"),
    ...alike(1e3, "g", "gram", "grams"),
    ...alike(1e-3, "mcg", "ug", "\xB5g", "microgram", "micrograms")
  ]),
  weeks: new Map([
    ...alike(1, "w", "wk", "wks", "week", "weeks"),
    ...alike(1 / 7, "d", "day", "days"),
    ...alike(WEEKS_PER_MONTH, "m", "mo", "mos", "mth", "mths", "month", "months"),
    ...alike(WEEKS_PER_YEAR, "y", "yr", "yrs", "year", "years")
  ]),
  months: new Map([
    ...alike(1, "m", "mo", "mos", "mth", "mths", "month", "months"),
    ...alike(1 / WEEKS_PER_MONTH, "w", "wk", "wks", "week", "weeks"),
    ...alike(12, "y", "yr", "yrs", "year", "years")
  ]),
  age: new Map(alike(1, "y", "yr", "yrs", "year", "years")),
  mmhg: new Map(alike(1, "mmhg"))
};
const NUMBER_WORDS = new Map(
  ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map((word, number) => [word, number]).concat([["half", 0.5]])
);
const TIMES = new Map([...alike(2, "twice", "bid"), ...alike(3, "thrice", "tid")]);
const FILLER = new Set(
  "about around approximately approx roughly maybe over nearly almost for of old a an the in each every per once day daily total at night nightly bedtime morning tablet pill so".split(
    " "
  )
);
const DASHES = /* @__PURE__ */ new Set(["-", "\u2013", "\u2014"]);
const BETWEEN = /* @__PURE__ */ new Set([...DASHES, "to", "or", "/"]);
const FRACTIONS = { "1/2": "0.5", "1/4": "0.25", "3/4": "0.75" };
function readEntry(text, kind) {
  const amounts = [];
  const units = [];
  let factor = 1;
  let joint = "";
  for (const token of tokens(text)) {
    const number = /\d/.test(token) ? Number(token) : NUMBER_WORDS.get(token);
    if (number !== void 0) amounts.push(number);
    else if (UNITS[kind].has(token)) units.push(token);
    else if (kind === "mg" && TIMES.has(token)) factor = TIMES.get(token) ?? 1;
    else if (DASHES.has(token) && amounts.length === 0) return void 0;
    else if (BETWEEN.has(token) || token === "and") joint = amounts.length === 1 ? token : joint;
    else if (!FILLER.has(token)) return void 0;
  }
  const unit = units[0];
  if (new Set(units).size > 1) return void 0;
  const amount = amounts.length === 0 ? alone(unit, kind) : join(amounts, joint, kind);
  if (amount === void 0 || !Number.isFinite(amount) || amount < 0) return void 0;
  return tidy(amount * (UNITS[kind].get(unit ?? "") ?? 1) * factor, kind, unit);
}
function tokens(text) {
  const plain = text.toLowerCase().replace(/\b\d{1,3}(?:,\d{3})+\b/g, (thousands) => thousands.replaceAll(",", "")).replace(/(\d),(\d)/g, "$1.$2").replace(/(?<![\d./])(?:1\/[24]|3\/4)(?![\d./])/g, (fraction) => FRACTIONS[fraction] ?? fraction).replace(/\b(2|two) ?(x|times)\b|\bx ?2\b/g, " twice ").replace(/\b(3|three) ?(x|times)\b|\bx ?3\b/g, " thrice ");
  return plain.match(/\d*\.?\d+|\p{L}+|[^\s\p{L}\d.~+,()]/gu) ?? [];
}
function alone(unit, kind) {
  return unit !== void 0 && (kind === "weeks" || kind === "months") ? 1 : void 0;
}
function join(amounts, joint, kind) {
  const [first, second] = amounts;
  if (first === void 0 || amounts.length > 2) return void 0;
  if (second === void 0) return first;
  if (joint === "and") return kind === "mg" || second < 1 ? first + second : void 0;
  if (joint === "/" && kind !== "weeks" && kind !== "months") return kind === "mg" ? first : void 0;
  return BETWEEN.has(joint) ? Math.min(first, second) : void 0;
}
function tidy(value, kind, unit) {
  const exact = Math.round(value * 1e6) / 1e6;
  const converted = unit !== void 0 && (kind === "weeks" || kind === "months") && UNITS[kind].get(unit) !== 1;
  if (!converted) return exact;
  const step = unit.startsWith("d") || exact < 1 ? 10 : 1;
  return Math.floor(exact * step) / step;
}

export { readEntry };
