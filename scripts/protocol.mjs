// Writes the protocol as a document a clinician can sign: docs/protocol.md, and docs/protocol.html to print.
// node --import ./scripts/ts.mjs scripts/protocol.mjs [--check | --record]
// --check fails when they are stale, or when the rules changed and the version did not. --record notes the rules of a new version.
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { protocol } from '../src/content/protocol.ts';
import { hashOf, signedContent } from './protocol-hash.mjs';
import { protocolBlocks, title } from './protocol/document.mjs';
import { historyFaults, recorded } from './protocol/history.mjs';
import { toHtml, toMarkdown } from './protocol/render.mjs';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : '');
const historyFile = 'docs/protocol-history.json';

/** The documents, by path. */
export function documents() {
  const blocks = protocolBlocks();
  return { 'docs/protocol.md': toMarkdown(blocks), 'docs/protocol.html': toHtml(title, blocks) };
}

/** The version as it stands, with the hash of the rules as they are and not as they are said to be. */
export const current = () => ({ version: protocol.version, hash: hashOf(signedContent) });

/** What is wrong; nothing, if the documents and the record of versions are true. */
export function faults() {
  const stale = Object.entries(documents()).flatMap(([path, text]) =>
    read(path) === text ? [] : [`${path} is stale: run \`npm run protocol\`.`],
  );
  const history = JSON.parse(read(historyFile) || '[]');
  return [...stale, ...historyFaults(history, current(), read('CHANGELOG.md'))];
}

function write() {
  for (const [path, text] of Object.entries(documents())) writeFileSync(at(path), text);
}

function record() {
  const history = recorded(JSON.parse(read(historyFile) || '[]'), current(), read('CHANGELOG.md'));
  writeFileSync(at(historyFile), `${JSON.stringify(history, null, 2)}\n`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--record')) record();
  if (!process.argv.includes('--check')) write();
  const found = faults();
  for (const fault of found) console.error(fault);
  if (found.length > 0) process.exitCode = 1;
  else console.log(`The protocol ${protocol.version} (${current().hash}) is written and recorded.`);
}
