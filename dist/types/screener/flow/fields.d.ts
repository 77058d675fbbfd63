import { nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content/words/en/index.ts';
import { type Question } from '../../survey/model.ts';
import type { Flow } from './flow.ts';
/** Where a question stands: alone, or in the trial at this position. */
export interface Place {
    readonly trial: number | undefined;
}
/** The name of a form control: the question id, and for a medicine its place, such as `trials[0].weeks`. */
export declare function controlName(question: Question, { trial }: Place): string;
export declare function whyWeAsk(words: Words, why: string | undefined): TemplateResult | typeof nothing;
/** One answer out of a few: native radios, none chosen beforehand. */
export declare function choiceField(flow: Flow, question: Question, place: Place, why?: string): TemplateResult;
/** Any number of answers; "none of these" stands apart and takes the others away. */
export declare function choicesField(flow: Flow, question: Question, place: Place, why?: string): TemplateResult;
/** A number as people write it; in a trial "not sure" is an answer too. */
export declare function numberField(flow: Flow, question: Question, place: Place, why?: string): TemplateResult;
/** What was to be mended when Continue was pressed, each line leading to its field. */
export declare function errorSummary({ errors, words, host }: Flow): TemplateResult | typeof nothing;
