import { KetamineScreener } from './screener/screener.ts';

export type { ScreenerEventMap } from './screener/events.ts';

// A page may carry the script twice, or two versions of it: the first one stays.
if (!customElements.get('ketamine-screener')) customElements.define('ketamine-screener', KetamineScreener);
