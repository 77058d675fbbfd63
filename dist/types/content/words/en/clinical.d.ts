import type { ItemId } from '../../items.ts';
import type { QuestionId, TrialQuestionId } from '../../questions.ts';
import type { RecommendationId, Urgency } from '../../recommendations.ts';
import type { ruleSources } from '../../rule-sources.ts';
/**
 * How each outcome is put to staff, in the preview and in the note (clinical basis §7.1). A note is read where nothing else of the preview
 * is, so no text points to another place.
 */
export declare const outcomes: Record<RecommendationId, {
    title: string;
    text: string;
}>;
export declare const urgencies: Record<Urgency, {
    label: string;
    group: string;
}>;
export declare const tiers: {
    crisis: string;
    'label-contraindication': string;
    'needs-clearance': string;
    caution: string;
    history: string;
    incomplete: string;
};
/** Verdicts on a trial. */
export declare const statuses: {
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
/** Items by the name a clinician gives them, so that "Cannot stay safe: YES" reads as what it is. */
export declare const items: Record<ItemId, string>;
/** Findings that come from several answers. */
export declare const findings: Record<Exclude<keyof typeof ruleSources, ItemId>, string>;
export declare const questions: Record<QuestionId, string>;
export declare const trialFields: Record<TrialQuestionId | 'medication' | 'medication-name', string>;
