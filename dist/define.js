import { KetamineScreener } from './screener/screener.js';

if (!customElements.get("ketamine-screener")) customElements.define("ketamine-screener", KetamineScreener);
