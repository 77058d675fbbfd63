import { lettersOf } from './tokens.js';

const FRACTIONS = /* @__PURE__ */ new Map([
  ["1/2", 1 / 2],
  ["1/3", 1 / 3],
  ["2/3", 2 / 3],
  ["1/4", 1 / 4],
  ["3/4", 3 / 4]
]);
const amount = (value, how, is = "n") => ({ is, value, name: "", how });
function joinAmounts(tokens, hundredLeftOut) {
  const joined = [];
  let rest = tokens;
  for (let [token] = rest; token; [token] = rest) {
    const found = mixed(rest, hundredLeftOut) ?? { amount: token, length: 1 };
    joined.push(found.amount);
    rest = rest.slice(found.length);
  }
  return joined;
}
function mixed(tokens, hundredLeftOut) {
  const alone = fraction(tokens);
  if (alone) return { ...alone, amount: amount(alone.amount.value, "words", "h") };
  const whole = decimal(tokens, hundredLeftOut);
  if (!whole || !Number.isInteger(whole.amount.value) || whole.amount.value >= 100) return whole;
  const letters = lettersOf(tokens.slice(whole.length));
  const times = /^-?(?=p)/.exec(letters);
  const plus = /^(?:-?&-?|-?(?=n))(?=a?-?[pn])/.exec(letters);
  const skip = whole.length + ((times ?? plus)?.[0].length ?? 0);
  const part = times || plus ? fraction(tokens.slice(skip)) : void 0;
  if (!part) return whole;
  const value = times ? whole.amount.value * part.amount.value : whole.amount.value + part.amount.value;
  if (times && value >= 1) return void 0;
  return { amount: amount(value, "words", times ? "h" : "n"), length: skip + part.length };
}
function fraction(tokens) {
  const letters = lettersOf(tokens);
  const [worded] = /^(?:a-?)?p/.exec(letters) ?? [];
  const denominator = tokens[(worded?.length ?? 0) - 1]?.value;
  if (worded && denominator) {
    const ordinal = denominator === 3 && letters[worded.length] !== "o";
    return ordinal ? void 0 : { amount: amount(1 / denominator, "words"), length: worded.length };
  }
  if (!/^n\/n(?!\/)/.test(letters)) return void 0;
  const value = FRACTIONS.get(`${tokens[0]?.name ?? ""}/${tokens[2]?.name ?? ""}`);
  return value === void 0 ? void 0 : { amount: amount(value, "words"), length: 3 };
}
function decimal(tokens, hundredLeftOut) {
  const whole = cardinal(tokens, hundredLeftOut);
  const start = whole?.length ?? 0;
  const [point] = /^\.(?:w+|n)/.exec(lettersOf(tokens.slice(start))) ?? [];
  if (!point) return whole;
  const tenths = tokens.slice(start + 1, start + point.length).map(({ value: value2 }) => value2);
  if (tenths.length > 1 && tenths.some((digit) => digit > 9)) return void 0;
  const value = Number(`${whole?.amount.value ?? 0}.${tenths.join("")}`);
  return { amount: amount(value, "words"), length: start + point.length };
}
function cardinal(tokens, hundredLeftOut) {
  const letters = lettersOf(tokens);
  const [first] = tokens;
  if (first && /^n(?!s)/.test(letters)) return { amount: first, length: 1 };
  let sum = 0;
  let length = 0;
  let how = "words";
  for (; ; ) {
    const [joint = ""] = length === 0 ? [] : /^[-&](?=w|as)/.exec(letters.slice(length)) ?? [];
    const [piece] = /^(?:w(?:-?s)*|[na]?s+)/.exec(letters.slice(length + joint.length)) ?? [];
    if (!piece) break;
    const start = length + joint.length;
    const product = tokens.slice(start, start + piece.length).reduce((all, { is, value }) => /[wns]/.test(is) ? all * value : all, 1);
    if (length === 0 || product < lowestPower(sum) && product > 0) sum += product;
    else if (hundredLeftOut && joint === "" && sum < 10 && how === "words" && /^w$/.test(piece) && product >= 10) {
      sum = sum * 100 + product;
      how = "spoken";
    } else break;
    length += joint.length + piece.length;
  }
  return length === 0 ? void 0 : { amount: amount(sum, how), length };
}
const lowestPower = (sum) => [1e3, 100, 10].find((power) => sum >= power && sum % power === 0 && sum !== 10) ?? 1;

export { joinAmounts };
