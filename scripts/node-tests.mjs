// Runs the tests that need no browser in plain Node and writes test-results/node.json. Parts of a path on the command line select files.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { clearCounts, writeCounts } from './counts.mjs';

clearCounts('node');

const folders = ['assessment', 'content', 'exports', 'node', 'survey'];
const wanted = process.argv.slice(2);
const files = folders
  .flatMap((folder) => readdirSync(`test/${folder}`, { recursive: true }).map((name) => `${folder}/${name}`))
  .filter(
    (name) => /\.test\.(ts|mjs)$/.test(name) && (!wanted.length || wanted.some((w) => name.includes(w))),
  )
  .map((name) => path.resolve('test', name));
if (files.length === 0) throw new Error(`no such test file in ${folders.join(', ')}`);

const counts = { passed: 0, failed: 0, skipped: 0, engine: `node ${process.version}` };
// Each file gets a process of its own, with these arguments.
process.execArgv.push('--import', './scripts/describe.mjs');
const results = run({ files, concurrency: 2, timeout: 600_000 });
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
