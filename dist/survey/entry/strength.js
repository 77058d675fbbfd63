import { MOST_TIMES } from './often.js';
import { lettersOf } from './tokens.js';

const MOST_PILLS = 6;
const COMBINATIONS = /* @__PURE__ */ new Set(["45/105", "90/210"]);
const readings = [
  // “45/105”; any other pair is open.
  [
    /^nu?\/nu?f?(?!H)/,
    ([one, two]) => one && two && COMBINATIONS.has(`${one.name}/${two.name}`) ? { strength: one } : void 0
  ],
  // “50 to 100 mg,” “between 50 and 100 mg”: the lower. “50-50” may be two doses.
  [
    /^(?:nu?rn|bnu?&n)(?:uf?|(?![fxn]))/,
    ([one, two], letters) => {
      if (!one || !two || one.value === two.value) return void 0;
      return { strength: one.value < two.value ? one : two, bare: letters.endsWith("n") };
    }
  ],
  // “2 x 50 mg,” “50 mg x 2.”
  [/^[nh]xnuf?/, ([count, strength2]) => strength2 && { count: count?.value ?? NaN, strength: strength2 }],
  [/^nuf?xnf?/, ([strength2, count]) => strength2 && often(strength2, count)],
  [
    /^[nh]xnf?/,
    ([one, two]) => {
      if (!one || !two) return void 0;
      const read = one.value > two.value ? often(one, two) : { count: one.value, strength: two };
      return read && { ...read, bare: true };
    }
  ],
  // “2 tablets (100 mg total)”; “2 tablets (50 mg each)”; without such a word it is open which is meant, but for one tablet.
  [/^[nh]f\(nut\)/, ([, strength2]) => strength2 && { strength: strength2, limit: "in-all" }],
  [/^[nh]f\(nuE\)/, ([count, strength2]) => strength2 && { count: count?.value ?? NaN, strength: strength2 }],
  [
    /^[na]f\(nu\)/,
    (amounts) => {
      const [one, strength2] = amounts.length > 1 ? amounts : [void 0, ...amounts];
      return strength2 && (one?.value ?? 1) === 1 ? { strength: strength2 } : void 0;
    }
  ],
  // “2 tablets of 50 mg,” “half of 50,” “half a 50 mg tablet,” “2 50 mg tablets,” “2 tablets 50 mg each.”
  [
    /^[nh]a?f?oa?nu?f?|^hanu?f?|^[nh]nuf|^[nh]fnuE/,
    ([count, strength2], letters) => {
      if (!count || !strength2) return void 0;
      const read = { count: count.value, strength: strength2, bare: !letters.includes("u") };
      return count.value === 1 ? { ...read, limit: "one-pill" } : read;
    }
  ],
  [/^a?(?:n|ha?)uf?/, ([strength2]) => strength2 && { strength: strength2 }],
  [/^n(?!f)/, ([strength2]) => strength2 && { strength: strength2, bare: true }]
];
const often = (strength2, count) => count && count.value <= MOST_TIMES ? { count: count.value, strength: strength2, limit: "maybe-often" } : void 0;
function strength(cursor, factor) {
  for (const [pattern, read] of readings) {
    const tokens = cursor.take(pattern);
    if (!tokens) continue;
    const found = read(
      tokens.filter(({ is }) => /[nh]/.test(is)),
      lettersOf(tokens)
    );
    if (!found) return void 0;
    const { count = 1, strength: strength2, bare = false } = found;
    if (strength2.how === "spoken" && tokens.some(({ is }) => is === "f")) return void 0;
    if (!isCount(count) || strength2.value === 0 && tokens.length > 2) return void 0;
    const mg = count * strength2.value * factor;
    return { mg, bare: bare ? strength2.value : NaN, count, ...found.limit && { limit: found.limit } };
  }
  return void 0;
}
const isCount = (count) => count > 0 && count <= MOST_PILLS && Number.isInteger(count * 2);

export { strength };
