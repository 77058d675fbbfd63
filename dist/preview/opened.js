import { assess } from '../assessment/assess.js';
import { compareAssessments } from '../assessment/compare.js';
import { EditHistory } from '../assessment/edit-history.js';
import { readAnswers } from '../assessment/read.js';
import { recommendations } from '../content/recommendations.js';
import { maudsleyParts } from '../content/staging.js';
import { regionOf } from '../assessment/region.js';
import { Latest } from './latest.js';

class Opened {
  constructor(id, name, record) {
    this.id = id;
    this.name = name;
    this.record = record;
    this.handled = false;
    /** The note as the answers say, and what of it changed: written once for each state of the history. */
    this.written = new Latest();
    this.explained = new Latest();
    this.#differences = new Latest();
    this.history = new EditHistory(record.answers);
    this.original = assess(record.answers, this.options);
    this.#current = this.original;
    this.#readable = readAnswers(record.answers).answers;
  }
  #differences;
  #current;
  #readable;
  get options() {
    return {
      criteria: this.record.criteria,
      region: regionOf(this.record.country),
      previousSafetyAnswers: this.record.previousSafetyAnswers ?? {}
    };
  }
  /** In what the assessment inside the record differs from today's rules on the same answers. */
  get differences() {
    return this.#differences.of([], () => compareAssessments(this.record.assessment, this.original));
  }
  get differsFromToday() {
    return this.differences.length > 0;
  }
  /** By today's rules, of the answers as staff have corrected them. */
  get assessment() {
    return this.#current;
  }
  /** What of the answers, as corrected, can be read: a record may hold anything. */
  get answers() {
    return this.#readable;
  }
  /** To be called after any change of the history. */
  reassess() {
    this.#current = assess(this.history.answers, this.options);
    this.#readable = readAnswers(this.history.answers).answers;
  }
  /** @param code - A severity of the Maudsley method; anything else takes it back. */
  setSeverity(code) {
    this.severity = maudsleyParts.severity.rows.find(({ id }) => id === code)?.id;
  }
  /** Place in the order of urgency; 0 is the gravest. */
  get rank() {
    return recommendations.findIndex(({ id }) => id === this.#current.recommendation.id);
  }
  /** Answers that somebody still has to ask for: left blank, not sure, declined, or trials that can't be judged. */
  get openQuestions() {
    const { missing, findings, history } = this.#current;
    return missing.length + findings.filter(({ answer }) => answer === "unsure" || answer === "declined").length + history.unknownTrials;
  }
}

export { Opened };
