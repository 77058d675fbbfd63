import { deepEqual, ok } from 'node:assert/strict';
import { assess } from '../../src/assessment/assess.ts';
import { editAnswers } from '../../src/assessment/edit.ts';
import type { Answers } from '../../src/assessment/types.ts';
import { outcomes } from '../../src/content/words/en/clinical.ts';
import { preview as texts } from '../../src/content/words/en/preview.ts';
import { makeRecord, type ScreenerRecord } from '../../src/exports/record.ts';
import type { KetamineScreenerPreview } from '../../src/preview/preview.ts';
import type { KetamineScreener } from '../../src/screener/screener.ts';
import { baseAnswers, vignettes } from './vignettes.ts';
import { textOf } from './walk-person.ts';

type NoteKind = 'short' | 'full' | 'worksheet';

/** What staff know of a record that is open, and of all they did to it. */
export interface Held {
  readonly file: string;
  readonly record: ScreenerRecord;
  /** A word that is in no other record. */
  readonly marker: string;
  /** All states of the answers, for undo and redo, and the one that is shown. */
  states: Answers[];
  at: number;
  readonly notes: Map<NoteKind, string>;
  handled: boolean;
  /** Handed over by the page, and not opened by staff. */
  readonly given: boolean;
}

const task = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A patient's record like no other: by its time, and by the name of a medicine. */
export function recordNumber(number: number): { record: ScreenerRecord; marker: string } {
  const { answers } = vignettes[number % vignettes.length]!;
  const marker = `Zorvex${String(number).padStart(5, '0')}`;
  const own: Answers = {
    ...baseAnswers,
    ...answers,
    trials: [
      ...(answers.trials ?? []),
      { medication: 'other', 'medication-name': marker, 'dose-mg': 10, weeks: 8 },
    ],
    'blood-pressure-systolic': 120,
  };
  const record = makeRecord({
    answers: own,
    assessment: assess(own),
    previousSafetyAnswers: {},
    locale: 'en',
    country: 'US',
    completedAt: new Date(Date.UTC(2026, 0, 1, 0, number)),
  });
  return { record, marker };
}

export const fileOf = (name: unknown, text: string, wait = 0) => ({
  name: name as string,
  size: text.length,
  text: async () => {
    for (let tasks = 0; tasks < wait; tasks += 1) await task();
    return text;
  },
});

/** A member of staff at the preview, who knows which record they chose and what they did to each, and compares after every step. */
export class StaffMember {
  element!: KetamineScreenerPreview;
  screener: KetamineScreener | null = null;
  held: Held[] = [];
  current: Held | null = null;
  /** Words of records that are closed. */
  readonly gone = new Set<string>();
  refused = 0;
  kind: NoteKind = 'short';
  filter = '';
  group = '';

