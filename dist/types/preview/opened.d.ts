import { type AssessmentChange } from '../assessment/compare.ts';
import { EditHistory } from '../assessment/edit-history.ts';
import type { Answers, Assessment, AssessOptions } from '../assessment/types.ts';
import { type MaudsleySeverity } from '../content/staging.ts';
import type { Explanation } from '../assessment/explain.ts';
import type { ScreenerRecord } from '../exports/record.ts';
import { Latest } from './latest.ts';
/** A record that staff have opened, with what they changed in it for this sitting only. */
export declare class Opened {
    #private;
    readonly id: number;
    readonly name: string;
    readonly record: ScreenerRecord;
    readonly history: EditHistory;
    handled: boolean;
    /** The note as the answers say, and what of it changed: written once for each state of the history. */
    readonly written: Latest<string>;
    readonly explained: Latest<Explanation>;
    /** Judged by a clinician, for staging only. */
    severity: MaudsleySeverity | undefined;
    /** By today's rules, of the answers as they came. */
    readonly original: Assessment;
    constructor(id: number, name: string, record: ScreenerRecord);
    get options(): AssessOptions;
    /** In what the assessment inside the record differs from today's rules on the same answers. */
    get differences(): readonly AssessmentChange[];
    get differsFromToday(): boolean;
    /** By today's rules, of the answers as staff have corrected them. */
    get assessment(): Assessment;
    /** What of the answers, as corrected, can be read: a record may hold anything. */
    get answers(): Answers;
    /** To be called after any change of the history. */
    reassess(): void;
    /** @param code - A severity of the Maudsley method; anything else takes it back. */
    setSeverity(code: string): void;
    /** Place in the order of urgency; 0 is the gravest. */
    get rank(): number;
    /** Answers that somebody still has to ask for: left blank, not sure, declined, or trials that can't be judged. */
    get openQuestions(): number;
}
