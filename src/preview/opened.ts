import { assess } from '../assessment/assess.ts';
import { compareAssessments, type AssessmentChange } from '../assessment/compare.ts';
import { EditHistory } from '../assessment/edit-history.ts';
import { readAnswers } from '../assessment/read.ts';
import type { Answers, Assessment, AssessOptions } from '../assessment/types.ts';
import { recommendations } from '../content/recommendations.ts';
import { maudsleyParts, type MaudsleySeverity } from '../content/staging.ts';
import { regionOf } from '../assessment/region.ts';
import type { Explanation } from '../assessment/explain.ts';
import type { ScreenerRecord } from '../exports/record.ts';
import { Latest } from './latest.ts';

/** A record that staff have opened, with what they changed in it for this sitting only. */
export class Opened {
  readonly history: EditHistory;
  handled = false;
  /** The note as the answers say, and what of it changed: written once for each state of the history. */
  readonly written = new Latest<string>();
  readonly explained = new Latest<Explanation>();
  /** Judged by a clinician, for staging only. */
  severity: MaudsleySeverity | undefined;
  /** By today's rules, of the answers as they came. */
  readonly original: Assessment;
  readonly #differences = new Latest<readonly AssessmentChange[]>();
  #current: Assessment;
  #readable: Answers;

  constructor(
    readonly id: number,
    readonly name: string,
    readonly record: ScreenerRecord,
  ) {
    this.history = new EditHistory(record.answers);
    this.original = assess(record.answers, this.options);
    this.#current = this.original;
    this.#readable = readAnswers(record.answers).answers;
  }

  get options(): AssessOptions {
    return {
      criteria: this.record.criteria,
      region: regionOf(this.record.country),
      previousSafetyAnswers: this.record.previousSafetyAnswers ?? {},
    };
  }

  /** In what the assessment inside the record differs from today's rules on the same answers. */
  get differences(): readonly AssessmentChange[] {
    return this.#differences.of([], () => compareAssessments(this.record.assessment, this.original));
  }

  get differsFromToday(): boolean {
    return this.differences.length > 0;
  }

  /** By today's rules, of the answers as staff have corrected them. */
  get assessment(): Assessment {
    return this.#current;
  }

  /** What of the answers, as corrected, can be read: a record may hold anything. */
  get answers(): Answers {
    return this.#readable;
  }

  /** To be called after any change of the history. */
  reassess(): void {
    this.#current = assess(this.history.answers, this.options);
    this.#readable = readAnswers(this.history.answers).answers;
  }

  /** @param code - A severity of the Maudsley method; anything else takes it back. */
  setSeverity(code: string): void {
    this.severity = maudsleyParts.severity.rows.find(({ id }) => id === code)?.id;
  }

  /** Place in the order of urgency; 0 is the gravest. */
  get rank(): number {
    return recommendations.findIndex(({ id }) => id === this.#current.recommendation.id);
  }

  /** Answers that somebody still has to ask for: left blank, not sure, declined, or trials that can't be judged. */
  get openQuestions(): number {
    const { missing, findings, history } = this.#current;
    return (
      missing.length +
      findings.filter(({ answer }) => answer === 'unsure' || answer === 'declined').length +
      history.unknownTrials
    );
  }
}
