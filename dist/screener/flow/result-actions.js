import { toText } from '../../exports/document.js';
import { summaryDocument } from '../../exports/summary.js';
import { printDocument } from '../../dom/print.js';
import { saveFile } from '../../dom/save-file.js';
import { helpNumbers } from '../help.js';

class ResultActions {
  constructor(flow) {
    this.flow = flow;
    /** What was done, to be seen and heard. */
    this.message = "";
    /** Text to copy by hand, where the browser does not let us. */
    this.fallback = "";
    this.#endPrint = null;
    this.#dates = null;
    this.print = () => {
      const { words, host } = this.flow;
      this.#endPrint?.();
      const blocks = summaryDocument(summaryInput(this.flow));
      this.#endPrint = printDocument(host.renderRoot, words.result.title, words.lang, blocks);
    };
    this.copy = async () => {
      const { words, host } = this.flow;
      const text = toText(summaryDocument(summaryInput(this.flow)));
      try {
        await navigator.clipboard.writeText(text);
        this.#say(words.result.copied);
      } catch {
        this.fallback = text;
        this.#say(words.result.copyFailed);
        host.refocus("copy-text");
      }
    };
    this.download = () => {
      const { record } = this.flow.host;
      if (!record) return;
      const name = `ketamine-screener-${record.completedAt.slice(0, 10)}.json`;
      saveFile(name, `${JSON.stringify(record, null, 2)}
`, "application/json");
      this.#say(this.flow.words.result.saved);
    };
  }
  #endPrint;
  #dates;
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
    this.message = "";
    this.fallback = "";
    this.#endPrint?.();
    this.#endPrint = null;
  }
  #say(message) {
    this.message = message;
    this.flow.host.requestUpdate();
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
