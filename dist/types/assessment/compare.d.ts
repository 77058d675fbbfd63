import { type AnswerChange, type Places } from './answer-changes.ts';
import type { Assessment, Finding, History, Problem, TrialVerdict } from './types.ts';
export type { AnswerChange, Places } from './answer-changes.ts';
/** One thing in which two assessments differ. `fields` names what of a finding or verdict is other. */
export type AssessmentChange = {
    readonly kind: 'recommendation';
    readonly from: Assessment['recommendation'];
    readonly to: Assessment['recommendation'];
} | {
    readonly kind: 'setting';
    readonly name: 'protocol' | 'criteria' | 'region';
    readonly from: unknown;
    readonly to: unknown;
} | {
    readonly kind: 'finding-added';
    readonly id: string;
    readonly to: Finding;
} | {
    readonly kind: 'finding-removed';
    readonly id: string;
    readonly from: Finding;
} | {
    readonly kind: 'finding-changed';
    readonly id: string;
    readonly fields: readonly string[];
    readonly from: Finding;
    readonly to: Finding;
}
/** `index` is the place in the later assessment for one added, in the earlier for the other two. */
 | {
    readonly kind: 'trial-added';
    readonly index: number;
    readonly to: TrialVerdict;
} | {
    readonly kind: 'trial-removed';
    readonly index: number;
    readonly from: TrialVerdict;
} | {
    readonly kind: 'trial-changed';
    readonly index: number;
    readonly fields: readonly string[];
    readonly from: TrialVerdict;
    readonly to: TrialVerdict;
} | {
    readonly kind: 'history';
    readonly name: keyof History;
    readonly from: unknown;
    readonly to: unknown;
} | {
    readonly kind: 'missing-added';
    readonly question: string;
} | {
    readonly kind: 'missing-removed';
    readonly question: string;
} | ({
    readonly kind: 'problem-added';
} & Problem) | ({
    readonly kind: 'problem-removed';
} & Problem);
/**
 * Which answers differ, in the order asked. The order of keys plays no part; that of a list does.
 *
 * Trials are matched by what they say, since a trial taken out of the middle must not make all later ones look corrected: it is
 * listed as `trials[0]`, and nothing else. Paths name the place in `before`; only an added trial has its place in `after`. A trial that
 * changed places is listed as removed and added.
 *
 * @param places - Which trial was which, where it is known; guessed from the answers where it is not.
 */
export declare function compareAnswers(before: unknown, after: unknown, places?: Places): AnswerChange[];
/**
 * What exactly differs between two assessments. The order of findings, problems and pieces of evidence plays no part, since it follows
 * from what they are.
 *
 * @param places - Which trial was which; place by place where it is not given.
 */
export declare function compareAssessments(before: Assessment, after: Assessment, places?: Places): AssessmentChange[];
export declare const problemKey: ({ path, problem }: Problem) => string;
export declare const sameFinding: (one: Finding | undefined, other: Finding | undefined) => boolean;
/** Whether two verdicts are the same wherever they stand in their lists. */
export declare const sameVerdict: (one: TrialVerdict | undefined, other: TrialVerdict | undefined) => boolean;
/** Which options differ, as paths such as `options.criteria`. */
export declare function compareOptions(before: unknown, after: unknown): AnswerChange[];
