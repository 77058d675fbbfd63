/** A text for a selector such as `[id=…]`. `CSS.escape` is not known to every page in plain Node that sites run their tests in. */
export const quoted = (text: string): string => `"${text.replace(/["\\\n\r\f]/g, '\\$&')}"`;
