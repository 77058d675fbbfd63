import type { Answers, Trial } from '../../assessment/types.ts';
import type { Words } from '../../content/words/en/index.ts';
/** What to ask about a number that looks like a slip; empty where it does not. */
export declare function oddness(words: Words, question: string, value: number, answers: Answers, trial: Trial): string;
