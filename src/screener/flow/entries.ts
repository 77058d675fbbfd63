import { bloodPressure, ranges } from '../../content/criteria.ts';
import { medicationById } from '../../assessment/catalogue.ts';
import type { Trial } from '../../assessment/types.ts';
import type { Words } from '../../content/words/en/index.ts';
import { shortTrialName } from '../../exports/wording.ts';
import { readEntry, type EntryKind } from '../../survey/entry.ts';
import type { Question } from '../../survey/model.ts';

/** What each number question is typed in. */
const kinds: Record<string, EntryKind> = {
  'dose-mg': 'mg',
  weeks: 'weeks',
  'episode-months': 'months',
  'blood-pressure-systolic': 'mmhg',
  'blood-pressure-diastolic': 'mmhg',
};

/** Past this a time is asked about once. */
const VERY_LONG_WEEKS = 520;

/** The texts typed into number fields: what was typed stays in the field, what was understood goes into the model. */
export class Entries {
  readonly #texts = new Map<string, string>();
  /** Odd values the person has seen the question about and let stand. */
  readonly #accepted = new Set<string>();

  constructor(private readonly words: Words) {}

  /** What the field shows. */
  text(question: Question): string {
    const value: unknown = question.value;
    return this.#texts.get(question.id) ?? (typeof value === 'number' ? String(value) : '');
  }

  type(question: Question, text: string): void {
    this.#texts.set(question.id, text);
    const value = text.trim() === '' ? undefined : this.#read(question, text);
    if (value === undefined) question.clearValue();
    else question.value = value;
  }

  setUnsure(question: Question, unsure: boolean): void {
    this.#texts.delete(question.id);
    if (unsure) question.value = 'unsure';
    else question.clearValue();
  }

  /** The error of a field whose text can't be read; empty when there is none. */
  error(question: Question): string {
    const text = this.#texts.get(question.id) ?? '';
    const kind = kinds[question.name];
    if (kind === undefined || text.trim() === '' || this.#read(question, text) !== undefined) return '';
    const { errors } = this.words.flow;
    return {
      mg: errors.dose,
      weeks: errors.weeks,
      months: errors.months,
      mmhg: errors.pressure,
      age: errors.choose,
    }[kind];
  }

  /** What was understood, to be shown back where it is not just what was typed. */
  understood(question: Question): string {
    const value: unknown = question.value;
    const text = this.#texts.get(question.id)?.trim();
    if (typeof value !== 'number' || text === undefined || text === String(value)) return '';
    const { understood } = this.words.flow;
    const say = Object.hasOwn(understood, question.name)
      ? understood[question.name as keyof typeof understood]
      : understood.number;
    return say(String(value));
  }

  /** A question to put once about an odd value; empty when there is none to put. */
  oddness(question: Question, trial: Trial): string {
    const value: unknown = question.value;
    if (typeof value !== 'number' || this.#accepted.has(`${question.id}=${value}`)) return '';
    const { odd } = this.words.flow;
    const { crisis } = bloodPressure;
    if (question.name === 'blood-pressure-systolic' && value >= crisis.systolic) return odd.pressure;
    if (question.name === 'blood-pressure-diastolic' && value >= crisis.diastolic) return odd.pressure;
    const most = medicationById(trial.medication)?.maxMg;
    if (question.name === 'dose-mg' && most !== undefined && value > most)
      return odd.dose(String(value), shortTrialName(this.words, trial));
    return question.name === 'weeks' && value > VERY_LONG_WEEKS ? odd.weeks(String(value)) : '';
  }

  accept(question: Question): void {
    this.#accepted.add(`${question.id}=${String(question.value)}`);
  }

  #read(question: Question, text: string): number | undefined {
    const kind = kinds[question.name];
    const value = kind === undefined ? undefined : readEntry(text, kind);
    if (value === undefined) return undefined;
    if (kind === 'mg' || kind === 'weeks') return value > 0 ? value : undefined;
    const [least, most] = ranges[question.name as keyof typeof ranges];
    return value >= least && value <= most ? value : undefined;
  }
}
