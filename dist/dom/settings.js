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
function property(options, fallback) {
  return (prototype, name) => {
    prototype.constructor.createProperty(name, options);
    if (fallback === void 0) return;
    const made = Object.getOwnPropertyDescriptor(prototype, name) ?? {};
    Object.defineProperty(prototype, name, {
      ...made,
      set(value) {
        made.set?.call(this, settingFrom(value, fallback));
      }
    });
  };
}
const state = () => property({ state: true });

export { property, settingFrom, state };
