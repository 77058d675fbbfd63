/** As `JSON.stringify`, whatever a page has made of it: of an older Prototype, a `toJSON` of all lists turns each one into a text. */
export function toJson(value: unknown, indent?: number): string {
  // The only place for it: lint sends all others here.
  // eslint-disable-next-line no-restricted-syntax
  return JSON.stringify(
    value,
    function (this: Readonly<Record<string, unknown>>, key: string, given: unknown): unknown {
      const own = this[key];
      return own instanceof Date ? given : own;
    },
    indent,
  );
}
