import { type Question } from 'survey-core';
export type { Question };
/** An answer that is offered. */
export interface Choice {
    readonly value: string;
    readonly text: string;
}
/** The answers that a question offers now; none for a question that is typed. */
export declare function choicesOf(question: Question): readonly Choice[];
