import { askedItems } from '../../src/assessment/catalogue.ts';
import type { Answers, AssessOptions, Trial, TrialStatus } from '../../src/assessment/types.ts';
import type { RecommendationId } from '../../src/content/recommendations.ts';

/** One made-up patient of clinical basis §8, and what the rules must make of the answers. */
export interface Vignette {
  readonly id: string;
  readonly story: string;
  readonly answers: Answers;
  readonly options?: AssessOptions;
  readonly recommendation: RecommendationId;
  /** Ids of findings that must be there; others may be. */
  readonly findings: readonly string[];
  /** The status of each trial, in order. */
  readonly trials: readonly TrialStatus[];
  /** Distinct medicines that pass the dose-and-time check. */
  readonly adequate: number;
  /** The same answers under other options. */
  readonly alternatives?: readonly {
    readonly options: AssessOptions;
    readonly recommendation: RecommendationId;
  }[];
}

/** A medicine of the base case; it changes only where given. */
const trial = (medication: string, doseMg: number, weeks: number, change: Trial = {}): Trial => ({
  medication,
  'dose-mg': doseMg,
  weeks,
  'taken-most-days': 'yes',
  improvement: 'none',
  'stopped-for-side-effects': 'no',
  'this-episode': 'yes',
  ...change,
});

const t1 = trial('sertraline', 150, 10, { improvement: 'a-little' });
const t2 = trial('escitalopram', 20, 8);

const everyItem = (answer: string): Answers => Object.fromEntries(askedItems.map(({ id }) => [id, answer]));

/** Base case B: nothing found, two medicines tried long enough. */
export const baseAnswers: Answers = {
  age: 42,
  ...everyItem('no'),
  'depression-episode': 'yes',
  'episode-months': 14,
  goals: ['mdd-trd'],
  'main-goal': 'mdd-trd',
  trials: [t1, t2],
  augmentation: [],
  'other-treatments': [],
};

/** B with some answers changed. */
const but = (change: Answers): Answers => ({ ...baseAnswers, ...change });

/** An object without some of its keys. */
export const omit = <T extends object>(from: T, ...keys: readonly string[]): Partial<T> =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key))) as Partial<T>;

const secondTrial = (changed: Trial): Answers => but({ trials: [t1, changed] });

const unknownTrials: Answers = {
  trials: [t1, t2].map(({ medication }) => ({
    medication: medication ?? 'other',
    'dose-mg': 'unsure',
    weeks: 'unsure',
    'taken-most-days': 'unsure',
    improvement: 'unsure',
    'stopped-for-side-effects': 'unsure',
    'this-episode': 'unsure',
  })),
};

const allUnsure: Answers = { ...everyItem('unsure'), 'depression-episode': 'unsure', ...unknownTrials };

const safetyAllNo: Answers = {
  'suicide-intent-now': 'no',
  'suicide-attempt-recent': 'no',
  'cannot-stay-safe': 'no',
  'harm-others-now': 'no',
  'medical-emergency-now': 'no',
  'suicide-thoughts-recent': 'no',
};

/** What most rows share: both trials pass the check. */
const bothAdequate = { trials: ['adequate', 'adequate'], adequate: 2 } as const;

