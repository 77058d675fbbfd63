import { criteria, type CriteriaId } from '../content/criteria.ts';
import { intoleranceBeforeWeeks, shortestTrialWeeks } from '../content/thresholds.ts';
import type { Medication } from '../content/types.ts';
import { medicationById } from './catalogue.ts';
import type { Trial, TrialNote, TrialReason, TrialStatus, TrialVerdict } from './types.ts';

/** Judges each trial by dose and time. The order of the checks is the precedence of clinical basis §2.2. */
export function judgeTrials(trials: readonly Trial[], criteriaId: CriteriaId): TrialVerdict[] {
  const taken = trials.flatMap(({ medication }) => medicationById(medication) ?? []);
  const ids = new Set(taken.map(({ id }) => id));
  const times = new Map<string, number>();
  for (const { ingredient } of taken) times.set(ingredient, (times.get(ingredient) ?? 0) + 1);
  return trials.map((trial, index) => {
    const medication = medicationById(trial.medication);
    const { status, reasons } = judge(trial, medication, criteriaId);
    return {
      index,
      medication: trial.medication ?? null,
      class: medication?.class ?? null,
      status,
      reasons,
      notes: medication ? remarks(trial, medication, ids, times) : [],
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

/** @param ids - Medicines in all trials. @param times - How often each ingredient is among them. */
function remarks(
  trial: Trial,
  medication: Medication,
  ids: ReadonlySet<string>,
  times: ReadonlyMap<string, number>,
): TrialNote[] {
  const tooShort = typeof trial.weeks === 'number' && trial.weeks < intoleranceBeforeWeeks;
  const notes: [boolean, TrialNote][] = [
    [tooShort && trial['stopped-for-side-effects'] === 'yes', 'intolerant'],
    [(times.get(medication.ingredient) ?? 0) > 1, 'same-ingredient'],
    [medication.closelyRelated !== undefined && ids.has(medication.closelyRelated), 'closely-related'],
    [medication.uncertain === true, 'uncertain-minimum'],
    [medication.flags.length > 0, 'see-flags'],
  ];
  return notes.flatMap(([holds, note]) => (holds ? [note] : []));
}
