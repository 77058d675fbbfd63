export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const keysOf = (value: Record<string, unknown>) =>
  Object.keys(value).filter((key) => value[key] !== undefined);

/** Both lists or both objects, as pairs still to be compared; undefined where the two differ already. */
function inside(a: unknown, b: unknown): [unknown, unknown][] | undefined {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length
      ? [...(a as unknown[])].map((part, index): [unknown, unknown] => [part, b[index]])
      : undefined;
  if (!isObject(a) || !isObject(b)) return undefined;
  const keys = keysOf(a);
  return keys.length === keysOf(b).length && keys.every((key) => Object.hasOwn(b, key))
    ? keys.map((key) => [a[key], b[key]])
    : undefined;
}

/**
 * Whether two JSON values are the same. The order of keys plays no part, and a key that is undefined counts as absent. A loop and not a
 * recursion, so that no depth of nesting can overflow it.
 */
export function same(a: unknown, b: unknown): boolean {
  const open: [unknown, unknown][] = [[a, b]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [one, other] = pair;
    if (one === other || (Number.isNaN(one) && Number.isNaN(other))) continue;
    const parts = inside(one, other);
    if (!parts) return false;
    for (const part of parts) open.push(part);
  }
  return true;
}
