import { CriteriaId } from '../content/criteria.js';
import { ItemId } from '../content/items.js';
import { RecommendationId, Urgency } from '../content/recommendations.js';
import { Region, Tier, AppliesTo, MedicationClass } from '../content/types.js';

/** A medicine tried, as answered. `weeks` is time at that dose; doses are total milligrams a day. */
interface Trial {
    readonly medication?: string;
    /** The patient's own word, when `medication` is `other`. */
    readonly 'medication-name'?: string;
    readonly 'dose-mg'?: number | 'unsure';
    readonly weeks?: number | 'unsure';
    readonly 'taken-most-days'?: 'yes' | 'no' | 'unsure';
    readonly improvement?: 'none' | 'a-little' | 'half-or-more' | 'unsure';
    readonly 'stopped-for-side-effects'?: 'yes' | 'no' | 'unsure';
    readonly 'this-episode'?: 'yes' | 'no' | 'unsure';
}
type When = 'within-6-weeks' | '6-weeks-to-6-months' | 'longer-ago' | 'unsure';
/** Answers by question id; a key that is absent was not answered. Keys that start with `x-` are a clinic's own and score nothing. */
interface Answers extends Readonly<Partial<Record<ItemId, string>>> {
    readonly age?: number;
    readonly 'heart-attack-when'?: When;
    readonly 'head-injury-when'?: When;
    /** mmHg */
    readonly 'blood-pressure-systolic'?: number;
    /** mmHg */
    readonly 'blood-pressure-diastolic'?: number;
    readonly goals?: readonly string[];
    readonly 'main-goal'?: string;
    readonly 'depression-episode'?: 'yes' | 'no' | 'unsure';
    readonly 'episode-months'?: number;
    readonly trials?: readonly Trial[];
    readonly 'no-trials'?: 'yes';
    readonly augmentation?: readonly string[];
    readonly 'other-treatments'?: readonly string[];
    readonly hopes?: readonly string[];
    readonly [own: `x-${string}`]: unknown;
}
interface AssessOptions {
    /** How long a trial must have been: `six-week` (default) or `four-week`. */
    readonly criteria?: CriteriaId;
    /** Whose label decides where labels differ: `US` (default), `EU` or `UK`. */
    readonly region?: Region;
    /** The most cautious answer given earlier in this visit to each safety question: it is never forgotten (clinical basis §5.3). */
    readonly previousSafetyAnswers?: Readonly<Record<string, string>>;
}
/** An answer that could not be read. It counts as unanswered. */
interface Problem {
    /** Where, such as `trials[0].weeks`. */
    readonly path: string;
    readonly problem: string;
}
type FindingAnswer = 'yes' | 'unsure' | 'declined' | 'blank' | 'derived';
interface Evidence {
    readonly question: string;
    /** As answered; `null` where it was left blank. */
    readonly answer: unknown;
}
interface Finding {
    readonly id: string;
    readonly tier: Tier | 'history' | 'incomplete';
    readonly answer: FindingAnswer;
    /** The least cautious outcome this finding allows. */
    readonly recommendation: RecommendationId;
    readonly appliesTo: AppliesTo;
    readonly because: readonly Evidence[];
    /** Ids of `sources`. */
    readonly sources: readonly string[];
    /** Codes of staff remarks, such as `ema-contraindication`. */
    readonly notes: readonly FindingNote[];
}
type FindingNote = 'ema-contraindication' | 'blood-pressure-crisis-range';
type TrialStatus = 'not-counted' | 'unknown' | 'check-dose' | 'low-dose' | 'not-taken' | 'short' | 'borderline' | 'other-episode' | 'helped' | 'adequate';
/** What a verdict rests on: the field that is missing or decides. */
type TrialReason = 'role' | 'unknown-name' | `${'medication' | 'dose-mg' | 'weeks' | 'taken-most-days' | 'improvement' | 'this-episode' | 'stopped-for-side-effects'}-${'missing' | 'unsure'}` | 'above-label-maximum' | 'below-minimum-dose' | 'not-taken-most-days' | 'under-four-weeks' | 'under-six-weeks' | 'stopped-for-side-effects' | 'earlier-episode' | 'half-or-more-better' | 'dose-and-time-met';
type TrialNote = 'intolerant' | 'same-ingredient' | 'closely-related' | 'uncertain-minimum' | 'see-flags';
interface TrialVerdict {
    /** Position in `answers.trials`. */
    readonly index: number;
    readonly medication: string | null;
    readonly class: MedicationClass | null;
    readonly status: TrialStatus;
    readonly reasons: readonly TrialReason[];
    readonly notes: readonly TrialNote[];
}
interface History {
    /** Distinct ingredients with an adequate trial. */
    readonly adequateTrials: number;
    /** The same among SSRIs. */
    readonly adequateSsriTrials: number;
    /** Distinct SSRIs tried at all, whatever the verdict. */
    readonly ssriTrials: number;
    readonly ssriMedications: readonly string[];
    readonly classesTried: readonly MedicationClass[];
    readonly adequateClasses: readonly MedicationClass[];
    readonly borderlineTrials: number;
    /** Trials that cannot be judged until somebody asks: `unknown` and `check-dose`. */
    readonly unknownTrials: number;
    readonly intolerantTrials: number;
    readonly augmentation: readonly string[];
    readonly ect: boolean;
    readonly otherTreatments: readonly string[];
    /** Remarks for staff: two or more adequate trials, all of one class. */
    readonly notes: readonly 'same-class'[];
}
/** What the answers come to. Never a diagnosis and never a yes or no to treatment. */
interface Assessment {
    readonly protocol: {
        readonly id: string;
        readonly version: string;
    };
    readonly criteria: CriteriaId;
    readonly region: Region;
    readonly recommendation: {
        readonly id: RecommendationId;
        readonly urgency: Urgency;
    };
    /** Most cautious first, then in the order asked. */
    readonly findings: readonly Finding[];
    readonly trials: readonly TrialVerdict[];
    readonly history: History;
    /** Required questions left blank, in the order asked. */
    readonly missing: readonly string[];
    readonly problems: readonly Problem[];
}

export type { Answers, AssessOptions, Assessment, Evidence, Finding, FindingAnswer, FindingNote, History, Problem, Trial, TrialNote, TrialReason, TrialStatus, TrialVerdict };
