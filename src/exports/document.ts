/**
 * A document as data: what the summary shows on the page, in print and as copied text comes from one list of blocks, so that the three
 * cannot differ.
 */
export type Block =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'text' | 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Name and value, such as a question and its answer. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] };

/** Longest line of copied text; most mail and record systems wrap at 80. */
const LINE_LENGTH = 78;

/** Signs of print, of which some record systems make question marks, and how people type them. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/[‘’]/g, "'"],
  [/[“”]/g, '"'],
  [/[–—]/g, '-'],
  [/…/g, '...'],
  [/\u00A0/g, ' '],
];

/** Plain text with headings, fit for a mail or a record. Browsers on Windows end its lines as Windows does when it is copied. */
export function toText(blocks: readonly Block[]): string {
  const text = blocks.map(blockText).join('\n');
  const lines = `${text.replace(/\n{3,}/g, '\n\n').trim()}\n`;
  return typed.reduce((all, [signs, sign]) => all.replace(signs, sign), lines);
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `${block.text.toUpperCase()}\n`;
    case 'heading':
      return `\n${block.text}\n${'-'.repeat(Math.min(block.text.length, LINE_LENGTH))}`;
    case 'subheading':
      return `\n${wrap(block.text, '')}`;
    case 'list':
      return block.items.map((item) => wrap(`- ${item}`, '  ')).join('\n');
    case 'facts':
      return block.facts.map(([name, value]) => wrap(`${name} ${value}`, '  ')).join('\n');
    default:
      return wrap(block.text, '');
  }
}

function wrap(text: string, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const next = line === '' ? word : `${line} ${word}`;
    if (next.length > LINE_LENGTH && line !== '') {
      lines.push(line);
      line = indent + word;
    } else line = next;
  }
  return [...lines, line].join('\n');
}
