import { type TemplateResult } from 'lit';
import type { StartWords } from '../content/words/en/start.ts';
import { type Clinic } from './clinic.ts';
/** What a person can do where the questions are not there. */
export interface WayOut {
    readonly words: StartWords;
    readonly clinic: Clinic;
    readonly onRetry: () => void;
}
/** @param slow - They may never come. */
export declare function waitingView({ words, clinic, onRetry }: WayOut, slow: boolean): TemplateResult;
export declare function failedView({ words, clinic, onRetry }: WayOut): TemplateResult;
/** Something of ours threw. */
export declare function brokenView({ words, clinic, onRetry }: WayOut, onClear: () => void): TemplateResult;
