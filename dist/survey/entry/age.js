import { lettersOf } from './tokens.js';

function readAge(tokens) {
  if (!/^nu?$|^nu&?nu$/.test(lettersOf(tokens))) return void 0;
  const [years, unit] = tokens;
  const part = tokens.length > 2 ? tokens.at(-1) : void 0;
  const told = (unit?.name ?? "year") === "year" && (part?.name ?? "month") === "month";
  return years && told ? Math.floor(years.value) : void 0;
}

export { readAge };
