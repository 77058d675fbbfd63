/** Node has these, too; a page takes only its own. */
const both = [
  'Event',
  'EventTarget',
  'CustomEvent',
  'AbortController',
  'AbortSignal',
  'navigator',
  'sessionStorage',
];

/** Puts what a window has where code looks for it, as Vitest and Jest do. */
export function asPage(page) {
  for (const name of Object.getOwnPropertyNames(page)) {
    if (both.includes(name) || !(name in globalThis))
      Object.defineProperty(globalThis, name, { value: page[name], configurable: true, writable: true });
  }
  globalThis.addEventListener = page.addEventListener.bind(page);
  globalThis.removeEventListener = page.removeEventListener.bind(page);
}
