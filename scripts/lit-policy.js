// Stands in lit's place of `trustedTypes.createPolicy('lit-html', …)` in dist/cdn, see rollup.config.mjs. Under `trusted-types lit-html`
// the first lit on a page takes that name, and lit would throw at the second. A shared policy would let every script of the page use it.
export function litPolicy(trustedTypes, own, rules) {
  // A refused name is reported to the page, so the one that is likely free comes first.
  const names = globalThis.litHtmlVersions?.length ? [own, 'lit-html'] : ['lit-html', own];
  for (const name of names) {
    try {
      return trustedTypes.createPolicy(name, rules);
    } catch {
      // Taken, or not in the page's list.
    }
  }
  throw new Error(`Add ${own} to trusted-types in the page's Content-Security-Policy.`);
}
