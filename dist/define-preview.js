import { KetamineScreenerPreview } from './preview/preview.js';

if (!customElements.get("ketamine-screener-preview"))
  customElements.define("ketamine-screener-preview", KetamineScreenerPreview);
