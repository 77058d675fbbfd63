import { fixture } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import { assess } from '../../src/assessment/assess.ts';
import type { Answers, AssessOptions } from '../../src/assessment/types.ts';
import '../../src/define-preview.ts';
import { makeRecord, type ScreenerRecord } from '../../src/exports/record.ts';
import type { KetamineScreenerPreview } from '../../src/preview/preview.ts';
import { textOf, until } from './patient.ts';
import { vignettes } from './vignettes.ts';

/** Far more than any view has stops. */
const MOST_TABS = 400;

/** Countries whose label is that of a region. */
const countries = { US: 'US', EU: 'EU', UK: 'UK' } as const;

export function recordOf(
  answers: Answers,
  options: AssessOptions = {},
  completedAt = new Date('2026-11-22T15:00:00Z'),
): ScreenerRecord {
  return makeRecord({
    answers,
    assessment: assess(answers, options),
    previousSafetyAnswers: options.previousSafetyAnswers ?? {},
    locale: 'en',
    country: countries[options.region ?? 'US'],
    completedAt,
  });
}

export const fileOf = (name: string, text: string | BlobPart[]): File =>
  new File(typeof text === 'string' ? [text] : text, name, { type: 'application/json' });

export const recordFile = (name: string, record: ScreenerRecord): File =>
  fileOf(name, JSON.stringify(record));

/** All example patients as files, one hour apart. */
export const vignetteFiles = (): File[] =>
  vignettes.map(({ id, answers, options }, index) =>
    recordFile(`${id}.json`, recordOf(answers, options, new Date(Date.UTC(2026, 10, 20, index, 30)))),
  );

/** A member of staff at the preview: opens files through the real field, and clicks; `…ByKeyboard` with real keys alone. */
export class Staff {
  constructor(readonly element: KetamineScreenerPreview) {}

  static async open(wrapper = '', attributes = ''): Promise<Staff> {
    const parent = await fixture<HTMLElement>(
      `<div ${wrapper}><ketamine-screener-preview ${attributes}></ketamine-screener-preview></div>`,
    );
    const staff = new Staff(parent.querySelector('ketamine-screener-preview')!);
    await staff.settle();
    return staff;
  }

  static async with(...files: readonly File[]): Promise<Staff> {
    const staff = await Staff.open();
    await staff.pick(...files);
    return staff;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get text(): string {
    return textOf(this.root.querySelector('.frame'));
  }

  get focused(): HTMLElement | null {
    return this.root.activeElement as HTMLElement | null;
  }

  get outcome(): string {
    return this.root.querySelector('[data-outcome]')?.getAttribute('data-outcome') ?? '';
  }

  get findings(): string[] {
    return this.all('[data-finding]').map(({ dataset }) => dataset['finding'] ?? '');
  }

  /** The statuses that the figure draws. */
  get statuses(): string[] {
    return this.all('svg [data-status]').map(({ dataset }) => dataset['status'] ?? '');
  }

  /** Name and value of each count of the summary. */
  get counts(): Record<string, string> {
    return Object.fromEntries(
      this.all('.counts > div').map((row) => [
        textOf(row.querySelector('dt')),
        textOf(row.querySelector('dd')),
      ]),
    );
  }

  /** Messages of what was not opened, by code. */
  get refused(): [code: string, message: string][] {
    return this.all('[data-error]').map((item) => [item.dataset['error'] ?? '', textOf(item)]);
  }

  get rows(): HTMLTableRowElement[] {
    return this.all<HTMLTableRowElement>('[part~="list"] tbody tr');
  }

  /** The file names of the list, top to bottom. */
  get names(): string[] {
    return this.rows.map((row) => textOf(row.cells[2]));
  }

  get note(): HTMLTextAreaElement {
    return this.one<HTMLTextAreaElement>('#note-text');
  }

  /** The lines under "What changed": those of answers, then those of the assessment. */
  get changed(): { answers: string[]; kinds: string[]; lines: string[] } {
    return {
      answers: this.all('[part~="changes"] [data-path]').map(({ dataset }) => dataset['path'] ?? ''),
      kinds: this.all('[part~="changes"] [data-change]').map(({ dataset }) => dataset['change'] ?? ''),
      lines: this.all('[part~="changes"] li').map(textOf),
    };
  }

  all<T extends Element = HTMLElement>(selector: string): T[] {
    return [...this.root.querySelectorAll<T>(selector)];
  }

  // The caller says which kind of element it is.
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
  one<T extends Element = HTMLElement>(selector: string): T {
    const found = this.root.querySelector<T>(selector);
    if (!found) throw new Error(`There is no ${selector}.`);
    return found;
  }

  button(text: string): HTMLButtonElement {
    const found = this.all<HTMLButtonElement>('button').find((button) => textOf(button).startsWith(text));
    if (!found) throw new Error(`There is no button "${text}".`);
    return found;
  }

  async settle(): Promise<void> {
    await this.element.updateComplete;
    await this.element.updateComplete;
  }

  /** Until all that was picked is open or refused. */
  async #taken(before: number, count: number): Promise<void> {
    const done = () => this.element.shelf.records.length + this.element.shelf.refused.length;
    await until(() => done() >= before + count, `${count} files`);
    await this.settle();
  }

