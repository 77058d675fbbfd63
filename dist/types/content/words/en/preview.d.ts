import type { RecommendationId, Urgency } from '../../recommendations.ts';
/** How the outcome is put to staff (clinical basis §7.1). */
export declare const outcomes: Record<RecommendationId, {
    title: string;
    text: string;
}>;
export declare const urgencies: Record<Urgency, {
    label: string;
    group: string;
}>;
export declare const preview: {
    title: string;
    privacy: string;
    open: string;
    openHint: string;
    paste: string;
    pasteLabel: string;
    pasteOpen: string;
    pasted: string;
    live: string;
    given: string;
    dropHere: string;
    opening: (done: number, total: number) => string;
    opened: (count: number) => string;
    errorsTitle: string;
    dismiss: string;
    closeAll: string;
    empty: string;
    list: {
        title: string;
        filter: string;
        filterHint: string;
        group: string;
        all: string;
        count: (shown: number, total: number) => string;
        handled: string;
        handledOf: (name: string) => string;
        urgency: string;
        outcome: string;
        name: string;
        age: string;
        adequate: string;
        ssri: string;
        open: string;
        completed: string;
        page: (page: number, pages: number) => string;
        previous: string;
        next: string;
        none: string;
    };
    summary: {
        urgency: string;
        age: string;
        adequate: string;
        ssri: string;
        borderline: string;
        unclear: string;
        unknown: string;
        missing: string;
        completed: string;
        criteria: string;
        region: string;
        protocol: string;
        unreviewed: string;
        reviewed: (by: string, role: string, on: string) => string;
        patientReported: string;
        differs: string;
        problems: string;
        ask: string;
    };
    criteria: {
        'six-week': string;
        'four-week': string;
    };
    why: {
        title: string;
        answer: string;
        rule: string;
        check: string;
        sources: string;
        notFired: string;
        unconfirmed: string;
        tier: string;
    };
    tiers: {
        crisis: string;
        'label-contraindication': string;
        'needs-clearance': string;
        caution: string;
        history: string;
        incomplete: string;
    };
    appliesTo: {
        esk: string;
        iv: string;
        both: string;
    };
    answers: {
        yes: string;
        no: string;
        unsure: string;
        declined: string;
        blank: string;
        derived: string;
    };
    ruleText: (tier: string, answer: string, outcome: string) => string;
    notes: {
        'ema-contraindication': string;
        'blood-pressure-crisis-range': string;
    };
    trials: {
        title: string;
        figure: string;
        medicine: string;
        class: string;
        dose: string;
        weeks: string;
        taken: string;
        improvement: string;
        stopped: string;
        episode: string;
        atSix: string;
        atFour: string;
        notes: string;
        none: string;
        weeksAxis: string;
        unknown: string;
        others: string;
        addOns: string;
        otherTreatments: string;
        sameClass: string;
    };
    statuses: {
        'not-counted': string;
        unknown: string;
        'check-dose': string;
        'low-dose': string;
        'not-taken': string;
        short: string;
        borderline: string;
        'other-episode': string;
        helped: string;
        adequate: string;
    };
    trialNotes: {
        intolerant: string;
        'same-ingredient': string;
        'closely-related': string;
        'uncertain-minimum': string;
        'see-flags': string;
        'same-class': string;
        'add-on': string;
    };
    staging: {
        title: string;
        maudsley: string;
        thaseRush: string;
        severity: string;
        unset: string;
        missing: string;
        partial: string;
        severities: {
            subsyndromal: string;
            mild: string;
            moderate: string;
            severe: string;
            'severe-with-psychosis': string;
        };
        bands: {
            mild: string;
            moderate: string;
            severe: string;
        };
        notApplicable: {
            'no-depression-episode': string;
            'no-failed-trial': string;
        };
        gaps: {
            severity: string;
            response: string;
            trials: string;
            'bilateral-ect-failed': string;
        };
    };
    edit: {
        title: string;
        intro: string;
        question: string;
        original: string;
        now: string;
        reason: string;
        undo: string;
        redo: string;
        reset: string;
        changed: string;
        nothing: string;
        because: string;
        notAnswered: string;
        list: (label: string) => string;
        answers: string;
        other: string;
        addTrial: string;
        removeTrial: (number: number) => string;
    };
    changes: {
        outcome: string;
        fromTo: (what: string, from: string, to: string) => string;
        added: (what: string, as: string) => string;
        removed: (what: string) => string;
        missing: (what: string) => string;
        answered: (what: string) => string;
        unreadable: (path: string) => string;
        readable: (path: string) => string;
        history: {
            adequateTrials: string;
            adequateSsriTrials: string;
            ssriTrials: string;
            ssriMedications: string;
            classesTried: string;
            adequateClasses: string;
            borderlineTrials: string;
            unknownTrials: string;
            intolerantTrials: string;
            augmentation: string;
            ect: string;
            otherTreatments: string;
            notes: string;
        };
    };
    print: {
        title: string;
        blanks: string;
    };
    note: {
        title: string;
        kinds: {
            short: string;
            full: string;
            worksheet: string;
        };
        label: string;
        edited: string;
        renew: string;
        copy: string;
        copied: string;
        copyFailed: string;
        print: string;
    };
};
export type PreviewWords = typeof preview;
