import { SurveyModel, type Question, QuestionPanelDynamicModel } from 'survey-core';
import type { Answers } from '../assessment/types.ts';
import { type PartId } from '../content/flow.ts';
import type { ViewId } from '../content/types.ts';
import type { Words } from '../content/words/en/index.ts';
import { TrialList } from './trials.ts';
/** One view of the flow: a page of the survey, a medicine of the repeating group, or a view that shows rather than asks. */
export interface Step {
    /** Names the step for good, and holds no answer: `heart`, `trial:1`, `check`. */
    readonly key: string;
    readonly part: PartId | 'check';
    readonly view: ViewId | 'trial' | 'trial-list' | 'check' | 'summary';
    /** Position in `trials`, for `trial`. */
    readonly trial?: number;
}
export declare const checkStep: Step;
export declare const summaryStep: Step;
/** One visit: the survey model, the steps that are left to take, and what was said before. Knows no DOM and no lit. */
export declare class Session {
    #private;
    private readonly changed;
    readonly survey: SurveyModel;
    /** The medicines tried. */
    readonly list: TrialList;
    /** @param changed - Called after an answer came, changed or went. */
    constructor(words: Words, answers: Answers, changed?: () => void);
    /**
     * Builds the next page. What needs a page builds up to it, so that this only spares waiting later.
     *
     * @returns whether there was one left.
     */
    buildNext(): boolean;
    setAge(age: number): void;
    /** Takes an answer to a choice question, and spares the conditions of all questions where none asks about it: that is most of the time. */
    choose(question: Question, value: string): void;
    /** What was answered, without what is hidden: a question no longer asked is not answered. */
    get answers(): Answers;
    /** The most cautious answer given to each safety question in this visit. */
    get previousSafetyAnswers(): Readonly<Record<string, string>>;
    /** Whether what is answered to a question is remembered for the whole visit. */
    isSafety(id: string): boolean;
    isCrisis(id: string): boolean;
    isEmergency(id: string): boolean;
    /** What the crisis items are answered with now, in order; unanswered ones are left out. */
    get crisisAnswers(): string[];
    /** Signs of a medical emergency: whatever else was told, the emergency number then comes first. */
    get medicalEmergency(): boolean;
    /** Whether anything else of a crisis was told. */
    get otherCrisis(): boolean;
    get trials(): QuestionPanelDynamicModel;
    /** Every step to take by the answers so far, in order. */
    get steps(): Step[];
    /** The first step that is as wanted; what lies behind it need not be built. */
    find(wanted: (step: Step) => boolean): Step | undefined;
    /** The questions a step asks that are visible now, in order. */
    questionsOf(step: Step): Question[];
    /** Checks a step; with `show` the errors appear on the questions. */
    validate(step: Step, show: boolean): boolean;
    /** Takes the errors off every question; they come back when a view is left forward. */
    clearErrors(): void;
    /** The first step, up to the check page, that still wants an answer. */
    get firstIncomplete(): Step | undefined;
    /** Names a field for good: its question, and of a medicine which one, for survey-core lends a panel's questions to another. */
    fieldKey(question: Question): string;
    /** All questions that what a step shows may hang on, hidden ones too. */
    readBy(step: Step): Question[];
}
