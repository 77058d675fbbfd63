import { countryNames } from '../content/country-names.js';

const defaultCountry = "US";
const byName = new Map(
  Object.keys(countryNames).flatMap(
    (country) => countryNames[country].split(" ").map((name) => [name, country])
  )
);
const tag = /^([a-z]{2,3})(?:[-_][a-z]{4})?[-_]([a-z]{2,3}|\d{3})(?![a-z\d])/i;
const noLanguage = /^(?:us|gb|nz|au|mx)$/i;
function readCountry(given) {
  if (given === void 0 || given === null) return defaultCountry;
  if (typeof given !== "string") return "other";
  const text = given.trim();
  if (text === "") return defaultCountry;
  return named(text) ?? ofTag(text) ?? named(text.replace(/\(.*?\)/g, "")) ?? ofAddress(text) ?? "other";
}
function named(text) {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return byName.get(plain.replace(/^\s*the\s+/, "").replace(/[^\p{L}\p{N}]/gu, ""));
}
function ofTag(text) {
  const [, first = "", last = ""] = tag.exec(text) ?? [];
  if (noLanguage.test(first) || first === "CA") return named(first);
  const country = named(last);
  if (country) return country;
  return first === first.toUpperCase() ? named(first) : void 0;
}
function ofAddress(text) {
  return text.includes(",") ? named(text.slice(text.lastIndexOf(",") + 1)) : void 0;
}

export { defaultCountry, readCountry };
