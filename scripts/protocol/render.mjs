// Turns the blocks of the protocol document into Markdown and into a page to print.

/** A block is one of: { heading, level }, { text }, { list }, { columns, rows }, { lines } for writing on. */
export function toMarkdown(blocks) {
  return `${blocks.map(markdownOf).join('\n\n')}\n`;
}

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('\n', '<br>') || ' ';

function markdownOf(block) {
  if (block.heading) return `${'#'.repeat(block.level)} ${block.heading}`;
  if (block.text) return block.text;
  if (block.list) return block.list.map((item) => `- ${item}`).join('\n');
  if (block.lines) return block.lines.map((label) => `${label}: ${'_'.repeat(48)}`).join('\n\n');
  const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [row(block.columns), row(block.columns.map(() => '---')), ...block.rows.map(row)].join('\n');
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => escapes[sign]);
const broken = (text) => escape(text).replaceAll('\n', '<br />');

const style = `
      @page { size: A4 landscape; margin: 14mm; }
      body { font: 10pt/1.4 system-ui, sans-serif; color: #000; margin: 0 auto; max-width: 270mm; }
      h1 { font-size: 18pt; } h2 { font-size: 13pt; break-after: avoid; } h3 { font-size: 11pt; break-after: avoid; }
      table { border-collapse: collapse; width: 100%; font-size: 8.5pt; }
      thead { display: table-header-group; } tr { break-inside: avoid; }
      th, td { border: 0.5pt solid #777; padding: 2pt 4pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
      th { background: #eee; }
      .lines { break-inside: avoid; } .lines p { border-bottom: 0.5pt solid #000; margin: 12mm 0 0; max-width: 140mm; }
    `;

/** A page that needs nothing from anywhere. */
export function toHtml(title, blocks) {
  const body = blocks.map((block) => `    ${htmlOf(block)}`).join('\n');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escape(title)}</title>
    <style>${style}</style>
  </head>
  <body>
${body}
  </body>
</html>
`;
}

function htmlOf(block) {
  if (block.heading) return `<h${block.level}>${escape(block.heading)}</h${block.level}>`;
  if (block.text) return `<p>${broken(block.text)}</p>`;
  if (block.list) return `<ul>${block.list.map((item) => `<li>${broken(item)}</li>`).join('')}</ul>`;
  if (block.lines)
    return `<div class="lines">${block.lines.map((label) => `<p>${escape(label)}:</p>`).join('')}</div>`;
  const row = (cells, tag) => `<tr>${cells.map((text) => `<${tag}>${broken(text)}</${tag}>`).join('')}</tr>`;
  const rows = block.rows.map((cells) => row(cells, 'td')).join('\n');
  return `<table><thead>${row(block.columns, 'th')}</thead><tbody>\n${rows}\n</tbody></table>`;
}
