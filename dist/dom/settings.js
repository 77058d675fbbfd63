const nothing = ["", "null", "undefined", "NaN", "[object Object]"];
function settingFrom(value, fallback = "") {
  const text = plainText(value);
  return nothing.includes(text.trim()) ? fallback : text;
}
function plainText(value) {
  try {
    if (typeof value === "string") return value;
    if (typeof value === "number" || typeof value === "bigint") return String(value);
    return Array.isArray(value) ? value.map((each) => plainText(each)).join() : "";
  } catch {
    return "";
  }
}
function setting(fallback = "") {
  return (prototype, name) => {
    const property = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    Object.defineProperty(prototype, name, {
      ...property,
      set(value) {
        property.set?.call(this, settingFrom(value, fallback));
      }
    });
  };
}

export { setting, settingFrom };
