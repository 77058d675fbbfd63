import type { Answers } from './types.ts';
/** The place of a trial and, where one is named, its field; undefined for all other paths. */
export declare function readTrialPath(path: string): {
    index: number;
    field: string | undefined;
} | undefined;
/**
 * The answers with one of them changed; `undefined` removes it. Nothing is changed in place, and all other answers keep their order.
 *
 * A path is a question id, `trials[1].weeks`, or `trials[1]` for a whole trial; the place after the last adds one, and removing one
 * moves up those behind it. The value is not judged: `assess` does that. What is no question of the protocol can only be removed, and a
 * path that leads nowhere, or an edit that changes nothing, gives back the same object.
 */
export declare function editAnswers(answers: Answers, path: string, value: unknown): Answers;
