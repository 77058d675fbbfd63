import { toText } from '../../exports/document.ts';
import { summaryDocument, type SummaryInput } from '../../exports/summary.ts';
import { printDocument } from '../../dom/print.ts';
import { saveFile } from '../../dom/save-file.ts';
import { helpNumbers } from '../help.ts';
import type { Flow } from './flow.ts';

/** What a person can do with the summary: print, copy, save. Nothing is sent. */
export class ResultActions {
  /** What was done, to be seen and heard. */
  message = '';
  /** Text to copy by hand, where the browser does not let us. */
  fallback = '';
  #endPrint: (() => void) | null = null;
  #dates: Intl.DateTimeFormat | null = null;

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
    this.message = '';
    this.fallback = '';
    this.#endPrint?.();
    this.#endPrint = null;
  }

  readonly print = (): void => {
    const { words, host } = this.flow;
    this.#endPrint?.();
    const blocks = summaryDocument(summaryInput(this.flow));
    this.#endPrint = printDocument(host.renderRoot, words.result.title, words.lang, blocks);
  };

  readonly copy = async (): Promise<void> => {
    const { words, host } = this.flow;
    const text = toText(summaryDocument(summaryInput(this.flow)));
    try {
      await navigator.clipboard.writeText(text);
      this.#say(words.result.copied);
    } catch {
      this.fallback = text;
      this.#say(words.result.copyFailed);
      host.refocus('copy-text');
    }
  };

  readonly download = (): void => {
    const { record } = this.flow.host;
    if (!record) return;
    const name = `ketamine-screener-${record.completedAt.slice(0, 10)}.json`;
    saveFile(name, `${JSON.stringify(record, null, 2)}\n`, 'application/json');
    this.#say(this.flow.words.result.saved);
  };

  #say(message: string): void {
    this.message = message;
    this.flow.host.requestUpdate();
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
