import { fixture } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import { safetyItems } from '../../src/assessment/catalogue.ts';
import { medications } from '../../src/content/medications.ts';
import type { Answers } from '../../src/assessment/types.ts';
import type { Medication } from '../../src/content/types.ts';
import '../../src/define.ts';
import type { KetamineScreener } from '../../src/screener/screener.ts';

/** Far more than any view has stops; reached only when the wanted control can't be reached by keyboard. */
const MOST_TABS = 150;

type Answer = string | number | readonly string[] | undefined;
type Table = Readonly<Record<string, unknown>>;

/** Answers, or as much of them as a test gives. */
type Given = Answers | Table;

/** Waits for what comes by itself: another file, or the browser's history. */
export async function until(wish: () => boolean, what = 'what was waited for'): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (wish()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${what} did not come.`);
}

/** Long enough for a move in the browser's history that must change nothing. */
export const pause = (milliseconds = 150): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** WebKit refuses more than 100 entries in ten seconds; no person is that quick, but these tests are. */
const HISTORY_CALLS = 80;
const calls: number[] = [];
const paced = document.documentElement.dataset['engine'] === 'webkit';
if (paced) {
  for (const method of ['pushState', 'replaceState'] as const) {
    const original = History.prototype[method];
    History.prototype[method] = function (...details) {
      calls.push(performance.now());
      original.apply(this, details);
    };
  }
}

/** Until the browser's history takes the entries of some more views. */
async function roomInHistory(): Promise<void> {
  while (paced && calls.filter((time) => time > performance.now() - 10_500).length > HISTORY_CALLS)
    await pause(100);
}

/** Text as people see it: without the white space of the template. */
export const textOf = (node: Node | null | undefined): string =>
  node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const opened = new Set<KetamineScreener>();

const entriesBelow = () =>
  Number(((history.state as Table | null)?.['ketamine-screener'] as Table | undefined)?.['depth'] ?? 0);

/** The next element on the page would go on with the visit of one that a test has left. */
afterEach(async () => {
  for (const element of opened) {
    try {
      element.clear();
    } catch {
      // Of a frame that is gone, or of a test in which no element is made.
    }
  }
  opened.clear();
  for (let tries = 0; entriesBelow() > 0 && tries < 20; tries += 1) await pause(20);
});

/** A person at the questionnaire. By `…ByKeyboard` with real keys alone; otherwise by clicks, which are quicker. */
export class Patient {
  /** Answers chosen, fields filled and buttons pressed. */
  taps = 0;
  /** Views seen, each time one was shown. */
  views = 1;

  constructor(readonly element: KetamineScreener) {
    opened.add(element);
  }

  /** A fresh element in a wrapper of its own, as in a clinic's page. */
  static async open(attributes = '', wrapper = ''): Promise<Patient> {
    const parent = await fixture<HTMLElement>(
      `<div ${wrapper}><ketamine-screener clinic-name="Harbor Clinic" clinic-phone="(555) 555-0142" clinic-url="https://clinic.example/book" ${attributes}></ketamine-screener></div>`,
    );
    const element = parent.querySelector('ketamine-screener')!;
    await element.updateComplete;
    return new Patient(element);
  }

  /** The element inside a parent that is there already: a form, or the page of a frame. */
  static async within(parent: ParentNode): Promise<Patient> {
    const element = parent.querySelector('ketamine-screener')!;
    await until(() => Boolean(element.shadowRoot?.querySelector('h2')));
    return new Patient(element);
  }

  /** A fresh element that was given answers; shown is the first view that wants one, else the check page. */
  static async prefilled(given: Given, attributes = ''): Promise<Patient> {
    const patient = await Patient.open(attributes);
    await patient.prefill(given);
    return patient;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get view(): string {
    return this.root.querySelector('[data-view]')?.getAttribute('data-view') ?? '';
  }

  /** The step of a view that asks, such as `heart` or `trial`. */
  get step(): string {
    return this.root.querySelector('[data-step]')?.getAttribute('data-step') ?? '';
  }

  /** What is shown, in one line: view, step and heading. */
  get shown(): string {
    return `${this.view} ${this.step} ${this.heading}`;
  }

  get heading(): string {
    return textOf(this.root.querySelector('h2'));
  }

  get text(): string {
    return textOf(this.root.querySelector('.frame'));
  }

  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** What screen readers are told without a move of the focus. */
  get status(): string {
    return this.all('[role="status"]').map(textOf).filter(Boolean).join(' ');
  }

  /** The errors at the fields, top to bottom. */
  get errors(): string[] {
    return this.all('.error').map(textOf);
  }

  get links(): string[] {
    return this.all('a').map((link) => link.getAttribute('href') ?? '');
  }

  /** Every field, box and choice of the view. */
  get controls(): HTMLInputElement[] {
    return this.all<HTMLInputElement>('input, select, textarea');
  }

  all<T extends HTMLElement = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  parts(name: string): HTMLElement[] {
    return this.all(`[part~="${name}"]`);
  }

  /** The answer chosen or typed; several are joined by a comma, none is ''. */
  answer(name: string): string {
    return this.controls
      .filter((control) => control.name === name && (control.type === 'text' || control.checked))
      .map(({ value }) => value)
      .join(',');
  }

  /** The texts that describe a control or its group by `aria-describedby`. */
  describedBy(name: string): string[] {
    const control = this.controls.find((each) => each.name === name);
    const ids = control?.closest('[aria-describedby]')?.getAttribute('aria-describedby') ?? '';
    return ids.split(' ').map((id) => textOf(this.root.getElementById(id)));
  }

  button(text: string): HTMLElement {
    const found = this.all('button').find((button) => textOf(button) === text);
    if (!found) throw new Error(`There is no button "${text}" on "${this.heading}".`);
    return found;
  }

  part(name: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`[part~="${name}"]`);
    if (!found) throw new Error(`There is no part "${name}" on "${this.heading}".`);
    return found;
  }

  control(name: string, value?: string): HTMLInputElement {
    const type = value === undefined ? '[type="text"]' : `[value="${value}"]`;
    const found = this.root.querySelector<HTMLInputElement>(`input[name="${name}"]${type}`);
    if (!found) throw new Error(`There is no control ${name} ${value ?? ''} on "${this.heading}".`);
    return found;
  }

  /** Until the view shown answers the wish; the engine is loaded only once a test. */
  async until(wish: () => boolean, what = 'the view'): Promise<void> {
    for (let tries = 0; tries < 500; tries += 1) {
      await this.element.updateComplete;
      if (wish()) return;
      await pause(20);
    }
    throw new Error(`${what} did not come; shown is "${this.heading}" (${this.view}).`);
  }

  async prefill(given: Given): Promise<void> {
    await roomInHistory();
    await this.element.prefill(given);
    await this.until(() => this.view !== 'start' && this.view !== 'waiting');
  }

  async press(text: string): Promise<void> {
    this.button(text).click();
    await this.settle();
  }

  /** From the check page to the view of an answer. */
  async change(view: string): Promise<void> {
    this.all(`[data-change="${view}"]`)[0]!.click();
    await this.until(() => this.view !== 'check');
  }

  /** From a view to the one before. */
  async back(): Promise<void> {
    const before = this.shown;
    this.part('back').click();
    await this.until(() => this.shown !== before, 'the view before');
  }

  async click(part: string): Promise<void> {
    await roomInHistory();
    this.part(part).click();
    await this.settle();
  }

  async set(name: string, value: string): Promise<void> {
    this.control(name, value).click();
    await this.settle();
  }

  async type(name: string, text: string): Promise<void> {
    const input = this.control(name);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }

  /** From the first view to the safety questions. */
  async begin(age = '42'): Promise<void> {
    await this.type('age', age);
    await this.click('primary');
    await this.until(() => this.view !== 'start' && this.view !== 'waiting');
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  async key(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.settle();
  }

  async tabTo(wanted: (focused: Element) => boolean, what: string): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (this.focused && wanted(this.focused)) return;
      await this.key('Tab');
    }
    throw new Error(`${what} was not reached by Tab on "${this.heading}".`);
  }

  /** Presses the button with the keyboard; with `Space`, as people do on buttons. */
  async pressPart(part: string): Promise<void> {
    const before = this.shown;
    await this.tabTo((focused) => focused.matches(`[part~="${part}"]`), part);
    this.taps += 1;
    await this.key(' ');
    await this.settle();
    if (this.shown !== before) this.views += 1;
  }

  async chooseByKeyboard(name: string, value: string): Promise<void> {
    const radio = this.control(name, value);
    const chosen = () => radio.checked;
    if (chosen()) return;
    const before = this.shown;
    await this.tabTo(
      (focused) => focused instanceof HTMLInputElement && focused.name === name && focused.type === 'radio',
      name,
    );
    this.taps += 1;
    if (this.focused === radio) await this.key(' ');
    for (let steps = 0; steps < 6 && radio.isConnected && !chosen(); steps += 1) await this.key('ArrowDown');
    // To a safety question an arrow key alone gives no answer.
    if (radio.isConnected && safetyItems.some(({ id }) => id === name)) await this.key(' ');
    await this.settle();
    if (this.shown !== before) this.views += 1;
  }

  async tickByKeyboard(name: string, value: string): Promise<void> {
    const box = this.control(name, value);
    if (box.checked) return;
    await this.tabTo((focused) => focused === this.control(name, value), `${name} ${value}`);
    this.taps += 1;
    await this.key(' ');
  }

  async typeByKeyboard(name: string, text: string): Promise<void> {
    if (this.control(name).value === text) return;
    await this.tabTo((focused) => focused === this.control(name), name);
    this.taps += 1;
    await sendKeys({ type: text });
    await this.settle();
  }

  /** Walks the whole flow by keyboard alone, with these answers, until a summary, a crisis view that stops it, or the end for the young. */
  async walkByKeyboard(given: Given): Promise<void> {
    const answers = inTickOrder(given);
    await this.typeByKeyboard('age', String(answers['age']));
    await this.pressPart('primary');
    for (let views = 0; views < 60; views += 1) {
      await this.until(() => this.view !== 'waiting');
      if (this.view === 'result' || this.view === 'minor') return;
      if (this.view === 'crisis') {
        if (Object.values(answers).includes('yes') && this.#stopped(answers)) return;
        await this.pressPart('back');
        await this.until(() => this.view === 'question', 'the questions');
        continue;
      }
      if (this.view === 'question') await this.#answerView(answers);
      if (this.view !== 'crisis') await this.pressPart('primary');
    }
    throw new Error(`The walk did not end; shown is "${this.heading}".`);
  }

  /**
   * Walks on from the view shown, by clicks, until the check page or a crisis view.
   *
   * @param seen - Called on each view, before it is answered.
   */
  async walk(answers: Given, seen: () => void | Promise<void> = () => {}): Promise<void> {
    for (let views = 0; views < 60; views += 1) {
      await this.until(() => this.view !== 'waiting');
      await seen();
      if (this.view !== 'question' && this.view !== 'start') return;
      await this.fill(answers);
      if (this.parts('crisis').length > 0) return;
      const before = this.shown;
      await this.click('primary');
      if (this.shown === before) throw new Error(`No way on from "${before}": ${this.errors.join(' ')}`);
    }
    throw new Error(`The walk did not end; shown is "${this.heading}".`);
  }

  /** Answers what the view asks, by clicks. */
  async fill(given: Given): Promise<void> {
    const answers = given as Table;
    if (this.step === 'medicines-tried') return this.#tickMedicines(answers);
    for (const name of new Set(this.controls.map((control) => control.name))) {
      const answer = lookUp(answers, name);
      if (answer === undefined || this.view === 'crisis') continue;
      const codes = typeof answer === 'object' ? (answer.length === 0 ? ['none'] : answer) : [answer];
      for (const code of codes.map(String)) {
        const control = this.controls.find((each) => each.name === name && each.value === code);
        if (!control) await this.type(name, code);
        else if (control.type !== 'text' && !control.checked) await this.set(name, code);
      }
    }
  }

  async #tickMedicines(answers: Table): Promise<void> {
    const trials = (answers['trials'] ?? []) as { medication: string; 'medication-name'?: string }[];
    if (trials.length === 0 && this.answer('no-trials') === '') await this.set('no-trials', 'yes');
    for (const { medication, 'medication-name': own } of trials) {
      const box = this.controls.find(({ name, value }) => name === 'trials' && value === medication);
      if (box && !box.checked) await this.set('trials', medication);
      if (box) continue;
      await this.type('trials-search', own ?? medication);
      const buttons = this.all('.results button');
      (own === undefined ? buttons[0] : buttons.at(-1))!.click();
      await this.settle();
    }
  }

  #stopped(answers: Table): boolean {
    return [...this.#crisisIds].some((id) => answers[id] === 'yes');
  }

  readonly #crisisIds = [
    'suicide-intent-now',
    'suicide-attempt-recent',
    'cannot-stay-safe',
    'harm-others-now',
    'medical-emergency-now',
  ];

  /** Answers what the view asks, top to bottom, as the keyboard goes. */
  async #answerView(answers: Table): Promise<void> {
    const step = this.root.querySelector('[data-step]')?.getAttribute('data-step');
    if (step === 'medicines-tried') return this.#pickMedicines(answers);
    const names = [
      ...new Set([...this.root.querySelectorAll<HTMLInputElement>('input')].map(({ name }) => name)),
    ];
    const wanted = names.map((name) => [name, lookUp(answers, name)] as const);
    const fill = this.root.querySelector('[part~="fill"]');
    const fillable = wanted.filter(([name]) =>
      this.root.querySelector(`input[type="radio"][name="${name}"]`),
    );
    if (fill && fillable.every(([, answer]) => answer === 'no' || answer === 'not-applicable')) {
      await this.pressPart('fill');
    }
    for (const [name, answer] of wanted) {
      if (this.view !== 'question') return;
      await this.#answer(name, answer);
    }
  }

  async #answer(name: string, answer: Answer): Promise<void> {
    const radio = this.root.querySelector<HTMLInputElement>(`input[type="radio"][name="${name}"]`);
    if (answer === undefined) return;
    if (radio) {
      const checked = this.root.querySelector(`input[type="radio"][name="${name}"]:checked`);
      if (!checked) await this.chooseByKeyboard(name, String(answer));
    } else if (typeof answer === 'object') {
      const codes = answer.length === 0 ? ['none'] : answer;
      for (const box of [...this.root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]) {
        if (codes.includes(box.value)) await this.tickByKeyboard(name, box.value);
      }
    } else if (answer === 'unsure') await this.tickByKeyboard(name, 'unsure');
    else await this.typeByKeyboard(name, String(answer));
  }

  async #pickMedicines(answers: Table): Promise<void> {
    const trials = (answers['trials'] ?? []) as { medication: string; 'medication-name'?: string }[];
    const boxes = [...this.root.querySelectorAll<HTMLInputElement>('input[name="trials"]')].map(
      ({ value }) => value,
    );
    const offered = new Set(
      trials.map(({ medication }) => medication).filter((medication) => boxes.includes(medication)),
    );
    for (const medication of boxes)
      if (offered.has(medication)) await this.tickByKeyboard('trials', medication);
    for (const { medication, 'medication-name': own } of trials) {
      if (offered.has(medication)) continue;
      await this.typeByKeyboard('trials-search', own ?? medication);
      this.taps += 1;
      await this.key('Enter');
      // Enter adds a right name; another word is added as it was written.
      if (this.control('trials-search').value === '') continue;
      const asWritten = this.all('.results button').at(-1);
      await this.tabTo((focused) => focused === asWritten, 'the word as it was written');
      this.taps += 1;
      await this.key(' ');
    }
    if (trials.length === 0) await this.tickByKeyboard('no-trials', 'yes');
  }
}

/** The keyboard goes down the list of boxes, so that the medicines come in its order; those that are searched for come last. */
function inTickOrder(answers: Given): Table {
  const given = answers as Table;
  const trials = given['trials'] as { medication: string }[] | undefined;
  if (!trials) return given;
  const order = (medications as readonly Medication[]).filter(({ common }) => common).map(({ id }) => id);
  const place = ({ medication }: { medication: string }) =>
    order.includes(medication) ? order.indexOf(medication) : order.length;
  return { ...given, trials: [...trials].sort((a, b) => place(a) - place(b)) };
}

/** The answer to a control by its name: `age`, or `trials[0].weeks`. */
function lookUp(answers: Table, name: string): Answer {
  const [, index, field] = /^trials\[(\d+)\]\.(.+)$/.exec(name) ?? [];
  if (index === undefined || field === undefined) return answers[name] as Answer;
  return (answers['trials'] as Table[] | undefined)?.[Number(index)]?.[field] as Answer;
}
