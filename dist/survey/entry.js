import { entry } from '../content/words/en/entry.js';
import { readAge } from './entry/age.js';
import { joinAmounts } from './entry/amounts.js';
import { readDose } from './entry/dose.js';
import { reader } from './entry/reader.js';
import { readTime } from './entry/time.js';
import { lettersOf } from './entry/tokens.js';

const entryKinds = /* @__PURE__ */ new Map([
  ["age", "age"],
  ["dose-mg", "mg"],
  ["weeks", "weeks"],
  ["episode-months", "months"],
  ["blood-pressure-systolic", "mmhg"],
  ["blood-pressure-diastolic", "mmhg"]
]);
function entryReaders(words) {
  const { common, dose, time, episode, age, pressure, hundredLeftOut } = words;
  const join = (tokens) => joinAmounts(tokens, false);
  const joinSpoken = (tokens) => joinAmounts(tokens, hundredLeftOut);
  return {
    mg: reader([common, dose], readDose, joinSpoken),
    weeks: reader([common, time], (tokens) => readTime(tokens, "week"), join),
    months: reader([common, time, episode], (tokens) => readTime(tokens, "month"), join),
    age: reader([common, age], readAge, join),
    mmhg: reader([common, pressure], readPressure, joinSpoken)
  };
}
const readers = entryReaders(entry);
function readEntry(text, kind) {
  const value = readers[kind](text);
  return kind === "mmhg" && value !== void 0 && !Number.isInteger(value) ? void 0 : value;
}
function readPressure(tokens) {
  return /^nu?$/.test(lettersOf(tokens)) ? tokens[0]?.value : void 0;
}

export { entryKinds, entryReaders, readEntry };
