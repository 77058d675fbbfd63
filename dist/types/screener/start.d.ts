import { type TemplateResult } from 'lit';
import type { StartWords } from '../content/words/en/start.ts';
export interface StartView {
    readonly words: StartWords;
    /** As typed. */
    readonly age: string;
    readonly error: string;
    readonly onInput: (text: string) => void;
    readonly onSubmit: () => void;
    readonly onAbout: () => void;
    /** The page keeps answers for a reload. */
    readonly keeps: boolean;
    /** There are some: the person says whether to go on with them. */
    readonly saved: {
        readonly onGo: () => void;
        readonly onClear: () => void;
    } | null;
}
/** What this is and is not, and the first question. Drawn before anything else has loaded. */
export declare function startView(view: StartView): TemplateResult;
/** Under 18: a kind end. Nothing was kept. */
export declare function minorView(words: StartWords, onAgain: () => void): TemplateResult;
