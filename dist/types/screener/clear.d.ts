import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { StartWords } from '../content/words/en/start.ts';
interface Host extends ReactiveControllerHost {
    readonly words: StartWords;
    clear(): void;
    refocus(id: string): void;
}
/** "Clear my answers", which asks once before it does. */
export declare class ClearButton {
    #private;
    private readonly host;
    constructor(host: Host);
    /** The person has moved on. */
    reset(): void;
    render(): TemplateResult;
}
export {};
