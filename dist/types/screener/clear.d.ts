import { type TemplateResult } from 'lit';
import type { StartWords } from '../content/words/en/start.ts';
export interface ClearView {
    readonly words: StartWords;
    readonly confirming: boolean;
    readonly onAsk: () => void;
    readonly onClear: () => void;
    readonly onKeep: () => void;
}
/** "Clear my answers", which asks once before it does. */
export declare function clearView({ words: { clear }, confirming, onAsk, onClear, onKeep, }: ClearView): TemplateResult;
