import { fixture } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import { medications } from '../../src/content/medications.ts';
import type { Medication } from '../../src/content/types.ts';
import '../../src/define.ts';
import type { KetamineScreener } from '../../src/screener/screener.ts';

/** Far more than any view has stops; reached only when the wanted control can't be reached by keyboard. */
const MOST_TABS = 150;

type Given = Readonly<Record<string, unknown>>;

/** A person at the questionnaire. By `…ByKeyboard` with real keys alone; otherwise by clicks, which are quicker. */
export class Patient {
  /** Answers chosen, fields filled and buttons pressed. */
  taps = 0;
  /** Views seen, each time one was shown. */
  views = 1;

  constructor(readonly element: KetamineScreener) {}

  /** A fresh element in a wrapper of its own, as in a clinic's page. */
  static async open(attributes = '', wrapper = ''): Promise<Patient> {
    const parent = await fixture<HTMLElement>(
      `<div ${wrapper}><ketamine-screener clinic-name="Harbor Clinic" clinic-phone="(555) 555-0142" clinic-url="https://clinic.example/book" ${attributes}></ketamine-screener></div>`,
    );
    const element = parent.querySelector('ketamine-screener') as KetamineScreener;
    await element.updateComplete;
    return new Patient(element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot as ShadowRoot;
  }

  get view(): string {
    return this.root.querySelector('[data-view]')?.getAttribute('data-view') ?? '';
  }

  get heading(): string {
    return this.root.querySelector('h2')?.textContent?.trim() ?? '';
  }

  get text(): string {
    return this.root.querySelector('.frame')?.textContent?.replace(/\s+/g, ' ') ?? '';
  }

  get focused(): Element | null {
    return this.root.activeElement;
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
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`${what} did not come; shown is "${this.heading}" (${this.view}).`);
  }

  async click(part: string): Promise<void> {
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

  async press(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.settle();
  }

  async tabTo(wanted: (focused: Element) => boolean, what: string): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (this.focused && wanted(this.focused)) return;
      await this.press('Tab');
    }
    throw new Error(`${what} was not reached by Tab on "${this.heading}".`);
  }

  /** Presses the button with the keyboard; with `Space`, as people do on buttons. */
  async pressPart(part: string): Promise<void> {
    const before = this.#shown();
    await this.tabTo((focused) => focused.matches(`[part~="${part}"]`), part);
    this.taps += 1;
    await this.press(' ');
    await this.settle();
    if (this.#shown() !== before) this.views += 1;
  }

  async chooseByKeyboard(name: string, value: string): Promise<void> {
    const radio = this.control(name, value);
    if (radio.checked) return;
    const before = this.#shown();
    await this.tabTo(
      (focused) => focused instanceof HTMLInputElement && focused.name === name && focused.type === 'radio',
      name,
    );
    this.taps += 1;
    if (this.focused === radio) await this.press(' ');
    for (let steps = 0; steps < 6 && radio.isConnected && !radio.checked; steps += 1)
      await this.press('ArrowDown');
    await this.settle();
    if (this.#shown() !== before) this.views += 1;
  }

  async tickByKeyboard(name: string, value: string): Promise<void> {
    const box = this.control(name, value);
    if (box.checked) return;
    await this.tabTo((focused) => focused === this.control(name, value), `${name} ${value}`);
    this.taps += 1;
    await this.press(' ');
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

  #stopped(answers: Given): boolean {
    return [...this.#crisisIds].some((id) => answers[id] === 'yes');
  }

  readonly #crisisIds = [
    'suicide-intent-now',
    'suicide-attempt-recent',
    'cannot-stay-safe',
    'harm-others-now',
    'medical-emergency-now',
  ];

  #shown(): string {
    return `${this.view} ${this.root.querySelector('[data-step]')?.getAttribute('data-step') ?? ''} ${this.heading}`;
  }

  /** Answers what the view asks, top to bottom, as the keyboard goes. */
  async #answerView(answers: Given): Promise<void> {
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

  async #answer(name: string, answer: unknown): Promise<void> {
    const radio = this.root.querySelector<HTMLInputElement>(`input[type="radio"][name="${name}"]`);
    if (answer === undefined) return;
    if (radio) {
      const checked = this.root.querySelector(`input[type="radio"][name="${name}"]:checked`);
      if (!checked) await this.chooseByKeyboard(name, String(answer));
    } else if (Array.isArray(answer)) {
      const codes = answer.length === 0 ? ['none'] : (answer as string[]);
      for (const box of [...this.root.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)]) {
        if (codes.includes(box.value)) await this.tickByKeyboard(name, box.value);
      }
    } else if (answer === 'unsure') await this.tickByKeyboard(name, 'unsure');
    else await this.typeByKeyboard(name, String(answer));
  }

  async #pickMedicines(answers: Given): Promise<void> {
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
      await this.press('Enter');
      this.taps += 1;
      await this.press(' ');
    }
    if (trials.length === 0) await this.tickByKeyboard('no-trials', 'yes');
  }
}

/** The keyboard goes down the list of boxes, so that the medicines come in its order; those that are searched for come last. */
function inTickOrder(given: Given): Given {
  const trials = given['trials'] as { medication: string }[] | undefined;
  if (!trials) return given;
  const order = (medications as readonly Medication[]).filter(({ common }) => common).map(({ id }) => id);
  const place = ({ medication }: { medication: string }) =>
    order.includes(medication) ? order.indexOf(medication) : order.length;
  return { ...given, trials: [...trials].sort((a, b) => place(a) - place(b)) };
}

/** The answer to a control by its name: `age`, or `trials[0].weeks`. */
function lookUp(answers: Given, name: string): unknown {
  const [, index, field] = /^trials\[(\d+)\]\.(.+)$/.exec(name) ?? [];
  if (index === undefined || field === undefined) return answers[name];
  return (answers['trials'] as Given[] | undefined)?.[Number(index)]?.[field];
}