  constructor(
    readonly complaints: readonly string[],
    /** Outcomes come by. */
    readonly seen: Set<string>,
    /** What was done, in words. */
    readonly steps: string[] = [],
  ) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  // The caller says which kind of element it is.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  one<T extends Element = HTMLElement>(selector: string): T | null {
    return this.root.querySelector<T>(selector);
  }

  button(text: string): HTMLButtonElement | undefined {
    return this.all<HTMLButtonElement>('button').find((button) => textOf(button).startsWith(text));
  }

  get rows(): HTMLTableRowElement[] {
    return this.all<HTMLTableRowElement>('[part~="list"] tbody tr');
  }

  /** Those of the answers, each named by its path; reasons stand beside them. */
  get fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return this.all<HTMLInputElement | HTMLSelectElement>('[data-row] input, [data-row] select').filter(
      ({ name }) => !name.startsWith('reason:'),
    );
  }

  async arrive(following: boolean): Promise<void> {
    if (following) {
      this.screener = document.createElement('ketamine-screener');
      this.screener.id = 'visit';
      document.body.append(this.screener);
    }
    const element = document.createElement('ketamine-screener-preview');
    if (following) element.setAttribute('for', 'visit');
    document.body.append(element);
    this.element = element;
    await this.settle();
  }

  async leave(): Promise<void> {
    await this.settle();
    this.element.remove();
    this.screener?.clear();
    await this.screener?.updateComplete;
    this.screener?.remove();
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await task();
    await this.element.updateComplete;
  }

  note(step: string): void {
    this.steps.push(step);
  }

  async press(control: HTMLElement, words = textOf(control)): Promise<void> {
    this.note(words);
    control.focus();
    control.click();
    await this.settle();
  }

  async enter(
    control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
    text: string,
  ): Promise<void> {
    this.note(`${control.name}: "${text}"`);
    control.focus();
    control.value = text;
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  // What staff know

  answersOf({ states, at }: Held): Answers {
    return states[at]!;
  }

  change(held: Held, path: string, value: unknown): void {
    const next = editAnswers(this.answersOf(held), path, value);
    if (next === this.answersOf(held)) return;
    held.states = [...held.states.slice(0, held.at + 1), next];
    held.at += 1;
  }

  isTouched(held: Held): boolean {
    return (
      JSON.stringify(this.answersOf(held)) !== JSON.stringify(held.record.answers) || held.notes.size > 0
    );
  }

  isOpen({ completedAt }: ScreenerRecord): boolean {
    return this.element.shelf.records.some(({ record }) => record.completedAt === completedAt);
  }

  open(file: string, { record, marker }: { record: ScreenerRecord; marker: string }, given = false): Held {
    const held: Held = {
      file,
      record,
      marker,
      states: [record.answers],
      at: 0,
      notes: new Map(),
      handled: false,
      given,
    };
    this.held.push(held);
    this.gone.delete(marker);
    return held;
  }

  close(closed: Held): void {
    this.held = this.held.filter((each) => each !== closed);
    if (!this.held.some(({ marker }) => marker === closed.marker)) this.gone.add(closed.marker);
    if (this.current === closed) this.current = null;
  }

  /** Where staff chose none of several, the element chooses; they see which. */
  seeWhichIsShown(): void {
    const shown = this.element.record;
    this.current = this.held.find(({ record }) => record.completedAt === shown?.completedAt) ?? null;
  }

  // Comparing

  check(): void {
    deepEqual([...this.complaints], [], 'console: something was said');
    this.#checkShown();
    this.#checkList();
    if (this.current) {
      this.#checkNote(this.current);
      this.#checkFields(this.current);
    }
    this.#checkGone();
  }

  checkFocus(): void {
    ok(this.root.activeElement?.isConnected, 'focus: it is nowhere');
  }

  get #live(): boolean {
    return this.element.shelf.records.some(({ name }) => name === texts.live);
  }

  #checkShown(): void {
    const { record } = this.element;
    if (!this.current) {
      if (!this.screener) deepEqual(record, null, 'shown: a record, and none is open');
      return;
    }
    deepEqual(
      record?.completedAt,
      this.current.record.completedAt,
      'shown: another record than the one chosen',
    );
    const assessed = assess(this.answersOf(this.current));
    const outcome = this.one('[data-outcome]');
    deepEqual(outcome?.dataset['outcome'], assessed.recommendation.id, 'shown: the outcome of other answers');
    this.seen.add(assessed.recommendation.id);
  }

  #checkList(): void {
    const records = this.held.length + (this.#live ? 1 : 0);
    deepEqual(this.one('[part~="list"]') !== null, records > 1, `list: ${records} are open`);
    if (records < 2) return;
    const names = this.rows.map((row) => textOf(row.cells[2])).filter((name) => name !== texts.live);
    const open = this.held.map(({ file }) => file);
    if (this.filter === '' && this.group === '' && open.length < 40)
      deepEqual([...names].sort(), [...open].sort(), 'list: other records than are open');
    else
      ok(
        names.every((name) => open.includes(name)),
        'list: a record that is not open',
      );
    for (const row of this.rows) {
      const held = this.held.find(({ file }) => file === textOf(row.cells[2]));
      if (!held || open.filter((file) => file === held.file).length > 1) continue;
      deepEqual(row.querySelector('input')?.checked, held.handled, `list: ${held.file} handled or not`);
      deepEqual(
        row.getAttribute('aria-current') === 'true',
        held === this.current,
        `list: ${held.file} current or not`,
      );
      const { recommendation } = assess(this.answersOf(held));
      const shown = textOf(row.querySelector('.row'));
      ok(
        shown.startsWith(outcomes[recommendation.id].title),
        `list: ${held.file} has the outcome "${shown}"`,
      );
    }
  }

  #checkNote(held: Held): void {
    const { value } = this.one<HTMLTextAreaElement>('#note-text')!;
    const own = held.notes.get(this.kind);
    if (own !== undefined) return deepEqual(value, own, 'note: what staff wrote is gone');
    for (const other of [
      ...this.held.filter((each) => each.marker !== held.marker).map(({ marker }) => marker),
      ...this.gone,
    ])
      ok(!value.includes(other), `note: it names ${other}`);
    const told = (this.answersOf(held).trials ?? []).some(
      (trial) => trial.medication === 'other' && trial['medication-name'] === held.marker,
    );
    if (this.kind === 'full' && told) ok(value.includes(held.marker), 'note: of another record');
  }

  #checkFields(held: Held): void {
    const answers = this.answersOf(held) as Record<string, unknown>;
    for (const control of this.fields) {
      const path = control.name;
      const [, index, field] = /^trials\[(\d+)\]\.(.+)$/.exec(path) ?? [];
      const trial = held.states[held.at]!.trials?.[Number(index)] as Record<string, unknown> | undefined;
      const value = field === undefined ? answers[path] : trial?.[field];
      if (control.type === 'checkbox')
        deepEqual(control.checked, Array.isArray(value) && value.includes(control.value), `field: ${path}`);
      else if (typeof value === 'string' || typeof value === 'number' || value === undefined)
        deepEqual(control.value, String(value ?? ''), `field: ${path} shows another answer`);
    }
  }

  /** Of a closed record nothing stays. */
  #checkGone(): void {
    const fields = this.all<HTMLInputElement>('input, textarea').map(({ value }) => value);
    const frames = this.all<HTMLIFrameElement>('iframe').map(({ contentDocument }) =>
      textOf(contentDocument?.body),
    );
    const all = [textOf(this.root), ...fields, ...frames].join(' ');
    for (const marker of this.gone) ok(!all.includes(marker), `closed: ${marker} is still there`);
  }
}
