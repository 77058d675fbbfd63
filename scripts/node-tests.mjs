// Runs test/node/ in plain Node and writes test-results/node.json. Names given on the command line select files.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { clearCounts, writeCounts } from './counts.mjs';

clearCounts('node');

const wanted = process.argv.slice(2);
const files = (existsSync('test/node') ? readdirSync('test/node', { recursive: true }) : [])
  .filter(
    (name) => /\.test\.(ts|mjs)$/.test(name) && (!wanted.length || wanted.some((w) => name.includes(w))),
  )
  .map((name) => path.resolve('test/node', name))
  .sort();
if (files.length === 0) throw new Error('no test file in test/node');

const counts = { passed: 0, failed: 0, skipped: 0, engine: `node ${process.version}` };
const results = run({ files, concurrency: true, timeout: 600_000 });
results.on('test:pass', (test) => {
  if (test.details.type === 'suite') return;
  if (test.skip !== undefined || test.todo !== undefined) counts.skipped++;
  else counts.passed++;
});
results.on('test:fail', (test) => {
  // A failing suite repeats the failure of its tests, unless it broke before it could run them.
  const repeated = test.details.error?.failureType === 'subtestsFailed';
  if (!repeated) counts.failed++;
});
results.on('end', () => {
  writeCounts('node', counts);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
});
results.compose(new spec()).pipe(process.stdout);
