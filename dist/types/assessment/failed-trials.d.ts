import type { Evidence, TrialVerdict } from './types.ts';
/** From what is known to what it would be if all that is missing turned out highest. */
export interface StagingRange {
    readonly min: number;
    readonly max: number;
}
/** A trial that passes the dose-and-time check and helped little or not at all. */
export declare const isFailure: ({ status }: TrialVerdict) => boolean;
/** A trial that can't be judged until somebody asks. */
export declare const isUnclear: ({ status }: TrialVerdict) => boolean;
export declare const evidenceOf: (trials: readonly TrialVerdict[]) => Evidence[];
/** What decides whether two trials are of the same medicine; a medicine not named is one of its own. */
export declare const ingredientOf: ({ medication, index }: TrialVerdict) => string;