/** The worked vignettes of clinical basis §8, in its order. */
export const vignettes: readonly Vignette[] = [
  {
    id: 'V1',
    story: 'Depressed for 14 months. Two medicines, long enough, did not help. Nothing else.',
    answers: baseAnswers,
    recommendation: 'discuss-consult',
    findings: [],
    ...bothAdequate,
  },
  {
    id: 'V2',
    story: 'Gave up the second medicine after three weeks: it was not working yet.',
    answers: secondTrial(trial('escitalopram', 20, 3)),
    recommendation: 'discuss-history-first',
    findings: ['history-one-adequate'],
    trials: ['adequate', 'short'],
    adequate: 1,
  },
  {
    id: 'V3',
    story: 'Only ever took a low dose of one medicine, for three weeks.',
    answers: but({ trials: [trial('sertraline', 25, 3)] }),
    recommendation: 'discuss-history-first',
    findings: ['history-no-adequate'],
    trials: ['low-dose'],
    adequate: 0,
  },
  {
    id: 'V4',
    story: 'Blood pressure is often 165 over 102.',
    answers: but({
      'bp-uncontrolled': 'yes',
      'blood-pressure-systolic': 165,
      'blood-pressure-diastolic': 102,
    }),
    recommendation: 'discuss-medical-clearance',
    findings: ['bp-uncontrolled', 'blood-pressure-reading'],
    ...bothAdequate,
  },
  {
    id: 'V5',
    story: 'Ten weeks pregnant.',
    answers: but({ pregnancy: 'yes' }),
    recommendation: 'discuss-medical-clearance',
    findings: ['pregnancy'],
    ...bothAdequate,
  },
  {
    id: 'V6',
    story: 'A brain aneurysm was clipped five years ago.',
    answers: but({ aneurysm: 'yes' }),
    recommendation: 'discuss-listed-condition',
    findings: ['aneurysm'],
    ...bothAdequate,
  },
  {
    id: 'V7',
    story: 'Hears voices this week; was told of schizophrenia in the past.',
    answers: but({ 'psychosis-current': 'yes', 'psychosis-history': 'yes' }),
    recommendation: 'prompt-safety-contact',
    findings: ['psychosis-current', 'psychosis-history'],
    ...bothAdequate,
  },
  {
    id: 'V8',
    story: 'Thoughts of suicide with a plan this month; had an aneurysm as well.',
    answers: but({ 'suicide-intent-now': 'yes', aneurysm: 'yes' }),
    recommendation: 'crisis-now',
    findings: ['suicide-intent-now', 'aneurysm'],
    ...bothAdequate,
  },
  {
    id: 'V9',
    story: 'Chronic back pain, no low mood, never took an antidepressant.',
    answers: {
      ...omit(baseAnswers, 'trials', 'episode-months'),
      'depression-episode': 'no',
      goals: ['chronic-pain'],
      'main-goal': 'chronic-pain',
      'no-trials': 'yes',
    },
    recommendation: 'discuss-history-first',
    findings: ['goal-chronic-pain', 'no-depression-episode', 'history-no-adequate'],
    trials: [],
    adequate: 0,
  },
  {
    id: 'V10',
    story: 'Sixteen years old.',
    answers: but({ age: 16 }),
    recommendation: 'discuss-medical-clearance',
    findings: ['age-under-18'],
    ...bothAdequate,
  },
  {
    id: 'V11',
    story: 'Takes phenelzine (Nardil) now; it has not helped in twelve weeks.',
    answers: { ...secondTrial(trial('phenelzine', 60, 12)), maoi: 'yes' },
    recommendation: 'discuss-medical-clearance',
    findings: ['maoi'],
    ...bothAdequate,
  },
  {
    id: 'V12',
    story: 'Not sure of anything at all.',
    answers: but(allUnsure),
    recommendation: 'prompt-safety-contact',
    findings: [...Object.keys(safetyAllNo), 'aneurysm', 'history-no-adequate', 'history-unclear'],
    trials: ['unknown', 'unknown'],
    adequate: 0,
  },
  {
    id: 'V13',
    story: 'No to the safety questions; not sure of anything else.',
    answers: but({ ...allUnsure, ...safetyAllNo }),
    recommendation: 'discuss-medical-clearance',
    findings: ['aneurysm', 'sedative-combination', 'no-ride-home', 'history-unclear'],
    trials: ['unknown', 'unknown'],
    adequate: 0,
  },
  {
    id: 'V14',
    story: 'The second medicine was 50 mg of trazodone at night, two years, for sleep.',
    answers: secondTrial(trial('trazodone', 50, 104)),
    recommendation: 'discuss-history-first',
    findings: ['history-one-adequate'],
    trials: ['adequate', 'low-dose'],
    adequate: 1,
  },
  {
    id: 'V15',
    story: 'The second medicine was the first again, under its brand name.',
    answers: secondTrial(trial('sertraline', 200, 8)),
    recommendation: 'discuss-history-first',
    findings: ['history-one-adequate'],
    trials: ['adequate', 'adequate'],
    adequate: 1,
  },
  {
    id: 'V16',
    story: 'Aripiprazole was added to sertraline.',
    answers: secondTrial(trial('aripiprazole', 5, 12)),
    recommendation: 'discuss-history-first',
    findings: ['history-one-adequate'],
    trials: ['adequate', 'not-counted'],
    adequate: 1,
  },
  {
    id: 'V17',
    story: 'Took the second medicine for five weeks.',
    answers: secondTrial(trial('escitalopram', 20, 5)),
    recommendation: 'discuss-history-first',
    findings: ['history-one-adequate', 'history-unclear'],
    trials: ['adequate', 'borderline'],
    adequate: 1,
    alternatives: [{ options: { criteria: 'four-week' }, recommendation: 'discuss-consult' }],
  },
  {
    id: 'V18',
    story: 'Wished to be dead this month; no plan, feels safe.',
    answers: but({ 'suicide-thoughts-recent': 'yes' }),
    recommendation: 'prompt-safety-contact',
    findings: ['suicide-thoughts-recent'],
    ...bothAdequate,
  },
  {
    id: 'V19',
    story: 'Said Yes to a safety question, then went back and picked No.',
    answers: baseAnswers,
    options: { previousSafetyAnswers: { 'suicide-intent-now': 'yes' } },
    recommendation: 'prompt-safety-contact',
    findings: ['crisis-answer-changed'],
    ...bothAdequate,
  },
  {
    id: 'V20',
    story: 'Had a heart attack three weeks ago.',
    answers: but({ 'heart-attack': 'yes', 'heart-attack-when': 'within-6-weeks' }),
    recommendation: 'discuss-medical-clearance',
    findings: ['heart-attack'],
    ...bothAdequate,
    alternatives: [
      { options: { region: 'EU' }, recommendation: 'discuss-listed-condition' },
      { options: { region: 'UK' }, recommendation: 'discuss-listed-condition' },
    ],
  },
  {
    id: 'V21',
    story: 'Takes clonazepam every night, and oxycodone.',
    answers: but({ benzodiazepine: 'yes', 'opioid-current': 'yes' }),
    recommendation: 'discuss-medical-clearance',
    findings: ['benzodiazepine', 'opioid-current', 'sedative-combination'],
    ...bothAdequate,
  },
  {
    id: 'V22',
    story: 'Has nobody to take them home.',
    answers: but({ 'no-ride-home': 'yes' }),
    recommendation: 'discuss-consult',
    findings: ['no-ride-home'],
    ...bothAdequate,
  },
  {
    id: 'V23',
    story: 'Left one question blank.',
    answers: omit(baseAnswers, 'liver-severe'),
    recommendation: 'discuss-history-first',
    findings: ['incomplete'],
    ...bothAdequate,
  },
  {
    id: 'V24',
    story: 'Typed 1500 mg for the first medicine.',
    answers: but({ trials: [trial('sertraline', 1500, 10, { improvement: 'a-little' }), t2] }),
    recommendation: 'discuss-history-first',
    findings: ['history-one-adequate', 'history-unclear'],
    trials: ['check-dose', 'adequate'],
    adequate: 1,
  },
  {
    id: 'V25',
    story: 'Bipolar I, stable on lithium.',
    answers: but({ bipolar: 'yes', augmentation: ['lithium'] }),
    recommendation: 'discuss-medical-clearance',
    findings: ['bipolar'],
    ...bothAdequate,
  },
  {
    id: 'V26',
    story: 'PTSD matters most, with depression as well.',
    answers: but({ goals: ['mdd-trd', 'ptsd'], 'main-goal': 'ptsd' }),
    recommendation: 'discuss-history-first',
    findings: ['goal-ptsd'],
    ...bothAdequate,
  },
];
