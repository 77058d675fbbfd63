import { Cursor } from './cursor.js';
import { lettersOf } from './tokens.js';

const DAYS_PER_YEAR = 365.25;
const EARLIEST_YEAR = 1900;
const DAYS = /* @__PURE__ */ new Map([
  ["day", 1],
  ["week", 7],
  ["fortnight", 14],
  ["month", DAYS_PER_YEAR / 12],
  ["year", DAYS_PER_YEAR],
  ["decade", DAYS_PER_YEAR * 10]
]);
const daysOf = (unit) => DAYS.get(unit?.name ?? "") ?? NaN;
const PART = String.raw`(?:nu(?:&a?h)?|a?ko?u|au(?:&a?h)?|ho?a?u|u&a?h)`;
const FIRST_PART = new RegExp(`^${PART}`);
const NEXT_PART = new RegExp(`^[&,+]?${PART}`);
const BARE_RANGE = /^(?:nrn|bn&n)$/;
function readTime(tokens, unit) {
  const dated = tokens.some(
    ({ is, value }, at) => is === "n" && value >= EARLIEST_YEAR && tokens[at + 1]?.is !== "u"
  );
  if (dated) return void 0;
  const cursor = new Cursor(dropNotes(tokens));
  const bare = cursor.all(/^n$/) ?? cursor.all(BARE_RANGE);
  if (bare) return least(bare.filter(({ is }) => is === "n").map(({ value }) => value));
  const notation = cursor.all(/^n\/n$/);
  if (notation) return unit === "week" && notation[2]?.name === "52" ? notation[0]?.value : void 0;
  const shared = cursor.all(/^(?:aurn|[na]rnu|bn&nu)$/);
  if (shared) {
    const amounts = shared.filter(({ is }) => /[na]/.test(is)).map(({ is, value }) => is === "a" ? 1 : value);
    const units = shared.filter(({ is }) => is === "u");
    return inUnit(Math.min(...amounts) * daysOf(units[0]), units, unit);
  }
  const first = span(cursor);
  if (!first) return void 0;
  if (cursor.done()) return inUnit(first.days, first.units, unit);
  if (!cursor.take(/^r/)) return void 0;
  const second = span(cursor);
  if (!second || !cursor.done()) return void 0;
  return least([first, second].map(({ days, units }) => inUnit(days, units, unit) ?? NaN));
}
function span(cursor) {
  const units = [];
  let days = 0;
  for (let part = cursor.take(FIRST_PART); part; part = cursor.take(NEXT_PART)) {
    const unit = part.find(({ is }) => is === "u");
    const before = units.at(-1);
    if (!unit || before && daysOf(unit) >= daysOf(before)) return void 0;
    const letters = lettersOf(part).replace(/^[&,+]/, "");
    const whole = part.find(({ is }) => /[nk]/.test(is))?.value ?? (/^[au]/.test(letters) ? 1 : 0);
    const fraction = part.find(({ is }) => is === "h")?.value ?? 0;
    days += (whole + fraction) * daysOf(unit);
    units.push(unit);
  }
  return units.length > 0 ? { days, units } : void 0;
}
function dropNotes(tokens) {
  return tokens.filter(
    ({ is }, at) => !/[gt]/.test(is) && !(is === "+" && !/[nah]/.test(tokens[at + 1]?.is ?? ""))
  );
}
function least(values) {
  const value = Math.min(...values);
  return Number.isFinite(value) ? value : void 0;
}
function inUnit(days, units, unit) {
  const value = Math.round(days / daysOf({ name: unit }) * 1e6) / 1e6;
  if (!Number.isFinite(value)) return void 0;
  if (units.every(({ name }) => name === unit)) return value;
  const steps = value < 1 || units.some((each) => daysOf(each) < 7) ? 10 : 1;
  const rounded = Math.floor(value * steps) / steps;
  return rounded > 0 || value === 0 ? rounded : void 0;
}

export { readTime };
