import { AssessOptions, Assessment } from './types.js';

/**
 * Assesses answers by the protocol: what was found, why, and the most cautious outcome that any finding asks for.
 *
 * Total: any JSON value gives an assessment and nothing throws. What can't be read is named in `problems` and counts as unanswered;
 * with anything missing or unreadable the outcome is never `discuss-consult`. Pure: no DOM, no clock, no network.
 *
 * @param answers - An object of question ids to answers, of any origin.
 * @param options - Criteria, region and earlier safety answers; what is not a known value is named in `problems` and ignored.
 */
declare function assess(answers: unknown, options?: AssessOptions): Assessment;

export { assess };
