import type { Answers, Trial } from '../../assessment/types.ts';
import type { Words } from '../../content/words/en/index.ts';
import type { Question } from '../../survey/model.ts';
/**
 * The texts typed into number fields: what was understood goes into the model, and what was typed stays in the field as long as the model
 * holds what was read from it.
 */
export declare class Entries {
    #private;
    private readonly words;
    private readonly keyOf;
    /** @param keyOf - Names a field for good: the questions of a medicine are lent to another when the list changes. */
    constructor(words: Words, keyOf: (question: Question) => string);
    /** What the field shows. */
    text(question: Question): string;
    type(question: Question, text: string): void;
    /** "Not sure" lays what was typed aside; unticked, it is there again. */
    setUnsure(question: Question, unsure: boolean): void;
    /** The error of a field whose text can't be read; empty when there is none. */
    error(question: Question): string;
    /** What was understood, to be shown back where it is not just what was typed; a dose in the unit of its medicine. */
    understood(question: Question, medication?: string): string;
    /** A question to put about an odd value, once; empty when there is none to put. */
    askOnce(question: Question, answers: Answers, trial: Trial): string;
}
