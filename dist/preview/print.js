import { printDocument } from '../dom/print.js';

const onePage = `
  @page { margin: 12mm; }
  body { margin: 0; color: #000; background: #fff; font: 8pt/1.25 ui-monospace, 'DejaVu Sans Mono', monospace; }
  h1 { margin: 0 0 6pt; font: 600 12pt system-ui, sans-serif; }
  p { margin: 0; white-space: pre-wrap; }
  .note { margin-bottom: 8pt; font: 10pt/2 system-ui, sans-serif; }
`;
let endLastPrint = () => void 0;
function printNote(host, text) {
  const { words, texts } = host;
  const blocks = [
    { kind: "title", text: texts.print.title },
    { kind: "note", text: texts.print.blanks },
    ...text.split("\n").map((text2) => ({ kind: "text", text: text2 }))
  ];
  endLastPrint();
  endLastPrint = printDocument(host.renderRoot, texts.print.title, words.lang, blocks, onePage);
}

export { printNote };
