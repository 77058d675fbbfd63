import type { ViewId } from '../content/types.ts';
import type { Words } from '../content/words/en/index.ts';
/** A survey-core definition, as JSON. */
export interface SurveyDefinition {
    readonly pages: readonly {
        readonly name: string;
        readonly elements: readonly object[];
    }[];
    readonly [setting: string]: unknown;
}
/** The value of a checkbox list that says "none of these"; in the answers it is an empty list. */
export declare const NONE = "none";
/**
 * The questionnaire as survey-core reads it: one page a view, every question and every word from `content/`.
 * Numbers are plain text questions: what a person types is read by `entry.ts` before it reaches the model.
 */
export declare function surveyDefinition(words: Words): SurveyDefinition;
/** The questions that a condition somewhere asks about. Whatever stands in braces counts: too many cost time, too few would be wrong. */
export declare function askedAbout(definition: SurveyDefinition): ReadonlySet<string>;
/** Pages and questions are named apart, for several views are called after their one question. */
export declare const pageName: (view: ViewId) => string;
