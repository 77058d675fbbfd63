import type { TrialQuestionId, QuestionId } from '../../questions.ts';
import type { PartId } from '../../flow.ts';
import type { MedicationClass, ViewId } from '../../types.ts';
/** Names of the parts, for the progress line. */
export declare const parts: Record<PartId | 'check', string>;
export declare const views: Record<ViewId, {
    title: string;
    intro?: string;
}>;
/** The questions that are not clinical items. */
export declare const questions: Record<QuestionId, {
    question: string;
    hint?: string;
    why?: string;
    topic: string;
}>;
export declare const trial: Record<TrialQuestionId, {
    question: string;
    hint?: string;
    why?: string;
    topic: string;
}>;
/** What is told of a medicine without a number, where it stands within a line. */
export declare const trialLine: {
    'dose-mg': {
        unsure: string;
        blank: string;
    };
    weeks: {
        unsure: string;
        blank: string;
    };
    improvement: {
        none: string;
        'a-little': string;
        'half-or-more': string;
        unsure: string;
        blank: string;
    };
};
/** Words for every answer code. */
export declare const answers: Record<string, string>;
/** Headings of the boxes to tick, in the order shown. A class that is not named here is found by search. */
export declare const medicineGroups: readonly {
    title: string;
    classes: readonly MedicationClass[];
}[];
export declare const flow: {
    progress: (part: number, total: number, name: string) => string;
    continue: string;
    back: string;
    whyWeAsk: string;
    or: string;
    notSure: string;
    fill: {
        all: string;
        rest: string;
        allNotApplicable: string;
    };
    filled: (count: number, answer: string) => string;
    fillNote: string;
    problem: string;
    errors: {
        choose: string;
        chooseOne: string;
        dose: string;
        weeks: string;
        months: string;
        pressure: string;
        medicines: string;
    };
    understood: {
        dose: (dose: string) => string;
        weeks: (n: string) => string;
        'episode-months': (n: string) => string;
        number: (n: string) => string;
    };
    helpNear: (whatToDo: string) => string;
    emergencyNear: (number: string) => string;
    thoughts: string;
    odd: {
        title: string;
        pressureTitle: string;
        pressure: string;
        pressureSwapped: (top: string, bottom: string) => string;
        pressureLow: (top: string) => string;
        dose: (dose: string, name: string) => string;
        doseLow: (dose: string, name: string) => string;
        doseUnit: (dose: string, same: string, name: string) => string;
        weeks: (weeks: string) => string;
    };
};
export declare const medicines: {
    mine: string;
    search: string;
    searchHint: string;
    mineSoFar: (names: string) => string;
    pending: (text: string) => string;
    unknownName: (text: string, count: number) => string;
    clearField: string;
    cleared: string;
    found: (count: number) => string;
    add: (name: string) => string;
    addOwn: (word: string) => string;
    added: (name: string) => string;
    onList: (name: string) => string;
    clearedByNone: string;
    listTitle: string;
    listIntro: string;
    edit: string;
    remove: (name: string) => string;
    removed: (name: string) => string;
    undo: string;
    putBack: (name: string) => string;
    again: (name: string) => string;
    time: (name: string, time: number) => string;
    another: string;
    trialTitle: (name: string) => string;
    otherName: string;
};
export declare const check: {
    title: string;
    intro: string;
    change: string;
    changeHidden: (view: string) => string;
    age: string;
    notAnswered: string;
    removed: string;
    submit: string;
};
/** What follows a dose, by the unit of its medicine. */
export declare const doseUnits: Record<'mg' | 'mcg', string>;
/** What follows a number. */
export declare const units: Record<string, string>;
export declare const aboutPage: {
    title: string;
    intro: string;
    uses: string;
    warnings: string;
    visits: string;
    claims: string;
    claim: (claim: string) => string;
    conditions: string;
    source: string;
};
