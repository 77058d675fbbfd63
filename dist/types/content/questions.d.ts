import type { ViewId } from './types.ts';
/** A question that is not one of the clinical items: history, goals, numbers. */
export interface Question {
    readonly id: string;
    readonly kind: 'choice' | 'choices' | 'number' | 'trials';
    /** Codes of a choice; absent for numbers and trials. */
    readonly codes?: readonly string[];
    readonly view: ViewId;
    /** Left blank it makes the answers incomplete. */
    readonly required: boolean;
    /** Asked only after this answer to that question. */
    readonly after?: {
        readonly question: string;
        readonly answer: string;
    };
}
export declare const hopes: readonly ["energy", "interest", "work-or-school", "relationships", "sleep", "less-pain", "other"];
export declare const otherTreatments: readonly ["ect", "tms", "vns", "psychotherapy"];
export declare const augmentationAgents: ("lamotrigine" | "lithium" | "aripiprazole" | "quetiapine" | "olanzapine-fluoxetine" | "brexpiprazole" | "cariprazine" | "lumateperone" | "liothyronine" | "buspirone")[];
export declare const questions: readonly [{
    readonly id: "depression-episode";
    readonly kind: "choice";
    readonly codes: readonly ["yes", "no", "unsure"];
    readonly view: "mood";
    readonly required: true;
}, {
    readonly id: "episode-months";
    readonly kind: "number";
    readonly view: "goals";
    readonly required: false;
    readonly after: {
        readonly question: "depression-episode";
        readonly answer: "yes";
    };
}, {
    readonly id: "goals";
    readonly kind: "choices";
    readonly codes: ("mdd-trd" | "mdd-si" | "gad-anxiety" | "ptsd" | "ocd" | "bipolar-depression" | "chronic-pain" | "crps" | "fibromyalgia-neuropathic")[];
    readonly view: "goals";
    readonly required: true;
}, {
    readonly id: "main-goal";
    readonly kind: "choice";
    readonly codes: ("mdd-trd" | "mdd-si" | "gad-anxiety" | "ptsd" | "ocd" | "bipolar-depression" | "chronic-pain" | "crps" | "fibromyalgia-neuropathic")[];
    readonly view: "main-goal";
    readonly required: true;
}, {
    readonly id: "trials";
    readonly kind: "trials";
    readonly view: "medicines-tried";
    readonly required: true;
}, {
    readonly id: "no-trials";
    readonly kind: "choice";
    readonly codes: readonly ["yes"];
    readonly view: "medicines-tried";
    readonly required: false;
}, {
    readonly id: "augmentation";
    readonly kind: "choices";
    readonly codes: ("lamotrigine" | "lithium" | "aripiprazole" | "quetiapine" | "olanzapine-fluoxetine" | "brexpiprazole" | "cariprazine" | "lumateperone" | "liothyronine" | "buspirone")[];
    readonly view: "other-treatments";
    readonly required: false;
}, {
    readonly id: "other-treatments";
    readonly kind: "choices";
    readonly codes: readonly ["ect", "tms", "vns", "psychotherapy"];
    readonly view: "other-treatments";
    readonly required: false;
}, {
    readonly id: "blood-pressure-systolic";
    readonly kind: "number";
    readonly view: "blood-pressure";
    readonly required: false;
}, {
    readonly id: "blood-pressure-diastolic";
    readonly kind: "number";
    readonly view: "blood-pressure";
    readonly required: false;
}, {
    readonly id: "heart-attack-when";
    readonly kind: "choice";
    readonly codes: readonly ["within-6-weeks", "6-weeks-to-6-months", "longer-ago", "unsure"];
    readonly view: "timing";
    readonly required: true;
    readonly after: {
        readonly question: "heart-attack";
        readonly answer: "yes";
    };
}, {
    readonly id: "head-injury-when";
    readonly kind: "choice";
    readonly codes: readonly ["within-6-weeks", "6-weeks-to-6-months", "longer-ago", "unsure"];
    readonly view: "timing";
    readonly required: true;
    readonly after: {
        readonly question: "head-injury";
        readonly answer: "yes";
    };
}, {
    readonly id: "hopes";
    readonly kind: "choices";
    readonly codes: readonly ["energy", "interest", "work-or-school", "relationships", "sleep", "less-pain", "other"];
    readonly view: "practical";
    readonly required: false;
}];
export type QuestionId = (typeof questions)[number]['id'];
/** What is asked of each medicine tried, in order. */
export declare const trialQuestions: readonly [{
    readonly id: "dose-mg";
    readonly kind: "number";
}, {
    readonly id: "weeks";
    readonly kind: "number";
}, {
    readonly id: "taken-most-days";
    readonly kind: "choice";
    readonly codes: readonly ["yes", "no", "unsure"];
}, {
    readonly id: "improvement";
    readonly kind: "choice";
    readonly codes: readonly ["none", "a-little", "half-or-more", "unsure"];
}, {
    readonly id: "stopped-for-side-effects";
    readonly kind: "choice";
    readonly codes: readonly ["yes", "no", "unsure"];
}, {
    readonly id: "this-episode";
    readonly kind: "choice";
    readonly codes: readonly ["yes", "no", "unsure"];
}];
export type TrialQuestionId = (typeof trialQuestions)[number]['id'];
