import type { Answers } from '../../assessment/types.ts';
import type { Visit } from '../../exports/visit.ts';
/**
 * What of a visit may be kept for a reload of the page: nothing before an adult's age was told, nothing of a crisis, and nothing of a visit
 * in which a safety answer was taken back, for what was said first could not be told after a reload.
 */
export declare function keepable({ answers, previousSafetyAnswers, }: Pick<Visit, 'answers' | 'previousSafetyAnswers'>): Answers | null;
