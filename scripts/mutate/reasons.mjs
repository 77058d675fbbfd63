/** Why a change is noticed by no test: [part of the file's name, what was changed, the reason]. */
const reasons = [];

/** @returns undefined where nobody has given one. */
export function reasonFor({ file, from, to }) {
  return reasons.find(([name, change]) => file.endsWith(name) && change.test(`${from} -> ${to}`))?.[2];
}
