import { medicationById } from './catalogue.ts';
import type { Evidence, TrialStatus, TrialVerdict } from './types.ts';

/** From what is known to what it would be if all that is missing turned out highest. */
export interface StagingRange {
  readonly min: number;
  readonly max: number;
}

const unclearStatuses: readonly TrialStatus[] = ['unknown', 'check-dose'];

/** A trial that passes the dose-and-time check and helped little or not at all. */
export const isFailure = ({ status }: TrialVerdict) => status === 'adequate';
/** A trial that can't be judged until somebody asks. */
export const isUnclear = ({ status }: TrialVerdict) => unclearStatuses.includes(status);

export const evidenceOf = (trials: readonly TrialVerdict[]): Evidence[] =>
  trials.map(({ index, status }) => ({ question: `trials[${index}]`, answer: status }));

/** What decides whether two trials are of the same medicine; a medicine not named is one of its own. */
export const ingredientOf = ({ medication, index }: TrialVerdict) =>
  medicationById(medication ?? undefined)?.ingredient ?? `trials[${index}]`;
