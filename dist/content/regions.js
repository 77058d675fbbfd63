const euLabel = ["EU", "IE"];
function regionOf(country) {
  if (country === "UK") return "UK";
  return euLabel.includes(country) ? "EU" : "US";
}

export { regionOf };
