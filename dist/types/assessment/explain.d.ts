import { type AnswerChange, type Places } from './answer-changes.ts';
import { type AssessmentChange } from './compare.ts';
import type { AssessOptions } from './types.ts';
/** What `assess` is given. */
export interface Assessed {
    readonly answers: unknown;
    readonly options?: AssessOptions;
}
/** `because` holds paths of changed answers, and `options.…` where an option did it. */
export type ExplainedChange = AssessmentChange & {
    readonly because: readonly string[];
};
export interface Explanation {
    readonly answers: readonly AnswerChange[];
    readonly changes: readonly ExplainedChange[];
}
/**
 * What changed in the answers, what changed in the assessment, and which of the former each of the latter hangs on.
 *
 * The last is found by trying, never by guessing: the earlier answers are assessed again with only some of the changes made. Where one
 * change alone brings it about, `because` names it, and every other one that would do so alone. Where none does, all changes are made
 * and each is taken back that makes no difference to it; `because` then names those that are left, which do it only together.
 *
 * @param places - Which trial was which, where it is known (`EditHistory.places`); guessed from the answers where it is not.
 */
export declare function explainChanges(before: Assessed, after: Assessed, places?: Places): Explanation;
