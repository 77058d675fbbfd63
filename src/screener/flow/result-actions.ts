import { toText } from '../../exports/document.ts';
import { localDate } from '../../exports/local-date.ts';
import { summaryDocument, type SummaryInput } from '../../exports/summary.ts';
import { copyText } from '../../dom/copy-text.ts';
import { printDocument } from '../../dom/print.ts';
import { saveFile } from '../../dom/save-file.ts';
import { helpNumbers } from '../help.ts';
import type { Flow } from './flow.ts';
import { toJson } from '../../assessment/json.ts';

/** A text that a person can copy by hand, where the browser does not do what it was asked to. */
interface ByHand {
  readonly label: string;
  readonly text: string;
}

/** What a person can do with the summary: print, copy, save. Nothing is sent, and nothing is claimed that can't be known. */
export class ResultActions {
  /** What was asked of the browser, to be seen and heard. */
  message = '';
  /** Shown and selected, to copy by hand. */
  byHand: ByHand | null = null;
  /** Shows the text of what was asked for last; `null` where nothing was, or the text is there. */
  offer: (() => void) | null = null;
  #endPrint: (() => void) | null = null;
  #dates: Intl.DateTimeFormat | null = null;
  /** Counts what was asked for, so that a late answer about what is gone changes nothing. */
  #turn = 0;

  constructor(private readonly flow: Flow) {}

  /** A browser's first date takes a slow phone 70 ms. */
  prepare(): void {
    this.formatDate(new Date());
  }

  /** @returns such as "November 22, 2026". */
  formatDate(date: Date): string {
    this.#dates ??= new Intl.DateTimeFormat(this.flow.words.lang, { dateStyle: 'long' });
    return this.#dates.format(date);
  }

  /** Leaves nothing of the answers behind. */
  clear(): void {
    this.#turn += 1;
    this.message = '';
    this.byHand = null;
    this.offer = null;
    this.#endPrint?.();
    this.#endPrint = null;
  }

  readonly print = (): void => {
    const { words, host } = this.flow;
    this.clear();
    const blocks = summaryDocument(summaryInput(this.flow));
    this.#endPrint = printDocument(host.renderRoot, words.result.title, words.lang, blocks);
    const { printAsked, printFailed } = words.result;
    if (this.#endPrint) this.#say(printAsked, () => this.#summary());
    else this.#show(printFailed, this.#summary());
  };

  readonly copy = async (): Promise<void> => {
    const { result } = this.flow.words;
    this.clear();
    const turn = this.#turn;
    const summary = this.#summary();
    const copied = await copyText(summary.text);
    if (turn !== this.#turn) return;
    if (copied) this.#say(result.copied, () => summary);
    else this.#show(result.copyFailed, summary);
  };

  readonly download = (): void => {
    const { record } = this.flow.host;
    if (!record) return;
    const { result } = this.flow.words;
    this.clear();
    const name = `ketamine-screener-${localDate(new Date(record.completedAt))}.json`;
    const text = `${toJson(record, 2)}\n`;
    const file = { label: result.fileText, text };
    if (saveFile(name, text, 'application/json')) this.#say(result.saveAsked(name), () => file);
    else this.#show(result.saveFailed, file);
  };

  #summary(): ByHand {
    return {
      label: this.flow.words.result.summaryText,
      text: toText(summaryDocument(summaryInput(this.flow))),
    };
  }

  #say(message: string, byHand: () => ByHand): void {
    const turn = this.#turn;
    this.offer = () => this.#show('', byHand());
    // Said once more, the same words are heard only where the place was empty in between.
    this.flow.host.requestUpdate();
    void this.flow.host.updateComplete.then(() => {
      if (turn !== this.#turn) return;
      this.message = message;
      this.flow.host.requestUpdate();
    });
  }

  #show(message: string, byHand: ByHand): void {
    this.offer = null;
    this.message = message;
    this.byHand = byHand;
    this.flow.host.refocus('copy-text');
  }
}

/** What the summary on the page, in print and as text is made of. */
export function summaryInput(flow: Flow): SummaryInput {
  const { host, words } = flow;
  const { answers, assessment, completedAt } = flow.record;
  return {
    words,
    answers,
    assessment,
    help: helpNumbers(host.help, host.words),
    clinic: host.clinic,
    date: flow.actions.formatDate(new Date(completedAt)),
  };
}
