import { KetamineScreenerPreview } from './preview/preview.ts';

// A page may carry the script twice, or two versions of it: the first one stays.
if (!customElements.get('ketamine-screener-preview'))
  customElements.define('ketamine-screener-preview', KetamineScreenerPreview);

declare global {
  interface HTMLElementTagNameMap {
    'ketamine-screener-preview': KetamineScreenerPreview;
  }
}
