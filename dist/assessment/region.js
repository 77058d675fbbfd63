import { readCountry } from './country.js';

function regionOf(country) {
  const read = readCountry(country);
  if (read === "UK") return "UK";
  return read === "EU" || read === "IE" ? "EU" : "US";
}

export { regionOf };
