// Puts the hash of each built element into the lines that webmasters copy.
import { readFileSync, writeFileSync } from 'node:fs';
import { integrityOf } from './integrity.mjs';

const line = /(src="[^"]*?([\w-]+\.js)" integrity=")[^"]*"/g;

for (const page of ['README.md', 'demo/embed.html']) {
  const before = readFileSync(page, 'utf8');
  if (!line.test(before)) throw new Error(`${page} has no line with an integrity value`);
  const after = before.replace(
    line,
    (_all, start, file) => `${start}${integrityOf(readFileSync(`dist/cdn/${file}`))}"`,
  );
  if (after !== before) writeFileSync(page, after);
}
