/**
 * The least outcome each kind of answer asks for (clinical basis §7.2). "I'd rather not say" counts as not sure. A "no" asks for nothing.
 * The recommendation is the most cautious of all: no weights, no score.
 */
export declare const byTier: {
    readonly crisis: {
        readonly yes: "crisis-now";
        readonly unsure: "prompt-safety-contact";
        readonly blank: "prompt-safety-contact";
    };
    readonly 'label-contraindication': {
        readonly yes: "discuss-listed-condition";
        readonly unsure: "discuss-medical-clearance";
        readonly blank: "discuss-history-first";
    };
    readonly 'needs-clearance': {
        readonly yes: "discuss-medical-clearance";
        readonly unsure: "discuss-medical-clearance";
        readonly blank: "discuss-history-first";
    };
    readonly caution: {
        readonly yes: "discuss-consult";
        readonly unsure: "discuss-consult";
        readonly blank: "discuss-history-first";
    };
};
/** Items the person may be unwell with now (mark P). */
export declare const promptContact: {
    readonly yes: "prompt-safety-contact";
    readonly unsure: "discuss-medical-clearance";
    readonly blank: "discuss-history-first";
};
/** Items with a row of their own. */
export declare const byItem: {
    readonly 'suicide-thoughts-recent': {
        readonly yes: "prompt-safety-contact";
        readonly unsure: "prompt-safety-contact";
        readonly blank: "prompt-safety-contact";
    };
};
/** Findings that are worked out from several answers. */
export declare const derived: {
    readonly 'crisis-answer-changed': "prompt-safety-contact";
    readonly 'blood-pressure-emergency': "crisis-now";
    readonly 'blood-pressure-reading': "discuss-medical-clearance";
    readonly 'sedative-combination': "discuss-medical-clearance";
    readonly 'age-under-18': "discuss-medical-clearance";
    readonly 'age-65-plus': "discuss-consult";
    readonly 'no-depression-episode': "discuss-history-first";
    readonly 'depression-episode-unclear': "discuss-history-first";
    readonly 'goals-unclear': "discuss-history-first";
    readonly 'main-goal': "discuss-history-first";
    readonly 'history-no-adequate': "discuss-history-first";
    readonly 'history-one-adequate': "discuss-history-first";
    readonly 'history-unclear': "discuss-history-first";
    readonly incomplete: "discuss-history-first";
    readonly 'unreadable-answers': "discuss-history-first";
};
