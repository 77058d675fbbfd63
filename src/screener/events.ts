import type { KetamineScreener } from './screener.ts';

/** What the element tells the page. No event carries an answer or an outcome. */
export interface ScreenerEventMap {
  'ks-start': CustomEvent<null>;
  /** The person came to another part, such as part 3 of 8. */
  'ks-step': CustomEvent<{ readonly index: number; readonly total: number }>;
  'ks-complete': CustomEvent<null>;
  'ks-error': CustomEvent<null>;
}

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-screener': KetamineScreener;
  }
  // They bubble, and are heard anywhere up to the window.
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- as interfaces are added to.
  interface GlobalEventHandlersEventMap extends ScreenerEventMap {}
}
