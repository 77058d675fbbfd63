import { assess } from '../assessment/assess.ts';
import { regionOf } from '../assessment/region.ts';
import { makeRecord, type ScreenerRecord } from '../exports/record.ts';
import type { Visit } from '../exports/visit.ts';
import type { Opened } from './opened.ts';
import type { Shelf } from './shelf.ts';
import { toJson } from '../assessment/json.ts';

/** What is answered on this page, as a record on the shelf. Once staff have changed something in it, newer answers wait to be taken. */
export class LiveRecord {
  readonly #shelf: Shelf;
  readonly #name: string;
  readonly #isTouched: (opened: Opened) => boolean;
  #opened: Opened | undefined;
  #seen = '';
  #newer: ScreenerRecord | null = null;
  #paused = false;

  constructor(shelf: Shelf, name: string, isTouched: (opened: Opened) => boolean) {
    this.#shelf = shelf;
    this.#name = name;
    this.#isTouched = isTouched;
  }

  /** The record as it is shown. */
  get opened(): Opened | undefined {
    return this.#opened;
  }

  /** The newest answers, where they were not put in the place of what staff changed. */
  get newer(): ScreenerRecord | null {
    return this.#newer;
  }

  /** Whether staff closed the record of a visit that goes on. */
  get paused(): boolean {
    return this.#paused;
  }

  /**
   * The questionnaire tells of every redraw; only other answers count.
   *
   * @returns whether there was anything new.
   */
  see(visit: Visit): boolean {
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
  take(): void {
    if (this.#newer) this.#put(this.#newer);
  }

  /** Closes the record; the rest of its visit is not looked at until `resume`. */
  pause(): void {
    this.#paused ||= this.#opened !== undefined;
    this.#forget();
  }

  resume(): void {
    this.#paused = false;
  }

  /** The visit is over. */
  end(): void {
    this.#paused = false;
    this.#forget();
  }

  #forget(): void {
    if (this.#opened) this.#shelf.remove(this.#opened);
    this.#opened = undefined;
    this.#newer = null;
    this.#seen = '';
  }

  #put(record: ScreenerRecord): void {
    this.#opened = this.#shelf.add(this.#name, record, this.#opened);
    this.#newer = null;
  }
}

function recordOf(visit: Visit): ScreenerRecord {
  const assessment = assess(visit.answers, {
    criteria: visit.criteria,
    region: regionOf(visit.country),
    previousSafetyAnswers: visit.previousSafetyAnswers,
  });
  return makeRecord({ ...visit, assessment, completedAt: new Date() });
}
