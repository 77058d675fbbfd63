import { thaseRushStages } from '../content/staging.ts';
import { type StagingRange } from './failed-trials.ts';
import type { Evidence, History, TrialVerdict } from './types.ts';
export type ThaseRushStage = (typeof thaseRushStages)[number]['stage'];
type Need = (typeof thaseRushStages)[number]['needs'];
export interface ThaseRushPart {
    readonly stage: ThaseRushStage;
    readonly label: string;
    readonly needs: Need;
    /** Null where it hangs on what is missing. */
    readonly met: boolean | null;
    readonly because: readonly Evidence[];
}
export interface ThaseRush {
    /** Null while partial. */
    readonly stage: ThaseRushStage | null;
    readonly label: string | null;
    readonly range: StagingRange | null;
    readonly partial: boolean;
    /** `trials`, `trials[1]`, `response` (a trial that helped: does it hold?) or `bilateral-ect-failed`. */
    readonly missing: readonly string[];
    readonly parts: readonly ThaseRushPart[];
    readonly sources: readonly string[];
}
export interface ThaseRushOptions {
    /** Known to a clinician only; patients are not asked on which side. */
    readonly bilateralEctFailed?: boolean;
    /** The patient said that no medicine was ever tried; without it an empty list is a missing answer. */
    readonly noneTried?: boolean;
}
/**
 * The Thase–Rush stage of clinical basis §2.3. A failure is a trial that passes the dose-and-time check and helped little or not at all
 * (`adequate`), under the criteria of the assessment.
 *
 * Our own choices: each step needs a failed medicine of its own, so that one tricyclic is not both the different class and the tricyclic;
 * tetracyclics are no tricyclics; a trial that helped in this episode may mean stage 0, and whether it holds a clinician must say.
 * A trial that can't be judged only raises the upper end of the range.
 */
export declare function thaseRush(trials: readonly TrialVerdict[], history: History, { bilateralEctFailed, noneTried }?: ThaseRushOptions): ThaseRush;
export {};
