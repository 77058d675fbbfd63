import { Cursor } from './cursor.js';
import { often } from './often.js';
import { strength } from './strength.js';
import { lettersOf } from './tokens.js';

const MILLIGRAMS = /* @__PURE__ */ new Map([
  ["mg", 1],
  ["g", 1e3],
  ["mcg", 1e-3]
]);
const LEAST_WITHOUT_UNIT = { alone: 10, beside: 13 };
function readDose(tokens) {
  const letters = lettersOf(tokens);
  const [before = ""] = /^[Mt]/.exec(letters) ?? [];
  const [after = ""] = /(?:[Mt]|\([Mt]\))$/.exec(letters) ?? [];
  const inner = tokens.slice(before.length, before || !after ? tokens.length : -after.length);
  const dose = equalSides(inner);
  if (!dose || (before + after).includes("t") && dose.multiplied) return void 0;
  return Math.round(dose.mg * 1e6) / 1e6;
}
function equalSides(tokens) {
  const sum = dayOf(tokens);
  if (sum) return sum;
  const letters = lettersOf(tokens);
  const equals = letters.indexOf("=");
  const opened = letters.indexOf("(");
  const [left, right] = equals > 0 ? [tokens.slice(0, equals), tokens.slice(equals + 1)] : opened > 0 && letters.endsWith(")") ? [tokens.slice(0, opened), tokens.slice(opened + 1, -1)] : [];
  const [one, other] = [left && dayOf(left), right && dayOf(right)];
  return one && other && Math.abs(one.mg - other.mg) < 1e-6 ? { ...one, multiplied: false } : void 0;
}
function dayOf(tokens) {
  const cursor = new Cursor(tokens);
  const unit = new Set(tokens.filter(({ is }) => is === "u").map(({ name }) => name));
  const factor = unit.size > 1 ? NaN : MILLIGRAMS.get([...unit][0] ?? "mg") ?? NaN;
  const first = part(cursor, factor);
  if (!first) return void 0;
  let sum = first;
  while (!cursor.done()) {
    const [joint] = cursor.take(/^[&+,]/) ?? [];
    const next = part(cursor, factor);
    if (!next) return void 0;
    if (!/[&+]/.test(joint?.is ?? "") && !(sum.moment && next.moment)) return void 0;
    sum = { mg: sum.mg + next.mg, multiplied: true, moment: next.moment };
  }
  return Number.isFinite(sum.mg) ? sum : void 0;
}
function part(cursor, factor) {
  const before = /^(?:E?m|q|y)/.test(cursor.ahead) ? often(cursor) : void 0;
  const dose = strength(cursor, factor);
  if (!dose) return void 0;
  const after = before ?? often(cursor);
  if (!after) return void 0;
  if (dose.count === 1) cursor.take(/^f$/);
  const { times, said, moment } = after;
  if (dose.bare < (said ? LEAST_WITHOUT_UNIT.beside : LEAST_WITHOUT_UNIT.alone)) return void 0;
  if (dose.limit === "one-pill" && !said) return void 0;
  if ((dose.limit === "in-all" || dose.limit === "maybe-often") && times > 1) return void 0;
  return { mg: dose.mg * times, multiplied: times !== 1 || dose.count !== 1, moment };
}

export { readDose };
