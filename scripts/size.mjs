import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { npmBundle } from './npm-bundle.mjs';

// What a patient's phone may have to fetch: kB (1000 bytes) of brotli at its best.
const budgets = [
  [/^ketamine-screener\.js$/, 20],
  [/^ketamine-screener-flow-.*\.js$/, 182],
  [/^ketamine-screener-preview\.js$/, 84],
  // Of the npm package what a site of its own ships, as esbuild bundles it. lit comes on top, once for all that use it.
  [/^npm define, at once$/, 16],
  [/^npm define, later$/, 190],
  [/^npm define-preview, at once$/, 84],
];

const folder = 'dist/cdn';
const scripts = readdirSync(folder)
  .filter((name) => name.endsWith('.js'))
  .map((name) => [name, readFileSync(`${folder}/${name}`)]);
for (const entry of ['define', 'define-preview']) {
  const { atOnce, later } = await npmBundle(entry);
  scripts.push([`npm ${entry}, at once`, Buffer.from(atOnce)]);
  if (later !== '') scripts.push([`npm ${entry}, later`, Buffer.from(later)]);
}
const problems = [];

for (const [name, bytes] of scripts) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const size = brotliCompressSync(bytes, { params }).length / 1000;
  const budget = budgets.find(([pattern]) => pattern.test(name))?.[1];
  console.log(`${size.toFixed(1).padStart(7)} kB of ${String(budget ?? '?').padStart(3)}  ${name}`);
  if (budget === undefined) problems.push(`${name} has no budget in scripts/size.mjs`);
  else if (size > budget) problems.push(`${name} is over its budget by ${(size - budget).toFixed(1)} kB`);
}
for (const [pattern] of budgets) {
  if (!scripts.some(([name]) => pattern.test(name))) problems.push(`no file matches ${pattern}`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
