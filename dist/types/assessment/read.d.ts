import type { Answers, Problem } from './types.ts';
/**
 * Reads answers of unknown origin. What can't be read is named in `problems` and left out, so that it counts as unanswered and never as
 * "no".
 */
export declare function readAnswers(input: unknown): {
    answers: Answers;
    problems: Problem[];
};
