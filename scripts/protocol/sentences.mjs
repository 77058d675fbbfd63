// The rules that are code rather than rows, in words. Every number comes from the content.
import * as criteria from '../../src/content/criteria.ts';
import * as thresholds from '../../src/content/thresholds.ts';

const { adultAge } = criteria;
const { bloodPressure, sedatives, sedativeRisks, olderAdultAge } = thresholds;
const { high, crisis } = bloodPressure;
const or = (ids) => ids.join(' or ');

/** When each finding that is worked out from several answers is made. */
export const whenDerived = {
  'crisis-answer-changed':
    'A safety question was first answered with anything but No in this visit, and is answered No now.',
  'blood-pressure-emergency': `The reading is at least ${crisis.systolic} or at least ${crisis.diastolic}, and medical-emergency-now is Yes.`,
  'blood-pressure-reading': `The reading is above ${high.systolic} or above ${high.diastolic}. From ${crisis.systolic} or ${crisis.diastolic} a line for staff is added.`,
  'sedative-combination': `Yes or not sure to two of ${or(sedatives)}, or to one of them and to ${or(sedativeRisks)}.`,
  'age-under-18': `Age under ${adultAge}.`,
  'age-65-plus': `Age ${olderAdultAge} or older.`,
  'no-depression-episode': 'depression-episode is No.',
  'depression-episode-unclear': 'depression-episode is Not sure.',
  'goals-unclear': 'goals is answered with none of the list: something else, or not sure.',
  'main-goal': 'The main goal, or the only one, is a condition other than depression.',
  'history-no-adequate': 'No trial is adequate.',
  'history-one-adequate': `Exactly one ingredient has an adequate trial; ${thresholds.adequateTrialsNeeded} are needed.`,
  'history-unclear': `Fewer than ${thresholds.adequateTrialsNeeded} ingredients have an adequate trial, and a trial is unknown, to be checked or borderline.`,
  incomplete: 'A required question is blank.',
  'unreadable-answers': 'An answer or an option could not be read.',
};

const { shortestTrialWeeks: shortest, intoleranceBeforeWeeks: intolerance } = thresholds;
const weeks = Object.entries(criteria.criteria)
  .map(
    ([id, { minWeeks }]) =>
      `${minWeeks} weeks (${id}${id === criteria.defaultCriteria ? ', unless set' : ''})`,
  )
  .join(' or ');

/** The status of a trial: the first that fits. */
export const trialStatuses = [
  [
    'not-counted',
    'The medicine is not an antidepressant of the list, or is named in the person’s own words.',
  ],
  [
    'unknown',
    'The medicine, dose, weeks, taken most days, improvement or this episode is blank or not sure.',
  ],
  ['check-dose', 'The dose is above the label maximum of the list.'],
  ['low-dose', 'The dose is below the minimum of the list.'],
  ['not-taken', 'It was not taken most days.'],
  ['short', `Less than ${shortest} weeks at that dose.`],
  [
    'borderline',
    `Less than the weeks needed: ${weeks}. Also less than ${intolerance} weeks when it was stopped for side effects, or that is not known.`,
  ],
  ['other-episode', 'It was not in this episode.'],
  ['helped', 'It helped by about half or more.'],
  ['adequate', 'All else.'],
];
