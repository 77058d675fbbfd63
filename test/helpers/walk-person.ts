import { deepEqual, fail, ok } from 'node:assert/strict';
import type { Answers, Trial } from '../../src/assessment/types.ts';
import { medicationLabel, safetyItems } from '../../src/assessment/catalogue.ts';
import { questions, type Question } from '../../src/content/questions.ts';
import type { Visit } from '../../src/exports/visit.ts';
import type { KetamineScreener } from '../../src/screener/screener.ts';
import { readEntry, type EntryKind } from '../../src/survey/entry.ts';
import { isAsked } from './walker.ts';

type Table = Record<string, unknown>;

/** What a page around the element sees of it, besides events. */
export interface Surroundings {
  /** What the element handed to a form. */
  readonly form: (element: Element) => { readonly value: unknown; readonly state: unknown } | undefined;
  /** Lines on the console, and what was thrown where nobody caught it. */
  readonly complaints: readonly string[];
}

export interface Page {
  readonly resume: boolean;
  readonly form: boolean;
  /** Attributes that are set as properties, to anything. */
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A text that is typed, and what it means in the unit asked for; `undefined` where nobody can tell. */
export interface Typed {
  readonly text: string;
  readonly means: number | undefined;
}

export const textOf = (node: Node | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const lists = new Set<string>(questions.filter(({ kind }) => kind === 'choices').map(({ id }) => id));
const safety = new Set<string>(safetyItems.map(({ id }) => id));
const crisis = new Set<string>(safetyItems.filter(({ tier }) => tier === 'crisis').map(({ id }) => id));

/** Far longer than anything takes, on a busy machine too; in ms. */
const PATIENCE = 12_000;

const kinds: Readonly<Record<string, EntryKind>> = {
  'dose-mg': 'mg',
  weeks: 'weeks',
  'episode-months': 'months',
  'blood-pressure-systolic': 'mmhg',
  'blood-pressure-diastolic': 'mmhg',
};

const task = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * A person at the questionnaire who remembers what they told and did not take back, and compares after every step. Whatever they see is in
 * the page; nothing is asked of the element but what it tells staff who follow the visit.
 */
export class Person {
  element!: KetamineScreener;
  /** What was told and not taken back. */
  told: Answers = {};
  /** What stands in a field as it was typed, by the name of its control. */
  readonly texts = new Map<string, string>();
  /** Medicines taken off the list, with what was told of them. */
  readonly takenOff = new Map<string, readonly Trial[]>();
  /** Those that "never taken one" took off last. */
  #clearedByNone: readonly Trial[] = [];
  /** What "Put it back" brings, and where. */
  #undo: { readonly trial: Trial; readonly index: number } | null = null;
  age = '';
  search = '';
  /** Safety questions that once had a graver answer. */
  readonly #softened = new Set<string>();
  #visit: Visit | null = null;
  #unfollow: (() => void) | undefined;
  #events: string[] = [];
  #atComplete: string | null = null;
  /** The views passed, each with what was told by then, and where in them the person is. */
  #trail: { place: string; told: Answers }[] = [];
  #at = 0;
  /** A link of the page was followed: its own entries stand among ours. */
  #hostEntries = false;

  constructor(
    readonly page: Page,
    readonly surroundings: Surroundings,
    /** Views come by. */
    readonly seen = new Set<string>(),
    /** What was done, in words. */
    readonly steps: string[] = [],
  ) {}

  // What is on the page

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  // The caller says which kind of element it is.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  one<T extends HTMLElement = HTMLElement>(selector: string): T | null {
    return this.root.querySelector<T>(selector);
  }

  get inputs(): HTMLInputElement[] {
    return this.all<HTMLInputElement>('input');
  }

  get view(): string {
    return this.one('[data-view]')?.dataset['view'] ?? '';
  }

  isAt(view: string): boolean {
    return this.view === view;
  }

  get step(): string {
    return this.one('[data-step]')?.dataset['step'] ?? '';
  }

  get heading(): string {
    return textOf(this.one('h2'));
  }

  get place(): string {
    return [this.view, this.step, this.heading].filter(Boolean).join(' | ');
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  get errors(): string {
    return this.all('.error, [part~="notice"]').map(textOf).join(' ');
  }

  // Coming and going

  async arrive(): Promise<void> {
    const element = this.#newElement();
    document.body.append(element);
    this.#sitBefore(element);
    await this.settle();
    this.#trail = [{ place: this.place, told: this.told }];
    this.#at = 0;
  }

  /** The page puts another element in the place of this one, as routers do. */
  async remake(): Promise<void> {
    this.note('another element in its place');
    await this.settle();
    const { place } = this;
    this.#unfollow?.();
    const old = this.element;
    const element = this.#newElement();
    old.replaceWith(element);
    this.#sitBefore(element);
    await this.settle();
    deepEqual(this.place, place, 'remake: the place');
    deepEqual(old.record, null, 'remake: the old one has a record');
    ok(this.focused === null, 'remake: it took the focus');
    // The person begins anew at its top.
    this.one('h2')?.focus();
  }

  #newElement(): KetamineScreener {
    const element = document.createElement('ketamine-screener');
    element.id = 'visit';
    if (this.page.resume) element.setAttribute('resume', 'session');
    if (this.page.form) element.setAttribute('name', 'screening');
    element.setAttribute('clinic-name', 'Harbor Clinic');
    element.setAttribute('clinic-phone', '(555) 555-0142');
    Object.assign(element, this.page.attributes);
    for (const type of ['ks-start', 'ks-step', 'ks-complete', 'ks-error'])
      element.addEventListener(type, (event) => {
        this.#events.push(`${type} ${JSON.stringify((event as CustomEvent).detail)}`);
      });
    return element;
  }

  #sitBefore(element: KetamineScreener): void {
    this.element = element;
    this.#unfollow = element.follow((visit) => (this.#visit = visit));
  }

