// Writes what the README and llms.txt say of attributes, looks, parts and events from the manifest, between a pair of comments each.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const declared = (tag) =>
  modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
const screener = declared('ketamine-screener');
const preview = declared('ketamine-screener-preview');

const code = (text) => `\`${text}\``;
const cell = (text) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
const table = (heads, rows) =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

const attributes = ({ attributes }) => attributes.map(({ name, description }) => [code(name), description]);
const parts = ({ cssParts }) =>
  `Parts for \`::part()\`: ${cssParts.map(({ name }) => code(name)).join(', ')}.`;
const isValue = (text) => !text.includes(' ');
const detail = ({ text }) => /^CustomEvent<(.*)>$/.exec(text)[1];

const blocks = {
  attributes: table(['Attribute', 'What it does'], attributes(screener)),
  looks: table(
    ['Property', 'Unless set', 'What it is'],
    screener.cssProperties.map(({ name, default: unset, description }) => [
      code(name),
      isValue(unset) ? code(unset) : unset,
      description,
    ]),
  ),
  parts: parts(screener),
  events: table(
    ['Event', 'When', '`detail`'],
    screener.events.map(({ name, description, type }) => [
      code(name),
      description,
      detail(type) === 'null' ? 'none' : code(detail(type)),
    ]),
  ),
  'preview attributes': table(
    ['Attribute or property', 'What it does'],
    preview.members
      .filter(({ kind }) => kind === 'field')
      .map(({ name, attribute, description }) => [
        attribute ? `${code(attribute)} (${code(name)})` : code(name),
        description,
      ]),
  ),
  'preview parts': parts(preview),
};

const files = { 'README.md': Object.keys(blocks), 'llms.txt': ['attributes', 'events'] };

for (const [file, names] of Object.entries(files)) {
  let text = readFileSync(file, 'utf8');
  for (const name of names) {
    const [begin, end] = [
      `<!-- ${name}, written by scripts/readme-tables.mjs -->`,
      `<!-- end of ${name} -->`,
    ];
    const [before, rest] = text.split(begin);
    const after = rest?.split(end)[1];
    if (after === undefined) throw new Error(`${file} has no place for ${name}`);
    text = `${before}${begin}\n\n${blocks[name]}\n\n${end}${after}`;
  }
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}
