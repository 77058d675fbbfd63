import { type MaudsleyBand, type MaudsleyPartId, type MaudsleySeverity } from '../content/staging.ts';
import { type StagingRange } from './failed-trials.ts';
import type { Answers, Assessment, Evidence } from './types.ts';
export interface MaudsleyPart {
    readonly id: MaudsleyPartId;
    /** The row of the table; null while it is not known which. */
    readonly row: string | null;
    readonly points: number | null;
    readonly range: StagingRange;
    readonly because: readonly Evidence[];
    readonly sources: readonly string[];
}
export interface Maudsley {
    /** Why it does not apply: there is no row for no failed medicine, and nothing to stage without a depression. */
    readonly notApplicable: 'no-depression-episode' | 'no-failed-trial' | null;
    readonly parts: readonly MaudsleyPart[];
    /** Null while partial, and so is the band. */
    readonly total: number | null;
    readonly band: MaudsleyBand | null;
    readonly range: StagingRange | null;
    readonly partial: boolean;
    /** `severity` (a clinician's to say), `episode-months`, `trials`, `trials[1]`, `augmentation`, `other-treatments`. */
    readonly missing: readonly string[];
}
/**
 * The Maudsley stage of clinical basis §2.4. Severity comes from a clinician alone; without it, or with anything else missing or unsure,
 * the result is partial and has a range and no band.
 *
 * Treatment failures are the distinct ingredients with an `adequate` trial: right dose, long enough under the criteria of the assessment,
 * taken, of little or no help, in this episode. Our own choice, since the table says only "medicines", and the one used for the history
 * as well; trials that were short, low or not tolerated, helped, or belong to another episode are none. A trial that can't be
 * judged widens the range where it could lead to another row.
 */
export declare function maudsley(answers: Answers, assessment: Pick<Assessment, 'trials' | 'history'>, severity?: MaudsleySeverity): Maudsley;
