/** What the rules that look at several answers rest on. Ids of `sources.ts`. */
export declare const ruleSources: {
    readonly 'crisis-answer-changed': readonly ["project"];
    readonly 'blood-pressure-emergency': readonly ["spravato-us-5-7"];
    readonly 'blood-pressure-reading': readonly ["spravato-us-5-7"];
    readonly 'sedative-combination': readonly ["spravato-us-7-1", "ketalar-us-7-3"];
    readonly 'age-under-18': readonly ["spravato-us-8-4"];
    readonly 'age-65-plus': readonly ["spravato-us-8-5"];
    readonly 'no-depression-episode': readonly ["spravato-us-1"];
    readonly 'depression-episode-unclear': readonly ["spravato-us-1"];
    readonly 'goals-unclear': readonly ["project"];
    readonly 'history-no-adequate': readonly ["spravato-us-1", "mgh-atrq"];
    readonly 'history-one-adequate': readonly ["spravato-us-1", "mgh-atrq"];
    readonly 'history-unclear': readonly ["mgh-atrq", "athf-sf"];
    readonly incomplete: readonly ["project"];
    readonly 'unreadable-answers': readonly ["project"];
};
