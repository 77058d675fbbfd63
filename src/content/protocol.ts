/** What a clinician signs: the content as a whole, by name and version. `test/node/protocol.test.mjs` keeps the hash true. */
export const protocol = {
  id: 'ketamine-screener',
  version: '0.1.1',
  /** Hash of every rule, dose, source and code, words left out: SHA-256, first 12 hex digits. */
  hash: '4267008d6a2a',
} as const;

/** Set to `reviewed`, with name, role and date, only when a named clinician has signed this very version. */
export const review: Review = { status: 'unreviewed' };

export type Review =
  | { readonly status: 'unreviewed' }
  | { readonly status: 'reviewed'; readonly by: string; readonly role: string; readonly on: string };
