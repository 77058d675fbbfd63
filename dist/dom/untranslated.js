import { html } from './text.js';

const untranslated = (text) => html`<span translate="no" .textContent=${text}></span>`;
const withUntranslated = (sentence, pattern) => (
  // Of a split by a group every second piece is what the group matched.
  sentence.split(pattern).map((piece, at) => at % 2 === 1 ? untranslated(piece) : piece)
);

export { untranslated, withUntranslated };
