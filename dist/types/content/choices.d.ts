/** The codes of every choice question, in the order they are offered. */
export declare const choiceSets: {
    readonly 'yes-no-unsure': readonly ["yes", "no", "unsure"];
    readonly safety: readonly ["yes", "no", "unsure", "declined"];
    readonly pregnancy: readonly ["yes", "no", "unsure", "not-applicable"];
    readonly when: readonly ["within-6-weeks", "6-weeks-to-6-months", "longer-ago", "unsure"];
    readonly improvement: readonly ["none", "a-little", "half-or-more", "unsure"];
};
