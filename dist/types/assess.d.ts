/** The rules alone: answers in, assessment out. No DOM, no lit, no survey-core. */
export { assess } from './assessment/assess.ts';
export type * from './assessment/types.ts';
