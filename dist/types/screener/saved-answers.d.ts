import type { Answers } from '../assessment/types.ts';
interface Host extends HTMLElement {
    readonly resume: string;
    goOnWith(answers: Answers): Promise<void>;
    clear(): void;
}
/** Answers kept in the browser's tab, so that a reload does not take them: only where the page asks for it with `resume="session"`. */
export declare class SavedAnswers {
    #private;
    constructor(host: Host);
    /** What a person can do with answers that were kept; `null` where none were. */
    get choice(): {
        onGo: () => void;
        onClear: () => void;
    } | null;
    /** @param answers - `null` takes away what was kept. */
    keep(answers: Answers | null): void;
}
export {};