  async leave(): Promise<void> {
    this.#unfollow?.();
    this.element.clear();
    await this.element.updateComplete.catch(() => undefined);
    // The browser goes down to the entry before the visit.
    await this.tasks(4);
    this.element.remove();
    sessionStorage.clear();
  }

  /** The page is loaded anew: what was in memory is gone. */
  async reload(): Promise<void> {
    await this.settle();
    // What nobody has taken up yet stays.
    const kept = Object.keys(this.kept).length > 0 ? this.kept : this.#keepable ? this.told : {};
    this.#unfollow?.();
    const stored = storedNow();
    this.element.remove();
    this.element.clear();
    await this.tasks(4);
    for (const [key, value] of stored) sessionStorage.setItem(key, value);
    this.#forget();
    this.kept = kept;
    await this.arrive();
  }

  /** What a reload found, until it is taken or thrown away. */
  kept: Answers = {};

  /** The person has taken up what was kept. */
  resume(): void {
    this.told = this.kept;
    this.age = String(this.told.age ?? '');
    this.kept = {};
  }

  forget(): void {
    this.#forget();
    this.kept = {};
  }

  #forget(): void {
    this.told = {};
    this.texts.clear();
    this.takenOff.clear();
    this.#clearedByNone = [];
    this.#undo = null;
    this.#softened.clear();
    this.#atComplete = null;
    this.age = '';
    this.search = '';
  }

  /** Given by the host beforehand. */
  async prefill(answers: Answers): Promise<void> {
    this.#forget();
    this.#events = [];
    this.told = answers;
    this.age = String(answers.age ?? '');
    this.note(`prefilled with ${JSON.stringify(answers)}`);
    await this.element.prefill(answers);
    await this.settle();
    deepEqual(this.#events, [], 'events: a call of the host fires an event');
  }

  // Telling

  get #safetyTold(): Table {
    return this.told as Table;
  }

  /** Nothing of a crisis, nor of a visit in which a safety answer was taken back, nor a minor's, may be kept. */
  get #keepable(): boolean {
    return (
      this.page.resume &&
      Number(this.told.age) >= 18 &&
      this.#softened.size === 0 &&
      [...crisis].every((id) => [undefined, 'no'].includes(this.#safetyTold[id] as undefined))
    );
  }

  value(name: string): unknown {
    const [, index, field] = /^trials\[(\d+)\]\.(.+)$/.exec(name) ?? [];
    if (index === undefined || field === undefined) return (this.told as Table)[name];
    return (this.told.trials?.[Number(index)] as Table | undefined)?.[field];
  }

  set(name: string, value: unknown): void {
    if (safety.has(name)) {
      const grade = (answer: unknown) =>
        answer === 'yes' ? 2 : answer === 'no' || answer === undefined ? 0 : 1;
      if (grade(value) < grade(this.value(name))) this.#softened.add(name);
    }
    const [, index, field] = /^trials\[(\d+)\]\.(.+)$/.exec(name) ?? [];
    if (index === undefined || field === undefined) this.told = withValue(this.told, name, value);
    else {
      const trials = (this.told.trials ?? []).map((trial, at) =>
        at === Number(index) ? withValue(trial, field, value) : trial,
      );
      this.told = { ...this.told, trials };
    }
    this.#dropUnasked();
  }

  /** A question that is no longer asked is not answered, and what was typed there is gone. */
  #dropUnasked(): void {
    for (const question of questions as readonly Question[]) {
      if (isAsked(question, this.told)) continue;
      this.told = withValue(this.told, question.id, undefined);
      this.texts.delete(question.id);
    }
    const main = this.told['main-goal'];
    if (main !== undefined && !this.told.goals?.includes(main))
      this.told = withValue(this.told, 'main-goal', undefined);
  }

  setTrials(trials: readonly Trial[]): void {
    this.told = withValue(this.told, 'trials', trials.length > 0 ? trials : undefined);
    if (trials.length > 0) this.told = withValue(this.told, 'no-trials', undefined);
    // Fields of a medicine are named after its place.
    for (const name of this.#beforeUnsure.keys()) this.#beforeUnsure.delete(name);
  }

  get trials(): readonly Trial[] {
    return this.told.trials ?? [];
  }

  /** Ticked again, a medicine has the answers it had. */
  #putOn(medicine: Trial): void {
    const before = this.takenOff.get(nameOf(medicine)) ?? [medicine];
    this.takenOff.delete(nameOf(medicine));
    this.setTrials([...this.trials, ...before]);
  }

  #takeOff(wanted: (trial: Trial, index: number) => boolean): readonly Trial[] {
    const off = this.trials.filter(wanted);
    for (const trial of off)
      this.takenOff.set(
        nameOf(trial),
        off.filter((each) => nameOf(each) === nameOf(trial)),
      );
    this.setTrials(this.trials.filter((trial, index) => !wanted(trial, index)));
    return off;
  }

  // Moving

  get canGoBack(): boolean {
    return this.#at > 0;
  }

  get canGoForward(): boolean {
    return this.#at < this.#trail.length - 1;
  }

  /** After anything that is not Back or Forward. */
  #passed(): void {
    const here = { place: this.place, told: this.told };
    const same = this.#trail[this.#at]?.place === here.place;
    this.#trail = [...this.#trail.slice(0, same ? this.#at : this.#at + 1), here];
    this.#at = this.#trail.length - 1;
    this.#seen();
  }

  /** What "never taken one" took off comes back only on its own view. */
  #seen(): void {
    if (['question', 'check', 'result'].includes(this.view) && this.step !== 'medicines-tried')
      this.#clearedByNone = [];
  }

  /** The trail begins anew. */
  startAnew(): void {
    this.#trail = [{ place: this.place, told: this.told }];
    this.#at = 0;
    this.#hostEntries = false;
  }

  async backByButton(button: HTMLElement): Promise<void> {
    const before = this.place;
    const from = this.#at;
    this.note('Back');
    button.focus();
    button.click();
    await this.until(() => this.place !== before, 'back: the button does nothing');
    await this.settle();
    this.#arrivedAt(from - 1, 'back: by the button');
  }

  async byBrowser(step: -1 | 1): Promise<void> {
    const from = this.#at;
    this.note(step < 0 ? "the browser's Back" : "the browser's Forward");
    history.go(step);
    await this.#traversed();
    if (!this.#hostEntries) {
      this.#arrivedAt(from + step, "back: by the browser's");
      return;
    }
    const at = this.#trail.map(({ place }) => place).lastIndexOf(this.place);
    ok(at === -1 || step > 0 || at <= from, `back: it leads forward, to "${this.place}"`);
    if (at >= 0) this.#at = at;
  }

  /** The browser moves in a task of its own; where it must not move, a few of them tell. */
  async #traversed(): Promise<void> {
    let before: string;
    // One move may lead to the next.
    do {
      before = JSON.stringify(history.state);
      await this.tasks(4);
    } while (JSON.stringify(history.state) !== before);
    await this.settle();
  }

  #arrivedAt(at: number, what: string): void {
    const wanted = this.#trail[at];
    if (!wanted) return;
    this.#at = at;
    this.#seen();
    // A view may be gone by an answer that was given since.
    if (JSON.stringify(wanted.told) === JSON.stringify(this.told)) deepEqual(this.place, wanted.place, what);
    this.#trail[at] = { place: this.place, told: this.told };
  }

  /** A link of the page itself, to a place on it. */
  async followHostLink(): Promise<void> {
    this.note('a link of the page');
    location.hash = location.hash === '#own' ? '#other' : '#own';
    // jsdom leaves it undefined.
    history.replaceState(null, '');
    this.#hostEntries = true;
    await this.#traversed();
  }

  // Doing

  note(step: string): void {
    this.steps.push(step);
  }

  /** As a browser does it: what is pressed has the focus. */
  async press(control: HTMLElement, words = textOf(control)): Promise<void> {
    this.note(words);
    control.focus();
    control.click();
    await this.settle();
    this.#passed();
  }

  async write(input: HTMLInputElement, text: string): Promise<void> {
    this.note(`${input.name}: "${text}"`);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
    const { focused } = this;
    ok(
      focused instanceof HTMLInputElement && focused.name === input.name,
      `focus: the field ${input.name} lost it while it was typed in, to ${focused?.outerHTML.slice(0, 90) ?? 'nothing'} on "${this.place}"`,
    );
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  async choose(input: HTMLInputElement): Promise<void> {
    const { name, value } = input;
    this.set(name, value);
    await this.press(input, `${name}: ${value}`);
    if (crisis.has(name) && value !== 'no')
      deepEqual(this.view, 'crisis', 'help: no crisis view after such an answer');
  }

  async toggle(input: HTMLInputElement): Promise<void> {
    const { name, value } = input;
    const on = !input.checked;
    if (name === 'trials') this.#toggleTrial(value, textOf(input.closest('label')), on);
    else if (name === 'no-trials') this.#toggleNone(on);
    else if (value === 'unsure' && name.startsWith('trials[')) this.#toggleUnsure(name, on);
    else {
      const before = (this.value(name) ?? []) as string[];
      const next = value === 'none' ? [] : on ? [...before, value] : before.filter((each) => each !== value);
      const none = value === 'none' && on;
      this.set(name, next.length > 0 || none ? next : undefined);
    }
    await this.press(input, `${on ? 'tick' : 'untick'} ${name} ${value} (${textOf(input.closest('label'))})`);
  }

  #toggleTrial(medication: string, label: string, on: boolean): void {
    const same = (trial: Trial) =>
      trial.medication === medication && (medication !== 'other' || trial['medication-name'] === label);
    if (!on) this.#takeOff(same);
    else this.#putOn({ medication, ...(medication === 'other' ? { 'medication-name': label } : {}) });
  }

  #toggleNone(on: boolean): void {
    if (on) {
      this.#clearedByNone = this.#takeOff(() => true);
      this.told = withValue(this.told, 'no-trials', 'yes');
      return;
    }
    this.told = withValue(this.told, 'no-trials', undefined);
    this.setTrials(this.#clearedByNone);
    this.#clearedByNone = [];
  }

  /** What was typed is laid aside, and comes back. */
  #toggleUnsure(name: string, on: boolean): void {
    if (on) this.#beforeUnsure.set(name, this.value(name));
    this.set(name, on ? 'unsure' : this.#beforeUnsure.get(name));
  }

  readonly #beforeUnsure = new Map<string, unknown>();

  async type(input: HTMLInputElement, { text, means }: Typed): Promise<void> {
    const { name } = input;
    this.texts.set(name, text);
    this.#beforeUnsure.delete(name);
    this.set(name, means);
    await this.write(input, text);
    deepEqual(input.value, text, `typed: ${name}`);
  }

  /** Adds what a button of the search offers; which medicine that is, the list then tells by name. */
  async add(button: HTMLElement): Promise<void> {
    const words = textOf(button);
    const before = this.trials;
    this.search = '';
    await this.press(button);
    const added = this.#visit?.answers.trials?.[before.length];
    ok(added, `list: "${words}" adds nothing`);
    const name = added['medication-name'] ?? medicationLabel(added.medication ?? '');
    ok(words.includes(name), `list: "${words}" adds ${name}`);
    this.#putOn(medicineOf(added));
  }

  async remove(index: number, button: HTMLElement): Promise<void> {
    const trial = this.trials[index]!;
    this.#takeOff((_, at) => at === index);
    this.#undo = { trial, index };
    await this.press(button);
    const heard = this.all('[role="status"], [role="alert"]').map(textOf).join(' ');
    const shown = this.one('#undo');
    ok(shown, `undo: none after the removal of ${nameOf(trial)}`);
    ok(/removed/i.test(heard) || this.focused === shown, 'undo: the removal is not heard');
  }

  /** The same medicine, at another time. */
  async again(index: number, button: HTMLElement): Promise<void> {
    const { trials } = this;
    this.setTrials([...trials.slice(0, index + 1), medicineOf(trials[index]!), ...trials.slice(index + 1)]);
    await this.press(button);
    deepEqual(this.step, 'trial', 'another time: it is not asked about');
  }

  async putBack(button: HTMLElement): Promise<void> {
    const { trial, index } = this.#undo!;
    this.#undo = null;
    this.setTrials([...this.trials.slice(0, index), trial, ...this.trials.slice(index)]);
    await this.press(button, `put back ${nameOf(trial)}`);
  }

  /** Until all that was begun is done. */
  async settle(): Promise<void> {
    const late = performance.now() + PATIENCE;
    do {
      await this.element.updateComplete;
      await task();
      await this.element.updateComplete;
    } while (this.isAt('waiting') && performance.now() < late);
    ok(!this.isAt('waiting'), 'waiting: the questions do not come');
  }

  /** What comes by itself. */
  async until(wish: () => boolean, what: string): Promise<void> {
    const late = performance.now() + PATIENCE;
    while (!wish()) {
      ok(performance.now() < late, what);
      await task(5);
      await this.element.updateComplete;
    }
  }

  async tasks(count: number): Promise<void> {
    for (let done = 0; done < count; done += 1) await task();
  }

  /** Whether the view has all it wants, by what was told. */
  get complete(): boolean {
    const groups = new Set(this.inputs.filter(({ type }) => type === 'radio').map(({ name }) => name));
    if ([...groups].some((name) => this.value(name) === undefined)) return false;
    const fields = this.inputs.filter(
      ({ type, name }) => type === 'text' && name !== 'trials-search' && name !== 'age',
    );
    if (fields.some(({ name, value }) => value.trim() !== '' && this.value(name) === undefined)) return false;
    if (fields.some(({ name }) => name.startsWith('trials[') && this.value(name) === undefined)) return false;
    if (this.step === 'goals') return this.told.goals !== undefined;
    if (this.step === 'medicines-tried' && this.search.trim() !== '') return false;
    if (this.step === 'medicines-tried') return this.trials.length > 0 || this.told['no-trials'] === 'yes';
    return true;
  }

  #isListed(text: string): boolean {
    const wanted = text.trim().toLowerCase();
    const names = this.trials.map(
      (trial) => trial['medication-name'] ?? medicationLabel(trial.medication ?? ''),
    );
    return names.some((name) => name.toLowerCase().includes(wanted));
  }

  /** Continue: an error, a question about an odd value, or another view. */
  async goOn(): Promise<void> {
    const { complete, place, search, step, view } = this;
    const asking = view === 'question';
    for (let presses = 0; presses < 4; presses += 1) {
      const before = this.errors;
      await this.press(this.one('[part~="primary"]')!);
      if (this.place !== place) {
        const asked = before.includes(search.trim());
        ok(step !== 'medicines-tried' || asked || this.#isListed(search), `typed: "${search}" was dropped`);
        return;
      }
      ok(this.errors !== '', 'dead end: Continue does nothing and says nothing');
      if (!asking || !complete) return;
    }
    fail(`dead end: Continue stays on the complete view "${place}": ${this.errors}`);
  }

  // Comparing

  /** What must hold after every step. */
  check(): void {
    this.seen.add(this.step || this.view);
    this.#checkComplaints();
    this.#checkFields();
    this.#checkAnswers();
    this.#checkStorage();
    this.#checkForm();
    this.#checkEvents();
    this.#checkChannels();
    ok(this.view !== '' && this.heading !== '', 'view: nothing is shown');
  }

  /** What a person pressed in the element leaves the focus in it. */
  checkFocus(): void {
    ok(this.focused?.isConnected, `focus: it is nowhere on "${this.place}"`);
  }

  #checkComplaints(): void {
    deepEqual([...this.surroundings.complaints], [], 'console: something was said');
  }

  #checkFields(): void {
    for (const input of this.inputs) {
      const { name, type, value } = input;
      const shown = type === 'text' ? value : input.checked;
      if (type === 'text' && name === 'age') deepEqual(shown, this.age, 'field: age');
      else if (name === 'trials-search') deepEqual(shown, this.search, 'field: search');
      else if (type === 'text') this.#checkText(name, value);
      else deepEqual(shown, this.#marked(input), `field: ${name} ${value} is ${shown ? '' : 'not '}marked`);
    }
  }

  #marked({ name, value, parentElement }: HTMLInputElement): boolean {
    const told = this.value(name);
    if (name === 'trials')
      return this.trials.some(
        (trial) =>
          trial.medication === value &&
          (value !== 'other' || trial['medication-name'] === textOf(parentElement)),
      );
    if (lists.has(name)) {
      const chosen = told as string[] | undefined;
      return chosen !== undefined && (value === 'none' ? chosen.length === 0 : chosen.includes(value));
    }
    return told === value;
  }

  #checkText(name: string, shown: string): void {
    const told = this.value(name);
    if (told === 'unsure') return;
    const kind = kinds[name.replace(/^trials\[\d+\]\./, '')] ?? 'weeks';
    // What nobody can read stays in its field until it is mended.
    deepEqual(readEntry(shown, kind), told, `field: ${name} shows "${shown}"`);
  }

  /** Both lead to the same: what is held, and what the finished record has. */
  #checkAnswers(): void {
    // An age that stands in its field may be taken before it is told.
    const typed = this.told.age === undefined && Number(this.age) >= 18 ? { age: Number(this.age) } : {};
    if (this.#visit)
      deepEqual({ ...typed, ...this.#visit.answers }, { ...typed, ...this.told }, 'answers: other than told');
    const { record } = this.element;
    if (record) deepEqual(record.answers, this.told, 'record: other than told');
    if (this.view === 'result') ok(record, 'record: a summary without one');
  }

  #checkStorage(): void {
    const entries = storedNow();
    if (!this.page.resume) return deepEqual(entries, [], 'stored: unasked');
    const text = entries[0]?.[1];
    const stored = text === undefined ? undefined : (JSON.parse(text) as { answers: Answers }).answers;
    if (Object.keys(this.kept).length > 0) return deepEqual(stored, this.kept, 'stored: not what was kept');
    if (stored !== undefined) {
      const { age, ...others } = stored;
      const typed =
        Object.keys(others).length === 0 && this.told.age === undefined && age === Number(this.age);
      ok(this.#keepable || (typed && age >= 18), `stored: what may not be kept, ${text ?? ''}`);
      if (!typed) deepEqual(stored, this.told, 'stored: other than told');
    }
  }

  #checkForm(): void {
    const handed = this.surroundings.form(this.element);
    const { record } = this.element;
    if (!handed) return;
    const wanted = record && this.page.form ? JSON.stringify(record) : null;
    deepEqual(handed.value, wanted, 'form: it has another record than the page');
    deepEqual(handed.state, null, 'form: its history keeps the record');
  }

  #checkEvents(): void {
    for (const event of this.#events) {
      ok(
        /^ks-(?:start|complete|error) null$|^ks-step \{"index":\d,"total":\d\}$/.test(event),
        `events: ${event}`,
      );
      if (!event.startsWith('ks-complete')) continue;
      const now = JSON.stringify(this.told);
      ok(now !== this.#atComplete, 'events: ks-complete twice, and nothing changed');
      this.#atComplete = now;
    }
    this.#events = [];
  }

  /** Free text of the person's own shows up nowhere else. */
  #checkChannels(): void {
    const told = [location.href, document.title, JSON.stringify(history.state)].join(' ');
    for (const word of [...this.trials.map((trial) => trial['medication-name']), this.search])
      ok(!word || word.length < 3 || !told.includes(word), `leak: "${word}" in ${told}`);
    ok(/\/start(?:#own|#other)?$/.test(location.href), `leak: address ${location.href}`);
  }
}

const storedNow = () =>
  Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index)!).map(
    (key): [string, string] => [key, sessionStorage.getItem(key)!],
  );

const nameOf = (trial: Trial): string => `${trial.medication ?? ''} ${trial['medication-name'] ?? ''}`;

const medicineOf = ({ medication, 'medication-name': name }: Trial): Trial => ({
  ...(medication === undefined ? {} : { medication }),
  ...(name === undefined ? {} : { 'medication-name': name }),
});

function withValue<T extends object>(table: T, key: string, value: unknown): T {
  const next: Table = { ...table, [key]: value };
  if (value === undefined) Reflect.deleteProperty(next, key);
  return next as T;
}
