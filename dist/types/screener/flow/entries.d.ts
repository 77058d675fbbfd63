import type { Trial } from '../../assessment/types.ts';
import type { Words } from '../../content/words/en/index.ts';
import type { Question } from '../../survey/model.ts';
/** The texts typed into number fields: what was typed stays in the field, what was understood goes into the model. */
export declare class Entries {
    #private;
    private readonly words;
    constructor(words: Words);
    /** What the field shows. */
    text(question: Question): string;
    type(question: Question, text: string): void;
    setUnsure(question: Question, unsure: boolean): void;
    /** The error of a field whose text can't be read; empty when there is none. */
    error(question: Question): string;
    /** What was understood, to be shown back where it is not just what was typed. */
    understood(question: Question): string;
    /** A question to put once about an odd value; empty when there is none to put. */
    oddness(question: Question, trial: Trial): string;
    accept(question: Question): void;
}
