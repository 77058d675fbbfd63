import type { TemplateResult } from 'lit';
import { html } from './text.ts';

/** A number or a name, which translators and writing services leave as it is. */
export const untranslated = (text: string): TemplateResult =>
  html`<span translate="no" .textContent=${text}></span>`;

/** A sentence with all that a pattern of one group finds marked so. */
export const withUntranslated = (sentence: string, pattern: RegExp): unknown[] =>
  // Of a split by a group every second piece is what the group matched.
  sentence.split(pattern).map((piece, at) => (at % 2 === 1 ? untranslated(piece) : piece));
