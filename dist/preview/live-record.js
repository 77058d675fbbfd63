import { assess } from '../assessment/assess.js';
import { regionOf } from '../assessment/region.js';
import { makeRecord } from '../exports/record.js';
import { toJson } from '../assessment/json.js';

class LiveRecord {
  #shelf;
  #name;
  #isTouched;
  #opened;
  #seen = "";
  #newer = null;
  #paused = false;
  constructor(shelf, name, isTouched) {
    this.#shelf = shelf;
    this.#name = name;
    this.#isTouched = isTouched;
  }
  /** The record as it is shown. */
  get opened() {
    return this.#opened;
  }
  /** The newest answers, where they were not put in the place of what staff changed. */
  get newer() {
    return this.#newer;
  }
  /** Whether staff closed the record of a visit that goes on. */
  get paused() {
    return this.#paused;
  }
  /**
   * The questionnaire tells of every redraw; only other answers count.
   *
   * @returns whether there was anything new.
   */
  see(visit) {
    if (this.#paused) return false;
    const seen = toJson(visit);
    if (seen === this.#seen) return false;
    this.#seen = seen;
    const record = recordOf(visit);
    if (this.#opened && this.#isTouched(this.#opened)) this.#newer = record;
    else if (this.#newer) this.#newer = record;
    else this.#put(record);
    return true;
  }
  /** Puts the newest answers in the place of the changed copy. */
  take() {
    if (this.#newer) this.#put(this.#newer);
  }
  /** Closes the record; the rest of its visit is not looked at until `resume`. */
  pause() {
    this.#paused ||= this.#opened !== void 0;
    this.#forget();
  }
  resume() {
    this.#paused = false;
  }
  /** The visit is over. */
  end() {
    this.#paused = false;
    this.#forget();
  }
  #forget() {
    if (this.#opened) this.#shelf.remove(this.#opened);
    this.#opened = void 0;
    this.#newer = null;
    this.#seen = "";
  }
  #put(record) {
    this.#opened = this.#shelf.add(this.#name, record, this.#opened);
    this.#newer = null;
  }
}
function recordOf(visit) {
  const assessment = assess(visit.answers, {
    criteria: visit.criteria,
    region: regionOf(visit.country),
    previousSafetyAnswers: visit.previousSafetyAnswers
  });
  return makeRecord({ ...visit, assessment, completedAt: /* @__PURE__ */ new Date() });
}

export { LiveRecord };
