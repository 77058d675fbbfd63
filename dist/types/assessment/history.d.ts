import type { Answers, History, TrialVerdict } from './types.ts';
/** Counts for staff. Patients never see a number from here. */
export declare function countHistory(answers: Answers, trials: readonly TrialVerdict[]): History;
