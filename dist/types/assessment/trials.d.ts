import { type CriteriaId } from '../content/criteria.ts';
import type { Trial, TrialVerdict } from './types.ts';
/** Judges each trial by dose and time. The order of the checks is the precedence of clinical basis §2.2. */
export declare function judgeTrials(trials: readonly Trial[], criteriaId: CriteriaId): TrialVerdict[];
