import { ranges } from '../content/criteria.js';

function readAge(text, { before, after }) {
  const plain = text.normalize("NFKC").trim().toLowerCase().replaceAll("\u2019", "'").replace(/\.$/, "");
  const [, first = "", digits = "", last = ""] = /^(\D*?)\s*(\d{1,3})\s*(\D*)$/.exec(plain) ?? [];
  if (digits === "" || !before.includes(first) || !after.includes(last)) return void 0;
  const age = Number(digits);
  return age >= ranges.age[0] && age <= ranges.age[1] ? age : void 0;
}

export { readAge };
