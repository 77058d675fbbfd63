import { toText } from '../../exports/document.js';
import { localDate } from '../../exports/local-date.js';
import { summaryDocument } from '../../exports/summary.js';
import { copyText } from '../../dom/copy-text.js';
import { printDocument } from '../../dom/print.js';
import { saveFile } from '../../dom/save-file.js';
import { helpNumbers } from '../help.js';
import { toJson } from '../../assessment/json.js';

class ResultActions {
  constructor(flow) {
    this.flow = flow;
    /** What was asked of the browser, to be seen and heard. */
    this.message = "";
    /** Shown and selected, to copy by hand. */
    this.byHand = null;
    /** Shows the text of what was asked for last; `null` where nothing was, or the text is there. */
    this.offer = null;
    this.#endPrint = null;
    this.#dates = null;
    /** Counts what was asked for, so that a late answer about what is gone changes nothing. */
    this.#turn = 0;
    this.print = () => {
      const { words, host } = this.flow;
      this.clear();
      const blocks = summaryDocument(summaryInput(this.flow));
      this.#endPrint = printDocument(host.renderRoot, words.result.title, words.lang, blocks);
      const { printAsked, printFailed } = words.result;
      if (this.#endPrint) this.#say(printAsked, () => this.#summary());
      else this.#show(printFailed, this.#summary());
    };
    this.copy = async () => {
      const { result } = this.flow.words;
      this.clear();
      const turn = this.#turn;
      const summary = this.#summary();
      const copied = await copyText(summary.text);
      if (turn !== this.#turn) return;
      if (copied) this.#say(result.copied, () => summary);
      else this.#show(result.copyFailed, summary);
    };
    this.download = () => {
      const { record } = this.flow.host;
      if (!record) return;
      const { result } = this.flow.words;
      this.clear();
      const name = `ketamine-screener-${localDate(new Date(record.completedAt))}.json`;
      const text = `${toJson(record, 2)}
`;
      const file = { label: result.fileText, text };
      if (saveFile(name, text, "application/json")) this.#say(result.saveAsked(name), () => file);
      else this.#show(result.saveFailed, file);
    };
  }
  #endPrint;
  #dates;
  #turn;
  /** A browser's first date takes a slow phone 70 ms. */
  prepare() {
    this.formatDate(/* @__PURE__ */ new Date());
  }
  /** @returns such as "November 22, 2026". */
  formatDate(date) {
    this.#dates ??= new Intl.DateTimeFormat(this.flow.words.lang, { dateStyle: "long" });
    return this.#dates.format(date);
  }
  /** Leaves nothing of the answers behind. */
  clear() {
    this.#turn += 1;
    this.message = "";
    this.byHand = null;
    this.offer = null;
    this.#endPrint?.();
    this.#endPrint = null;
  }
  #summary() {
    return {
      label: this.flow.words.result.summaryText,
      text: toText(summaryDocument(summaryInput(this.flow)))
    };
  }
  #say(message, byHand) {
    const turn = this.#turn;
    this.offer = () => this.#show("", byHand());
    this.flow.host.requestUpdate();
    void this.flow.host.updateComplete.then(() => {
      if (turn !== this.#turn) return;
      this.message = message;
      this.flow.host.requestUpdate();
    });
  }
  #show(message, byHand) {
    this.offer = null;
    this.message = message;
    this.byHand = byHand;
    this.flow.host.refocus("copy-text");
  }
}
function summaryInput(flow) {
  const { host, words } = flow;
  const { answers, assessment, completedAt } = flow.record;
  return {
    words,
    answers,
    assessment,
    help: helpNumbers(host.help, host.words),
    clinic: host.clinic,
    date: flow.actions.formatDate(new Date(completedAt))
  };
}

export { ResultActions, summaryInput };
