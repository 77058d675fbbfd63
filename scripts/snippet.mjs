// Puts the version and the hash of each built element into the lines that webmasters copy, and of the questions their name too, which changes
// with them.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { integrityOf } from './integrity.mjs';

const line = /((?:src|href)="[^"]*?)([\w-]+\.js)(" integrity=")[^"]*"/g;
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const folder = /(?<=ketamine-screener-)\d+\.\d+\.\d+[\w.-]*/g;
const questions = readdirSync('dist/cdn').find((file) => file.includes('-flow-'));

for (const page of ['README.md', 'demo/embed.html']) {
  const before = readFileSync(page, 'utf8');
  if (!line.test(before)) throw new Error(`${page} has no line with an integrity value`);
  const after = before.replace(line, (_all, start, named, between) => {
    const file = named.includes('-flow-') ? questions : named;
    return `${start}${file}${between}${integrityOf(readFileSync(`dist/cdn/${file}`))}"`;
  });
  writeFileSync(page, after.replace(folder, version));
}
