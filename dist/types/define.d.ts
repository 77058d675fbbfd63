import { KetamineScreener } from './screener/screener.ts';
declare global {
    interface HTMLElementTagNameMap {
        'ketamine-screener': KetamineScreener;
    }
    interface HTMLElementEventMap {
        'ks-start': CustomEvent<null>;
        'ks-step': CustomEvent<{
            index: number;
            total: number;
        }>;
        'ks-complete': CustomEvent<null>;
        'ks-error': CustomEvent<null>;
    }
}
