import { printDocument } from '../dom/print.js';

const ROOM = 675;
const LINE_SIGNS = 108;
const TALLEST = 10;
const LOWEST = 5.5;
function onePage(lines) {
  const rows = lines.reduce(
    (sum, line) => sum + (line === "" ? 0.5 : Math.ceil(line.length / LINE_SIGNS)),
    0
  );
  const height = Math.max(LOWEST, Math.min(TALLEST, ROOM / rows));
  return `
    @page { margin: 10mm; }
    body { margin: 0; color: #000; background: #fff; }
    h1 { margin: 0 0 6pt; font: 600 12pt/16pt system-ui, sans-serif; }
    p { margin: 0; font: ${height * 0.8}pt/${height}pt ui-monospace, 'DejaVu Sans Mono', monospace; white-space: pre-wrap; }
    p:empty { height: ${height / 2}pt; }
    .note { margin-bottom: 8pt; font: 10pt/20pt system-ui, sans-serif; }
  `;
}
class NotePrinter {
  #end = null;
  /** @returns whether the browser could be asked to. */
  print(host, text) {
    this.end();
    this.#end = printNote(host, text);
    return this.#end !== null;
  }
  /** Takes away what was printed: some browsers never say that printing has ended. */
  end() {
    this.#end?.();
    this.#end = null;
  }
}
function printNote({ words, texts, renderRoot }, text) {
  const lines = text.trimEnd().split("\n");
  const blocks = [
    { kind: "title", text: texts.print.title },
    { kind: "note", text: texts.print.blanks },
    ...lines.map((text2) => ({ kind: "text", text: text2 }))
  ];
  return printDocument(renderRoot, texts.print.title, words.lang, blocks, onePage(lines));
}

export { NotePrinter };
