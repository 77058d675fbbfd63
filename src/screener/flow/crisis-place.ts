import type { Session } from '../../survey/session.ts';
import type { Place } from '../place.ts';

/** The crisis view that the answers lead to. */
export function crisisPlace({ medicalEmergency, otherCrisis, crisisAnswers }: Session): Place {
  if (medicalEmergency) return { view: 'crisis', reason: otherCrisis ? 'both' : 'medical' };
  return { view: 'crisis', reason: crisisAnswers.includes('yes') ? 'answer' : 'unsure' };
}
