import { onElement, setAll } from './marks.ts';

// What is left out whole and not only blurred, wherever a vendor has both: the places of the boxes, and a press on one of them, tell an
// answer too. All of them hold for what stands inside, so that the outermost element is enough. SECURITY.md names where each is documented.
const classes = ['fs-exclude', 'ph-no-capture', 'sentry-block', 'rr-block', 'amp-block'];
const attributes = {
  'data-dd-privacy': 'hidden',
  'data-clarity-mask': 'true',
  'data-hj-suppress': '',
  'data-private': '',
  'data-openreplay-hidden': '',
  'data-heap-redact-text': 'true',
  'data-matomo-mask': '',
};

/** Marks an element that session-replay and analytics scripts must leave out. */
export function mask(element: Element): void {
  element.classList.add(...classes);
  setAll(element, attributes);
}

/** In a template: keeps its element masked, also where the template sets the classes anew. It stands behind them. */
export const masked = onElement(mask);
