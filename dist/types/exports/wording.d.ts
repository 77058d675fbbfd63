import type { Trial } from '../assessment/types.ts';
import type { Words } from '../content/words/en/index.ts';
/** A bracket after a question explains a word; it is shown as a hint. */
export declare function splitHint(question: string): {
    title: string;
    description?: string;
};
/** The words for an answer code: the question's own where it has any, else the common ones. */
export declare function answerText(words: Words, question: string, code: string): string;
/** The name of a condition and the honest line on it; undefined for any other code. */
export declare function conditionWords(words: Words, code: string): {
    name: string;
    line: string;
} | undefined;
/** The question and the topic of any question or item; undefined for an id that has no words. */
export declare function questionWords(words: Words, id: string): {
    question: string;
    topic: string;
    why?: string;
} | undefined;
/** An answer as people read it: words for codes, units for numbers, and "not answered" for nothing. */
export declare function showAnswer(words: Words, question: string, answer: unknown): string;
/** The name of a trial's medicine: the generic with its brands, or the patient's own word. */
export declare function trialName(words: Words, trial: Trial): string;
/** The name alone, for buttons and sentences. */
export declare function shortTrialName(words: Words, trial: Trial): string;
/** The name of the trial at a place in a list, told from other times of the same medicine. */
export declare function nameInList(words: Words, trials: readonly Trial[], at: number, name?: (words: Words, trial: Trial) => string): string;
/** A day's dose in the unit of its medicine, such as “25 mcg a day.” */
export declare function showDose(words: Words, mg: number, medication: string | undefined): string;
/** A medicine with its dose, time and effect, in one line. */
export declare function trialLine(words: Words, trial: Trial): string;
/** What was told of one medicine, question by question. */
export declare function trialFacts(words: Words, trial: Trial): [name: string, value: string][];
