import { notDistinct, thaseRushSources, thaseRushStages } from '../content/staging.ts';
import { evidenceOf, ingredientOf, isFailure, isUnclear, type StagingRange } from './failed-trials.ts';
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
export function thaseRush(
  trials: readonly TrialVerdict[],
  history: History,
  { bilateralEctFailed, noneTried }: ThaseRushOptions = {},
): ThaseRush {
  const failed = trials.filter(isFailure);
  const unclear = trials.filter(isUnclear);
  const helped = trials.filter(({ status }) => status === 'helped');
  const unasked = trials.length === 0 && noneTried !== true;
  const known = drugStage(failed);
  const possible = unasked ? 4 : highestDrugStage(failed, unclear);
  const min = known === 4 && bilateralEctFailed === true ? 5 : known;
  const max = possible === 4 && bilateralEctFailed !== false ? 5 : possible;
  const mayHaveResponded = helped.length > 0 && max > 0;
  const missing = [
    ...(unasked ? ['trials'] : []),
    ...(possible > known ? unclear.map(({ index }) => `trials[${index}]`) : []),
    ...(mayHaveResponded ? ['response'] : []),
    ...(possible === 4 && bilateralEctFailed === undefined ? ['bilateral-ect-failed'] : []),
  ];
  const partial = missing.length > 0;
  const row = partial ? undefined : thaseRushStages.find(({ stage }) => stage === min);
  return {
    stage: row?.stage ?? null,
    label: row?.label ?? null,
    range: partial ? { min: mayHaveResponded ? 0 : min, max } : null,
    partial,
    missing,
    parts: thaseRushStages.map(({ stage, label, needs }) => {
      const met = isMet(stage, { min, max, mayHaveResponded });
      return { stage, label, needs, met, because: basisOf(needs, trials, history, bilateralEctFailed) };
    }),
    sources: thaseRushSources,
  };
}

function isMet(
  stage: ThaseRushStage,
  { min, max, mayHaveResponded }: StagingRange & { mayHaveResponded: boolean },
): boolean | null {
  if (stage === 0) return min > 0 && !mayHaveResponded ? false : max === 0 || null;
  if (min >= stage) return true;
  return max >= stage ? null : false;
}

const groupOf = ({ class: id }: TrialVerdict) => (id === null ? null : (notDistinct[id] ?? id));

/** Stages 0 to IV of failed trials whose medicines are all known. */
function drugStage(failed: readonly TrialVerdict[]): number {
  const groups = (trials: readonly TrialVerdict[]) => new Set(trials.map(groupOf)).size;
  /** Leaves out one medicine of a group; which one makes no difference to the groups left. */
  const without = (trials: readonly TrialVerdict[], group: string) => {
    const spent = trials.find((trial) => groupOf(trial) === group);
    return spent && trials.filter((trial) => ingredientOf(trial) !== ingredientOf(spent));
  };
  if (groups(failed) < 2) return groups(failed);
  const beforeTricyclic = without(failed, 'TCA');
  if (!beforeTricyclic || groups(beforeTricyclic) < 2) return 2;
  const beforeMaoi = without(beforeTricyclic, 'MAOI');
  return beforeMaoi && groups(beforeMaoi) >= 2 ? 4 : 3;
}

/** The stage if every trial that can't be judged had failed; one whose medicine is not known stands for whatever raises it most. */
function highestDrugStage(failed: readonly TrialVerdict[], unclear: readonly TrialVerdict[]): number {
  const stand = (trial: TrialVerdict) =>
    trial.class === null ? (['SSRI', 'SNRI', 'TCA', 'MAOI'] as const) : [trial.class];
  // More than four unnamed trials can't raise it further.
  const unnamed = unclear.filter((trial) => trial.class === null).slice(0, 4);
  const named = unclear.filter((trial) => trial.class !== null);
  const worlds = unnamed.reduce<readonly (readonly TrialVerdict[])[]>(
    (lists, trial) => lists.flatMap((list) => stand(trial).map((id) => [...list, { ...trial, class: id }])),
    [[...failed, ...named]],
  );
  return Math.max(...worlds.map(drugStage));
}

function basisOf(
  needs: Need,
  trials: readonly TrialVerdict[],
  history: History,
  bilateralEctFailed: boolean | undefined,
): Evidence[] {
  const weighed = trials.filter((trial) => isFailure(trial) || isUnclear(trial));
  const ofGroup = (group: string) =>
    evidenceOf(weighed.filter((trial) => trial.class === null || groupOf(trial) === group));
  switch (needs) {
    case 'no-failure':
      return evidenceOf(trials.filter((trial) => trial.status === 'helped' || weighed.includes(trial)));
    case 'one-class':
    case 'different-class':
      return evidenceOf(weighed);
    case 'tricyclic':
      return ofGroup('TCA');
    case 'maoi':
      return ofGroup('MAOI');
    case 'bilateral-ect':
      return [
        { question: 'other-treatments', answer: history.ect ? 'ect' : null },
        { question: 'bilateral-ect-failed', answer: bilateralEctFailed ?? null },
      ];
  }
}
