// Packs the package as npm would and looks at it from outside: its fields (publint), what each resolver finds (attw), and whether programs
// that use it compile. `node scripts/check-package.mjs 5.0 latest` compiles them with these versions of TypeScript, which it installs.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const shell = process.platform === 'win32';
const folder = mkdtempSync(path.join(tmpdir(), 'ketamine-screener-'));
const modules = path.resolve('node_modules');
const problems = [];

function check(name, command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, shell, encoding: 'utf8' });
  console.log(`${status === 0 ? 'fine  ' : 'FAILED'} ${name}`);
  if (status === 0) return;
  problems.push(name);
  console.error(stdout + stderr);
}

/** Packed files that no entry leads to, no field of `package.json` names and the README does not speak of. */
function unreached(packed) {
  const readme = readFileSync('README.md', 'utf8');
  const fields = JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')), (key, value) =>
    key === 'files' ? undefined : value,
  );
  const patterns = [...fields.matchAll(/"\.\/(dist\/[^"]*)\*([^"]*)"/g)].map(([, before, after]) => [
    before,
    after,
  ]);
  const isNamed = (name) =>
    ['package.json', 'README.md'].includes(name) ||
    fields.includes(`${name}"`) ||
    readme.includes(name) ||
    patterns.some(([before, after]) => name.startsWith(before) && name.endsWith(after));
  const reached = new Set(packed.filter(isNamed));
  // A set that grows is walked to its end.
  for (const name of reached) {
    if (!/\.[jt]s$/.test(name)) continue;
    for (const [, to] of readFileSync(name, 'utf8').matchAll(
      /(?:from |import\(|import )['"](\.[^'"]+)\.js['"]/g,
    ))
      reached.add(path.posix.join(path.posix.dirname(name), to) + (name.endsWith('.d.ts') ? '.d.ts' : '.js'));
  }
  return packed.filter((name) => !reached.has(name));
}

/** As a program that is not this project: the package as packed, and the packages beside it. */
function consumer(tarball) {
  const root = path.join(folder, 'consumer');
  const installed = path.join(root, 'node_modules');
  mkdirSync(path.join(installed, '@types'), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', installed]);
  cpSync(path.join(installed, 'package'), path.join(installed, 'ketamine-screener'), { recursive: true });
  for (const name of ['lit', 'preact', 'solid-js', '@types/react', '@types/react-18'])
    symlinkSync(path.join(modules, name), path.join(installed, name));
  cpSync('test/consumer', path.join(root, 'test/consumer'), { recursive: true });
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }');
  return root;
}

/** Programs, and how each finds its packages. */
function programs(version) {
  const [major, minor] = version.split('.').map(Number);
  // The last that knows `node10` asks whether that is meant.
  const meant = major === 6 ? ['--ignoreDeprecations', '6.0'] : [];
  // Solid's own declarations name what the DOM of older versions lacks.
  const unread = major === 5 && minor < 9 ? ['--skipLibCheck', 'true'] : [];
  return [
    ['test/consumer', '--module', 'esnext', '--moduleResolution', 'bundler'],
    ['test/consumer', '--module', 'node16', '--moduleResolution', 'node16'],
    ['test/consumer', '--module', 'nodenext', '--moduleResolution', 'nodenext'],
    ...(major < 7 ? [['test/consumer/node10', ...meant]] : []),
    ['test/consumer/react-18'],
    ['test/consumer/solid', ...unread],
  ];
}

const versions = process.argv.slice(2);

try {
  const [{ filename, files }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { shell, encoding: 'utf8' }),
  );
  const tarball = path.join(folder, filename);
  const idle = unreached(files.map((file) => file.path));
  console.log(`${idle.length === 0 ? 'fine  ' : 'FAILED'} ${files.length} files, all of use to someone`);
  for (const name of idle) problems.push(`nobody needs ${name}`);
  check('publint', 'npx', ['--no-install', 'publint', 'run', tarball, '--strict']);
  // Of require() and of resolvers that know no `exports` it asks for files of their own; `typesVersions` and `alias` lead the latter on.
  check('attw', 'npx', ['--no-install', 'attw', tarball, '--profile', 'esm-only', '--no-emoji']);
  const root = consumer(tarball);
  const aliases = versions.map(
    (version) => `typescript-${version}@npm:typescript@${/^\d/.test(version) ? `~${version}` : version}`,
  );
  if (aliases.length > 0)
    execFileSync('npm', ['install', '--no-save', '--prefix', folder, ...aliases], { shell, stdio: 'ignore' });
  const compilers = versions.map((version) => path.join(folder, 'node_modules', `typescript-${version}`));
  if (compilers.length === 0) compilers.push(path.join(modules, 'typescript'));
  for (const compiler of compilers) {
    const { version } = JSON.parse(readFileSync(path.join(compiler, 'package.json'), 'utf8'));
    for (const [program, ...options] of programs(version)) {
      const args = [path.join(compiler, 'bin/tsc'), '-p', program, ...options];
      check(`TypeScript ${[version, program, ...options].join(' ')}`, process.execPath, args, root);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
