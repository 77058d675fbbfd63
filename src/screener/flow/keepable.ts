import { safetyItems } from '../../assessment/catalogue.ts';
import type { Answers } from '../../assessment/types.ts';
import { adultAge } from '../../content/criteria.ts';
import type { Visit } from '../../exports/visit.ts';

const crisisItems = safetyItems.filter(({ tier }) => tier === 'crisis');

/**
 * What of a visit may be kept for a reload of the page: nothing before an adult's age was told, nothing of a crisis, and nothing of a visit
 * in which a safety answer was taken back, for what was said first could not be told after a reload.
 */
export function keepable({
  answers,
  previousSafetyAnswers,
}: Pick<Visit, 'answers' | 'previousSafetyAnswers'>): Answers | null {
  const given = answers as Readonly<Record<string, unknown>>;
  const adult = answers.age !== undefined && answers.age >= adultAge;
  const calm = crisisItems.every(({ id }) => given[id] === undefined || given[id] === 'no');
  const asFirst = Object.entries(previousSafetyAnswers).every(([id, answer]) => given[id] === answer);
  return adult && calm && asFirst ? answers : null;
}