  get #held(): number {
    return this.element.shelf.records.length + this.element.shelf.refused.length;
  }

  async pick(...files: readonly File[]): Promise<void> {
    const before = this.#held;
    const input = this.one<HTMLInputElement>('input[type="file"]');
    input.files = transferOf(files).files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.#taken(before, files.length);
  }

  async drop(...files: readonly File[]): Promise<DragEvent> {
    const before = this.#held;
    const frame = this.one('.frame');
    const dataTransfer = transferOf(files);
    const details = { dataTransfer, bubbles: true, composed: true, cancelable: true };
    frame.dispatchEvent(new DragEvent('dragover', details));
    const event = new DragEvent('drop', details);
    frame.dispatchEvent(event);
    await this.#taken(before, files.length);
    return event;
  }

  async paste(text: string): Promise<void> {
    const before = this.#held;
    if (!this.root.querySelector('#paste')) await this.press('Paste a record');
    this.one<HTMLTextAreaElement>('#paste').value = text;
    this.one('[part~="paste-open"]').click();
    await this.#taken(before, 1);
  }

  async press(text: string): Promise<void> {
    this.button(text).click();
    await this.settle();
  }

  async click(selector: string): Promise<void> {
    this.one(selector).click();
    await this.settle();
  }

  async show(name: string): Promise<void> {
    const row = this.rows[this.names.indexOf(name)];
    if (!row) throw new Error(`${name} is not in the list.`);
    row.querySelector<HTMLElement>('.row')!.click();
    await this.settle();
  }

  /** The field of an answer. */
  field(path: string): HTMLInputElement | HTMLSelectElement {
    return this.one(`[data-row="${path}"] [name="${path}"]`);
  }

  async choose(path: string, code: string): Promise<void> {
    const select = this.field(path);
    select.value = code;
    if (select.value !== code) throw new Error(`${path} has no choice ${code}.`);
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  async type(path: string, text: string): Promise<void> {
    const input = this.field(path);
    input.value = text;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  async tick(path: string, code: string): Promise<void> {
    await this.click(`[data-row="${path}"] input[value="${code}"]`);
  }

  async giveReason(path: string, text: string): Promise<void> {
    const input = this.one<HTMLInputElement>(`[name="reason:${path}"]`);
    input.value = text;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  async writeNote(text: string): Promise<void> {
    this.note.value = text;
    this.note.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }

  async kind(kind: 'short' | 'full' | 'worksheet'): Promise<void> {
    await this.click(`[name="note-kind"][value="${kind}"]`);
  }

  async filter(text: string): Promise<void> {
    const input = this.one<HTMLInputElement>('[name="filter"]');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }

  async group(text: string): Promise<void> {
    const select = this.one<HTMLSelectElement>('[name="group"]');
    select.value = text;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await this.settle();
  }

  async key(key: string): Promise<void> {
    await sendKeys({ press: key });
    await this.settle();
  }

  async tabTo(selector: string): Promise<void> {
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      if (this.focused?.matches(selector)) return;
      await this.key('Tab');
    }
    throw new Error(`${selector} was not reached by Tab.`);
  }

  async pressByKeyboard(selector: string, key = 'Enter'): Promise<void> {
    await this.tabTo(selector);
    await this.key(key);
  }
}

function transferOf(files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}
