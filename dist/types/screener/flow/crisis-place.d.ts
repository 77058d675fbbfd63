import type { Session } from '../../survey/session.ts';
import type { Place } from '../place.ts';
/** The crisis view that the answers lead to. */
export declare function crisisPlace({ medicalEmergency, otherCrisis, crisisAnswers }: Session): Place;
