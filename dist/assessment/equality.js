const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const keysOf = (value) => Object.keys(value).filter((key) => value[key] !== void 0);
function inside(a, b) {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length ? [...a].map((part, index) => [part, b[index]]) : void 0;
  if (!isObject(a) || !isObject(b)) return void 0;
  const keys = keysOf(a);
  return keys.length === keysOf(b).length && keys.every((key) => Object.hasOwn(b, key)) ? keys.map((key) => [a[key], b[key]]) : void 0;
}
function same(a, b) {
  const open = [[a, b]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [one, other] = pair;
    if (one === other || Number.isNaN(one) && Number.isNaN(other)) continue;
    const parts = inside(one, other);
    if (!parts) return false;
    for (const part of parts) open.push(part);
  }
  return true;
}

export { isObject, same };
