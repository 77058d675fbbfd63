import { printDocument } from '../dom/print.ts';
import type { Block } from '../exports/document.ts';
import type { PreviewHost } from './host.ts';

/** Points that Letter, the lower of the two sheets, leaves for the lines of the note. */
const ROOM = 675;

/** Signs that fit on a line of A4, the narrower of the two, at the largest size. */
const LINE_SIGNS = 108;

/** Heights of a line in points. What needs more than one page at the smallest, gets one. */
const TALLEST = 10;
const LOWEST = 5.5;

/** One page on Letter and on A4: black on white, as large as fits, with space for name and date of birth. */
function onePage(lines: readonly string[]): string {
  const rows = lines.reduce(
    (sum, line) => sum + (line === '' ? 0.5 : Math.ceil(line.length / LINE_SIGNS)),
    0,
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

/** Prints notes on one page each, whatever the host page hides in print. */
export class NotePrinter {
  #end: (() => void) | null = null;

  /** @returns whether the browser could be asked to. */
  print(host: PreviewHost, text: string): boolean {
    this.end();
    this.#end = printNote(host, text);
    return this.#end !== null;
  }

  /** Takes away what was printed: some browsers never say that printing has ended. */
  end(): void {
    this.#end?.();
    this.#end = null;
  }
}

function printNote({ words, texts, renderRoot }: PreviewHost, text: string): (() => void) | null {
  const lines = text.trimEnd().split('\n');
  const blocks: Block[] = [
    { kind: 'title', text: texts.print.title },
    { kind: 'note', text: texts.print.blanks },
    ...lines.map((text): Block => ({ kind: 'text', text })),
  ];
  return printDocument(renderRoot, texts.print.title, words.lang, blocks, onePage(lines));
}
