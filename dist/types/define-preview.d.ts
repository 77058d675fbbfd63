import { KetamineScreenerPreview } from './index.js';

declare global {
    interface HTMLElementTagNameMap {
        'ketamine-screener-preview': KetamineScreenerPreview;
    }
}
