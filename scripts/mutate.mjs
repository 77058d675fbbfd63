// Changes the rules in every small way and sees whether a test notices. Takes a while: run it by night.
// node scripts/mutate.mjs [part of a file name …]   writes docs/mutation.md, which says what was tried and what was not
import { readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { mutantsOf } from './mutate/mutants.mjs';
import { reasonFor } from './mutate/reasons.mjs';

/** The decision and what it rests on, and the tables of rules. */
const files = [
  ...['decide', 'assess', 'findings', 'trials', 'missing', 'history', 'read', 'catalogue', 'rules'].map(
    (name) => `src/assessment/${name}.ts`,
  ),
  ...[
    'decision-table',
    'criteria',
    'recommendations',
    'choices',
    'conditions',
    'questions',
    'items',
    'medications',
  ].map((name) => `src/content/${name}.ts`),
];
const wanted = process.argv.slice(2);
const chosen = files.filter((file) => wanted.length === 0 || wanted.some((name) => file.includes(name)));
const mutants = chosen.flatMap((file) => mutantsOf(file, readFileSync(file, 'utf8')));

/** An endless loop is a fault that was noticed. */
const MOST_SECONDS = Number(process.env.MUTANT_SECONDS ?? 120);
const WORKERS = 2;

const results = new Map();
let next = 0;
const started = performance.now();

function work() {
  return new Promise((resolve) => {
    let worker;
    let clock;
    let id;
    const take = () => {
      if (next >= mutants.length) {
        void worker.terminate();
        resolve();
        return;
      }
      id = next++;
      clock = setTimeout(() => {
        done('it does not end');
        void worker.terminate();
        open();
      }, MOST_SECONDS * 1000);
      worker.postMessage({ id, mutant: mutants[id] });
    };
    const done = (killer) => {
      clearTimeout(clock);
      results.set(id, killer);
      const { file, line, from, to } = mutants[id];
      if (killer === null) console.log(`${file}:${line} ${from} -> ${to} | survives`);
      if (results.size % 50 === 0)
        console.log(`${results.size} of ${mutants.length}, ${survivors().length} survive`);
    };
    const open = () => {
      worker = new Worker(new URL('./mutate/worker.mjs', import.meta.url));
      worker.on('message', ({ killer }) => {
        done(killer);
        take();
      });
      take();
    };
    open();
  });
}

const survivors = () => mutants.filter((_, id) => results.get(id) === null);

/** Without a change every test must pass, or nothing is shown. */
async function tryNone() {
  const worker = new Worker(new URL('./mutate/worker.mjs', import.meta.url));
  const killer = await new Promise((resolve, reject) => {
    worker.on('message', (message) => resolve(message.killer));
    worker.on('error', reject);
    worker.postMessage({ id: -1, mutant: null });
  });
  await worker.terminate();
  if (killer !== null) throw new Error(`Without any change a test fails: ${killer}`);
}

await tryNone();
console.log(`${mutants.length} mutants in ${chosen.length} files; without a change all tests pass.`);
await Promise.all(Array.from({ length: WORKERS }, work));
report();

function report() {
  const left = survivors().map((mutant) => ({ ...mutant, reason: reasonFor(mutant) }));
  const open = left.filter(({ reason }) => reason === undefined);
  const killed = mutants.length - left.length;
  for (const { file, line, from, to, reason } of left)
    console.log(`${file}:${line} ${from} -> ${to} | ${reason ?? 'NO REASON'}`);
  const minutes = ((performance.now() - started) / 60_000).toFixed(0);
  console.log(
    `${mutants.length} mutants: ${killed} killed, ${left.length} survive, ${open.length} of them without a reason; ${minutes} minutes`,
  );
  writeFileSync('docs/mutation.md', documentOf(left, killed, minutes));
  process.exitCode = open.length > 0 ? 1 : 0;
}

/** A run of some files must not pass for one of all. */
function untried() {
  const others = files.filter((file) => !chosen.includes(file));
  return others.length === 0
    ? ''
    : `Not tried in this run: ${others.map((file) => `\`${file}\``).join(', ')}.\n\n`;
}

function documentOf(left, killed, minutes) {
  const cell = (text) => `\`${text.replaceAll('|', '\\|').replaceAll('`', "'")}\``;
  const rows = left.map(
    ({ file, line, from, to, reason }) =>
      `| ${file}:${line} | ${cell(from)} | ${cell(to)} | ${reason ?? '**none yet**'} |`,
  );
  const perFile = chosen.map((file) => {
    const own = mutants.filter((mutant) => mutant.file === file).length;
    return `| ${file} | ${own} | ${left.filter((mutant) => mutant.file === file).length} |`;
  });
  return `# Mutation testing

\`node scripts/mutate.mjs${wanted.map((name) => ` ${name}`).join('')}\`, ${new Date().toISOString().slice(0, 10)}, node ${process.version}, ${minutes} minutes: ${mutants.length} mutants, ${killed} killed, ${left.length} survive.

A mutant is one small change of a rule. It is killed when a test fails, or does not end. The tests are those of \`scripts/mutate/checks.mjs\`.

${untried()}| File | Mutants | Survive |
| --- | --- | --- |
${perFile.join('\n')}

## Those that survive, and why

| Where | Was | Tried | Reason |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
