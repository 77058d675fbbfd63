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

export const adultAge = 18;

/** Numbers outside these are typing errors: named as problems, counted as unanswered. Inclusive. */
export const ranges = {
  age: [0, 120],
  'episode-months': [0, 1200],
  'blood-pressure-systolic': [40, 350],
  'blood-pressure-diastolic': [20, 250],
} as const;
