import { choiceSets } from './choices.ts';
import { conditions } from './conditions.ts';
import { medications } from './medications.ts';
import type { ViewId } from './types.ts';

/** A question that is not one of the clinical items: history, goals, numbers. */
export interface Question {
  readonly id: string;
  readonly kind: 'choice' | 'choices' | 'number' | 'trials';
  /** Codes of a choice; absent for numbers and trials. */
  readonly codes?: readonly string[];
  readonly view: ViewId;
  /** Left blank it makes the answers incomplete. */
  readonly required: boolean;
  /** Asked only after this answer to that question. */
  readonly after?: { readonly question: string; readonly answer: string };
}

const conditionIds = conditions.map((condition) => condition.id);

export const hopes = [
  'energy',
  'interest',
  'work-or-school',
  'relationships',
  'sleep',
  'less-pain',
  'other',
] as const;

export const otherTreatments = ['ect', 'tms', 'vns', 'psychotherapy'] as const;

export const augmentationAgents = medications
  .filter((medication) => medication.role === 'augmentation')
  .map(({ id }) => id);

export const questions = [
  {
    id: 'depression-episode',
    kind: 'choice',
    codes: choiceSets['yes-no-unsure'],
    view: 'mood',
    required: true,
  },
  {
    id: 'episode-months',
    kind: 'number',
    view: 'goals',
    required: false,
    after: { question: 'depression-episode', answer: 'yes' },
  },
  { id: 'goals', kind: 'choices', codes: conditionIds, view: 'goals', required: true },
  { id: 'main-goal', kind: 'choice', codes: conditionIds, view: 'main-goal', required: true },
  { id: 'trials', kind: 'trials', view: 'medicines-tried', required: true },
  { id: 'no-trials', kind: 'choice', codes: ['yes'], view: 'medicines-tried', required: false },
  {
    id: 'augmentation',
    kind: 'choices',
    codes: augmentationAgents,
    view: 'other-treatments',
    required: false,
  },
  {
    id: 'other-treatments',
    kind: 'choices',
    codes: otherTreatments,
    view: 'other-treatments',
    required: false,
  },
  { id: 'blood-pressure-systolic', kind: 'number', view: 'blood-pressure', required: false },
  { id: 'blood-pressure-diastolic', kind: 'number', view: 'blood-pressure', required: false },
  {
    id: 'heart-attack-when',
    kind: 'choice',
    codes: choiceSets.when,
    view: 'timing',
    required: true,
    after: { question: 'heart-attack', answer: 'yes' },
  },
  {
    id: 'head-injury-when',
    kind: 'choice',
    codes: choiceSets.when,
    view: 'timing',
    required: true,
    after: { question: 'head-injury', answer: 'yes' },
  },
  { id: 'hopes', kind: 'choices', codes: hopes, view: 'practical', required: false },
] as const satisfies readonly Question[];

export type QuestionId = (typeof questions)[number]['id'];

/** What is asked of each medicine tried, in order. */
export const trialQuestions = [
  { id: 'dose-mg', kind: 'number' },
  { id: 'weeks', kind: 'number' },
  { id: 'taken-most-days', kind: 'choice', codes: choiceSets['yes-no-unsure'] },
  { id: 'improvement', kind: 'choice', codes: choiceSets.improvement },
  { id: 'stopped-for-side-effects', kind: 'choice', codes: choiceSets['yes-no-unsure'] },
  { id: 'this-episode', kind: 'choice', codes: choiceSets['yes-no-unsure'] },
] as const;

export type TrialQuestionId = (typeof trialQuestions)[number]['id'];
