import type { Answers, Trial } from '../../assessment/types.ts';
import { ranges } from '../../content/criteria.ts';
import type { Words } from '../../content/words/en/index.ts';
import { showDose } from '../../exports/wording.ts';
import { entryKinds, readEntry } from '../../survey/entry.ts';
import type { Question } from '../../survey/model.ts';
import { oddness } from './odd-values.ts';

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
  /** Odd values the person has seen the question about. */
  readonly #asked = new Set<string>();

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
    const kind = entryKinds.get(question.name);
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

  /** What was understood, to be shown back where it is not just what was typed; a dose in the unit of its medicine. */
  understood(question: Question, medication?: string): string {
    const value: unknown = question.value;
    const text = this.#typed(question)?.trim();
    if (typeof value !== 'number' || text === undefined || text === String(value)) return '';
    const { understood } = this.words.flow;
    if (question.name === 'dose-mg') return understood.dose(showDose(this.words, value, medication));
    const say = Object.hasOwn(understood, question.name)
      ? understood[question.name as keyof typeof understood]
      : understood.number;
    return say(String(value));
  }

  /** A question to put about an odd value, once; empty when there is none to put. */
  askOnce(question: Question, answers: Answers, trial: Trial): string {
    const value: unknown = question.value;
    if (typeof value !== 'number') return '';
    const text = oddness(this.words, question.name, value, answers, trial);
    const asked = `${this.keyOf(question)}=${value}: ${text}`;
    if (this.#asked.has(asked)) return '';
    this.#asked.add(asked);
    return text;
  }

  /** Gone when the model's value came or went by another way than the field. */
  #typed(question: Question): string | undefined {
    const typed = this.#texts.get(this.keyOf(question));
    const held: unknown = question.isEmpty() ? undefined : question.value;
    return typed?.value === held ? typed?.text : undefined;
  }

  #read(question: Question, text: string): number | undefined {
    const kind = entryKinds.get(question.name);
    const value = kind === undefined ? undefined : readEntry(text, kind);
    if (value === undefined) return undefined;
    if (kind === 'mg' || kind === 'weeks') return value > 0 ? value : undefined;
    const [least, most] = ranges[question.name as keyof typeof ranges];
    return value >= least && value <= most ? value : undefined;
  }
}
