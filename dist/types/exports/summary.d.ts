import type { Answers, Assessment } from '../assessment/types.ts';
import type { Words } from '../content/words/en/index.ts';
import type { HelpNumbers } from '../content/words/types.ts';
import type { Block } from './document.ts';
/** What the summary is made of. */
export interface SummaryInput {
    readonly words: Words;
    readonly answers: Answers;
    readonly assessment: Assessment;
    readonly help: HelpNumbers;
    readonly clinic: {
        readonly name: string;
        readonly phone: string;
    };
    /** As printed, such as "22 November 2026". */
    readonly date: string;
}
/** One reason: what was told, why it matters, and where that is written. */
export interface Reason {
    readonly id: string;
    readonly topic: string;
    readonly told: readonly string[];
    readonly why: string;
    readonly sources: readonly string[];
}
/** The reasons behind the outcome itself, and the findings that did not decide it but should be talked about. */
export declare function reasons({ words, assessment, answers }: SummaryInput): {
    deciding: Reason[];
    others: Reason[];
};
/** What could change the outcome: only what bears on it. */
export declare function changes({ words, assessment }: SummaryInput): string[];
/** The honest line on each condition the person wants help with. */
export declare function goalLines({ words, answers }: SummaryInput): [name: string, line: string][];
/** The whole summary as a document, for print and for copied text; the page shows the same parts. */
export declare function summaryDocument(input: SummaryInput): Block[];
export declare function nextSteps({ words, clinic }: SummaryInput): string[];
export declare function versionLine({ words, assessment }: SummaryInput): string;
/** Ids of what is asked on a view, in order; trials are listed on their own. */
export declare function questionIds(view: string): string[];
