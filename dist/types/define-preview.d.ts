import { KetamineScreenerPreview } from './preview/preview.ts';
declare global {
    interface HTMLElementTagNameMap {
        'ketamine-screener-preview': KetamineScreenerPreview;
    }
}
