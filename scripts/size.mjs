import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';

// What a patient's phone may have to fetch: kB (1000 bytes) of brotli at its best.
const budgets = [
  [/^ketamine-screener\.js$/, 20],
  [/^ketamine-screener-flow-.*\.js$/, 182],
  [/^ketamine-screener-preview\.js$/, 84],
];

const folder = 'dist/cdn';
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
const problems = [];

for (const name of scripts) {
  const bytes = readFileSync(`${folder}/${name}`);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const size = brotliCompressSync(bytes, { params }).length / 1000;
  const budget = budgets.find(([pattern]) => pattern.test(name))?.[1];
  console.log(`${size.toFixed(1).padStart(7)} kB of ${String(budget ?? '?').padStart(3)}  ${name}`);
  if (budget === undefined) problems.push(`${name} has no budget in scripts/size.mjs`);
  else if (size > budget) problems.push(`${name} is over its budget by ${(size - budget).toFixed(1)} kB`);
}
for (const [pattern] of budgets) {
  if (!scripts.some((name) => pattern.test(name))) problems.push(`no file matches ${pattern}`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
