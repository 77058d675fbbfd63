import { Assessment, Answers } from '../assessment/types.js';

/** The file that passes from patient to staff. Its JSON Schema is published as `ketamine-screener/schema/record.json`. */
interface ScreenerRecord {
    readonly format: 'ketamine-screener-record';
    readonly formatVersion: 1;
    readonly protocol: {
        readonly id: string;
        readonly version: string;
        readonly hash: string;
    };
    /** Language the questions were read in (BCP 47). */
    readonly locale: string;
    readonly country: string;
    readonly criteria: Assessment['criteria'];
    /** ISO 8601, with the time of day in UTC. */
    readonly completedAt: string;
    readonly answers: Answers;
    /** Safety answers given earlier in the visit that were more cautious; without them a fresh assessment could be less cautious. */
    readonly previousSafetyAnswers?: Readonly<Record<string, string>>;
    readonly assessment: Assessment;
}

export type { ScreenerRecord };
