import { KetamineScreener } from './screener.js';

/** What the element tells the page. No event carries an answer or an outcome. */
interface ScreenerEventMap {
    'ks-start': CustomEvent<null>;
    /** The person came to another part, such as part 3 of 8. */
    'ks-step': CustomEvent<{
        readonly index: number;
        readonly total: number;
    }>;
    'ks-complete': CustomEvent<null>;
    'ks-error': CustomEvent<null>;
}
declare global {
    interface HTMLElementTagNameMap {
        'ketamine-screener': KetamineScreener;
    }
    interface GlobalEventHandlersEventMap extends ScreenerEventMap {
    }
}

export type { ScreenerEventMap };
