import type { Block } from '../exports/document.ts';
import { mask } from './masked.ts';

/** Black on white, for a document of any length. */
const plainSheet = `
  @page { margin: 18mm; }
  body { font: 11pt/1.45 system-ui, sans-serif; color: #000; background: #fff; margin: 0; }
  h1 { font-size: 18pt; margin: 0 0 4pt; }
  h2 { font-size: 13pt; margin: 14pt 0 4pt; border-bottom: 1pt solid #000; break-after: avoid; }
  h3 { font-size: 11pt; margin: 10pt 0 2pt; break-after: avoid; }
  p, ul, dl { margin: 0 0 6pt; }
  ul { padding-left: 14pt; }
  dl > div { break-inside: avoid; }
  dt { display: inline; font-weight: 600; }
  dd { display: inline; margin: 0 0 0 4pt; }
  .note { font-size: 9.5pt; }
`;

/** Nobody is done with a print window sooner, in ms. */
const SOONEST = 1000;

/**
 * Prints a document of its own and not the host's page, whose print styles may hide us. It is built node by node in an empty frame, so
 * that no text is ever read as HTML, and strict CSP and Trusted Types hold. Whether a print window came up can't be known.
 *
 * @param root - Where the frame may stand while the print window is open.
 * @param sheet - CSS of the document.
 * @returns a function that takes the frame away, for browsers that never say, or say too soon, that printing has ended; `null` where
 *   nothing can be printed from here: a browser without `print`, a frame that may not look into one of its own.
 */
export function printDocument(
  root: HTMLElement | DocumentFragment,
  title: string,
  lang: string,
  blocks: readonly Block[],
  sheet: string = plainSheet,
): (() => void) | null {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.title = title;
  frame.tabIndex = -1;
  // It stands beside what is masked, and a recorder starts anew in each document.
  mask(frame);
  root.append(frame);
  const before = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  const end = () => {
    if (!frame.parentNode) return;
    const held = (root instanceof ShadowRoot ? root.activeElement : document.activeElement) === frame;
    frame.remove();
    // The print window took the focus with the frame.
    if (held && before instanceof HTMLElement && before.isConnected) before.focus();
  };
  try {
    const view = frame.contentWindow as Window & typeof globalThis;
    fill(view, title, lang, blocks, sheet);
    const asked = performance.now();
    view.addEventListener('afterprint', () => {
      // Said at once, it is the end of nothing: on phones the document is still being read then.
      if (performance.now() - asked >= SOONEST) end();
    });
    view.focus();
    view.print();
    return end;
  } catch {
    end();
    return null;
  }
}

function fill(
  view: Window & typeof globalThis,
  title: string,
  lang: string,
  blocks: readonly Block[],
  sheet: string,
): void {
  const page = view.document;
  page.title = title;
  page.documentElement.lang = lang;
  mask(page.documentElement);
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(sheet);
  page.adoptedStyleSheets = [styles];
  page.body.append(...blocks.map((block) => node(page, block)));
}

const tags = { title: 'h1', heading: 'h2', subheading: 'h3', text: 'p', note: 'p' } as const;

function node(page: Document, block: Block): HTMLElement {
  const make = (tag: string, text = '', ...children: HTMLElement[]) => {
    const element = page.createElement(tag);
    element.textContent = text;
    element.append(...children);
    return element;
  };
  switch (block.kind) {
    case 'list':
      return make('ul', '', ...block.items.map((item) => make('li', item)));
    case 'facts':
      return make(
        'dl',
        '',
        ...block.facts.map(([name, value]) => make('div', '', make('dt', name), make('dd', value))),
      );
    default: {
      const element = make(tags[block.kind], block.text);
      if (block.kind === 'note') element.className = 'note';
      return element;
    }
  }
}
