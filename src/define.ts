import { KetamineScreener } from './screener/screener.ts';

// A page may carry the script twice, or two versions of it: the first one stays.
if (!customElements.get('ketamine-screener')) customElements.define('ketamine-screener', KetamineScreener);

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-screener': KetamineScreener;
  }
  interface HTMLElementEventMap {
    'ks-start': CustomEvent<null>;
    'ks-step': CustomEvent<{ index: number; total: number }>;
    'ks-complete': CustomEvent<null>;
    'ks-error': CustomEvent<null>;
  }
}
