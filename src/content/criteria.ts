/**
 * When a past trial was long enough (clinical basis §2.2). Six weeks is the default and the stricter; four weeks is the one published
 * relaxation allowed (ATHF-SF). Nothing below four exists.
 */
export const criteria = {
  'six-week': { minWeeks: 6, sources: ['mgh-atrq'] },
  'four-week': { minWeeks: 4, sources: ['athf-sf'] },
} as const;

export type CriteriaId = keyof typeof criteria;

export const defaultCriteria: CriteriaId = 'six-week';

/** Under this a trial is short whatever the criteria; from here to the six-week line it is borderline under the default. */
export const shortestTrialWeeks = 4;

/** Stopping for side effects before this is intolerance and not a failed trial. */
export const intoleranceBeforeWeeks = 6;

/** Distinct medicines that must pass the dose-and-time check. */
export const adequateTrialsNeeded = 2;

export const adultAge = 18;
export const olderAdultAge = 65;

/** mmHg. Above `high`: weigh delay (Spravato §5.7). From `crisis`: told to staff, and with symptoms an emergency (clinical basis §4.5). */
export const bloodPressure = {
  high: { systolic: 140, diastolic: 90 },
  crisis: { systolic: 180, diastolic: 120 },
} as const;

/** Two of these, or one with an answer of `sedativeRisks`, need a check (clinical basis §4.5 and §7.2). */
export const sedatives = ['benzodiazepine', 'opioid-current', 'cns-depressant-other'] as const;
export const sedativeRisks = ['sud-alcohol', 'sleep-apnea', 'lung-disease'] as const;

/** Numbers outside these are typing errors: named as problems, counted as unanswered. Inclusive. */
export const ranges = {
  age: [0, 120],
  'episode-months': [0, 1200],
  'blood-pressure-systolic': [40, 350],
  'blood-pressure-diastolic': [20, 250],
} as const;
