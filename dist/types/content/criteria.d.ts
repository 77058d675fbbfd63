/**
 * When a past trial was long enough (clinical basis §2.2). Six weeks is the default and the stricter; four weeks is the one published
 * relaxation allowed (ATHF-SF). Nothing below four exists.
 */
declare const criteria: {
    readonly 'six-week': {
        readonly minWeeks: 6;
        readonly sources: readonly ["mgh-atrq"];
    };
    readonly 'four-week': {
        readonly minWeeks: 4;
        readonly sources: readonly ["athf-sf"];
    };
};
type CriteriaId = keyof typeof criteria;

export { criteria };
export type { CriteriaId };
