import {
  criteria,
  intoleranceBeforeWeeks,
  shortestTrialWeeks,
  type CriteriaId,
} from '../content/criteria.ts';
import type { Medication } from '../content/types.ts';
import { medicationById } from './catalogue.ts';
import type { Trial, TrialNote, TrialReason, TrialStatus, TrialVerdict } from './types.ts';

/** Judges each trial by dose and time. The order of the checks is the precedence of clinical basis §2.2. */
export function judgeTrials(trials: readonly Trial[], criteriaId: CriteriaId): TrialVerdict[] {
  return trials.map((trial, index) => {
    const medication = medicationById(trial.medication);
    const { status, reasons } = judge(trial, medication, criteriaId);
    return {
      index,
      medication: trial.medication ?? null,
      class: medication?.class ?? null,
      status,
      reasons,
      notes: remarks(trial, medication, trials, index),
    };
  });
}

interface Verdict {
  readonly status: TrialStatus;
  readonly reasons: readonly TrialReason[];
}

const verdict = (status: TrialStatus, ...reasons: TrialReason[]): Verdict => ({ status, reasons });

function judge(trial: Trial, medication: Medication | undefined, criteriaId: CriteriaId): Verdict {
  if (trial.medication === 'other') return verdict('not-counted', 'unknown-name');
  if (medication && medication.role !== 'antidepressant') return verdict('not-counted', 'role');

  const gaps = findGaps(trial);
  const { 'dose-mg': dose, weeks } = trial;
  if (gaps.length > 0 || typeof dose !== 'number' || typeof weeks !== 'number')
    return verdict('unknown', ...gaps);

  if (medication?.maxMg !== undefined && dose > medication.maxMg)
    return verdict('check-dose', 'above-label-maximum');
  // A medicine on the antidepressant list has a minimum; were it ever missing, no dose would be enough.
  if (dose < (medication?.minMg ?? Infinity)) return verdict('low-dose', 'below-minimum-dose');
  if (trial['taken-most-days'] === 'no') return verdict('not-taken', 'not-taken-most-days');
  if (weeks < shortestTrialWeeks) return verdict('short', 'under-four-weeks');
  if (weeks < criteria[criteriaId].minWeeks) return verdict('borderline', 'under-six-weeks');
  if (weeks < intoleranceBeforeWeeks && trial['stopped-for-side-effects'] !== 'no') {
    // Intolerance, or not known not to be: no failed trial, even where four weeks are enough.
    return verdict('borderline', 'under-six-weeks', stopReason(trial));
  }
  if (trial['this-episode'] === 'no') return verdict('other-episode', 'earlier-episode');
  if (trial.improvement === 'half-or-more') return verdict('helped', 'half-or-more-better');
  return verdict('adequate', 'dose-and-time-met');
}

function stopReason(trial: Trial): TrialReason {
  const stopped = trial['stopped-for-side-effects'];
  if (stopped === 'yes') return 'stopped-for-side-effects';
  return stopped === 'unsure' ? 'stopped-for-side-effects-unsure' : 'stopped-for-side-effects-missing';
}

/** The fields without which a trial can't be judged. Stopping for side effects is not one: it decides only short trials. */
const needed = ['medication', 'dose-mg', 'weeks', 'taken-most-days', 'improvement', 'this-episode'] as const;

function findGaps(trial: Trial): TrialReason[] {
  return needed.flatMap((field): TrialReason[] => {
    const answer = trial[field];
    if (answer === undefined) return [`${field}-missing`];
    return answer === 'unsure' ? [`${field}-unsure`] : [];
  });
}

function remarks(
  trial: Trial,
  medication: Medication | undefined,
  trials: readonly Trial[],
  index: number,
): TrialNote[] {
  if (!medication) return [];
  const others = trials
    .filter((_, other) => other !== index)
    .map((other) => medicationById(other.medication));
  const tooShort = typeof trial.weeks === 'number' && trial.weeks < intoleranceBeforeWeeks;
  const notes: [boolean, TrialNote][] = [
    [tooShort && trial['stopped-for-side-effects'] === 'yes', 'intolerant'],
    [others.some((other) => other?.ingredient === medication.ingredient), 'same-ingredient'],
    [
      others.some((other) => other !== undefined && other.id === medication.closelyRelated),
      'closely-related',
    ],
    [medication.uncertain === true, 'uncertain-minimum'],
    [medication.flags.length > 0, 'see-flags'],
  ];
  return notes.flatMap(([holds, note]) => (holds ? [note] : []));
}
