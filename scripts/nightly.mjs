// What is too slow for every change: npm run nightly [part of a command …]. Writes docs/nightly.md; a step that is not run keeps its last row.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const FILE = 'docs/nightly.md';

/** Commands, each with the name of the counts that it leaves in test-results, if it does. */
const steps = [
  ['node scripts/mutate.mjs'],
  // A file may take ten minutes, and staff take four seconds a walk.
  ['WALKS=100 npm run test:node walk survey-core-cut', 'node'],
  ['node scripts/check-package.mjs 5.0 5.4 5.9 latest'],
  ['ALL=1 ENGINE=chromium npx web-test-runner', 'chromium'],
  ['ALL=1 ENGINE=firefox npx web-test-runner', 'firefox'],
  ['ALL=1 ENGINE=webkit npx web-test-runner', 'webkit'],
];

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const commit = () =>
  `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src', 'test', 'scripts') && ' with changes'}`;

const rows = new Map(
  (existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').split('\n').flatMap((line) => {
    const [command, ...cells] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return command?.startsWith('`') && cells[0] !== 'not run yet' ? [[command.slice(1, -1), cells]] : [];
  }),
);

const wanted = process.argv.slice(2);
for (const [command, counts] of steps) {
  if (wanted.length > 0 && !wanted.some((part) => command.includes(part))) continue;
  console.log(`== ${command}`);
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
  const seconds = ((performance.now() - started) / 1000).toFixed();
  rows.set(command, [new Date().toISOString().slice(0, 10), commit(), resultOf(status, counts), seconds]);
  if (status !== 0) process.exitCode = 1;
  await write();
}

function resultOf(status, name) {
  const ended = status === 0 ? 'passed' : '**failed**';
  const file = `test-results/${name}.json`;
  if (name === undefined || !existsSync(file)) return ended;
  const { passed, failed } = JSON.parse(readFileSync(file, 'utf8'));
  return `${ended}: ${passed} passed, ${failed} failed`;
}

/** After every step, so that a night that breaks off has something to show. */
async function write() {
  const lines = steps.map(([command]) => {
    const cells = rows.get(command) ?? ['not run yet', '', '', ''];
    return `| \`${command}\` | ${cells.join(' | ')} |`;
  });
  const text = `# What runs by night

\`npm run nightly\` writes this file; \`npm run nightly firefox webkit\` runs the steps with such a word. \`.ci/run\` does the same with fewer
walks, without the mutants, and in Firefox and WebKit only what depends on a browser.

| Command | Date | Commit | Result | Seconds |
| --- | --- | --- | --- | --- |
${lines.join('\n')}
`;
  writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
}

await write();
for (const [command, cells] of rows) console.log(`${cells.at(-1).padStart(6)} s  ${command}: ${cells[2]}`);
