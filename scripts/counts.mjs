import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

const file = (name) => `test-results/${name}.json`;

/** A run that breaks off must not leave an earlier run's numbers behind. */
export function clearCounts(name) {
  rmSync(file(name), { force: true });
}

export function writeCounts(name, counts) {
  mkdirSync('test-results', { recursive: true });
  writeFileSync(file(name), `${JSON.stringify(counts)}\n`);
}
