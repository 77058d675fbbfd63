import { printDocument } from '../dom/print.ts';
import type { Block } from '../exports/document.ts';
import type { PreviewHost } from './host.ts';

/** One page on Letter and on A4: small type, black on white, with space for name and date of birth. */
const onePage = `
  @page { margin: 12mm; }
  body { margin: 0; color: #000; background: #fff; font: 8pt/1.25 ui-monospace, 'DejaVu Sans Mono', monospace; }
  h1 { margin: 0 0 6pt; font: 600 12pt system-ui, sans-serif; }
  p { margin: 0; white-space: pre-wrap; }
  .note { margin-bottom: 8pt; font: 10pt/2 system-ui, sans-serif; }
`;

/** Some browsers never say that printing has ended; the frame of the print before goes at the latest now. */
let endLastPrint = (): void => undefined;

/** Prints a note on one page, whatever the host page hides in print. */
export function printNote(host: PreviewHost, text: string): void {
  const { words, texts } = host;
  const blocks: Block[] = [
    { kind: 'title', text: texts.print.title },
    { kind: 'note', text: texts.print.blanks },
    ...text.split('\n').map((text): Block => ({ kind: 'text', text })),
  ];
  endLastPrint();
  endLastPrint = printDocument(host.renderRoot, texts.print.title, words.lang, blocks, onePage);
}
