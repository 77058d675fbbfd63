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

/** A text, and what was read from it: `undefined` where it can't be read. */
interface Typed {
  readonly text: string;
  readonly value: unknown;
}

/**
 * The texts typed into number fields: what was understood goes into the model, and what was typed stays in the field as long as the model
 * holds what was read from it.
 */
export class Entries {
  readonly #texts = new Map<string, Typed>();
  /** Odd values the person has seen the question about and let stand. */
  readonly #accepted = new Set<string>();

  /** @param keyOf - Names a field for good: the questions of a medicine are lent to another when the list changes. */
  constructor(
    private readonly words: Words,
    private readonly keyOf: (question: Question) => string,
  ) {}

  /** What the field shows. */
  text(question: Question): string {
    const value: unknown = question.value;
    return this.#typed(question) ?? (typeof value === 'number' ? String(value) : '');
  }

  type(question: Question, text: string): void {
    const value = text.trim() === '' ? undefined : this.#read(question, text);
    this.#texts.set(this.keyOf(question), { text, value });
    if (value === undefined) question.clearValue();
    else question.value = value;
  }

  /** "Not sure" lays what was typed aside; unticked, it is there again. */
  setUnsure(question: Question, unsure: boolean): void {
    const key = this.keyOf(question);
    if (!unsure) return this.type(question, this.#texts.get(key)?.text ?? '');
    this.#texts.set(key, { text: this.text(question), value: question.value });
    question.value = 'unsure';
  }

  /** The error of a field whose text can't be read; empty when there is none. */
  error(question: Question): string {
    const text = this.#typed(question) ?? '';
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
    const text = this.#typed(question)?.trim();
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
    if (typeof value !== 'number' || this.#accepted.has(`${this.keyOf(question)}=${value}`)) return '';
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
    this.#accepted.add(`${this.keyOf(question)}=${String(question.value)}`);
  }

  /** Gone when the model's value came or went by another way than the field. */
  #typed(question: Question): string | undefined {
    const typed = this.#texts.get(this.keyOf(question));
    const held: unknown = question.isEmpty() ? undefined : question.value;
    return typed?.value === held ? typed?.text : undefined;
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
