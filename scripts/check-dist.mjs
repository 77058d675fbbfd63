// Fails when dist/ as committed (or staged), or the hash in the lines that webmasters copy, is not what the sources build.
import { execFileSync } from 'node:child_process';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

const shell = process.platform === 'win32';
execFileSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'], shell });

const tracked = git('ls-files', '--', 'dist');
const changed = git('diff', '--name-status', '--', 'dist', 'README.md', 'llms.txt', 'demo/embed.html');
const added = git('ls-files', '--others', '--exclude-standard', '--', 'dist').map((name) => `A\t${name}`);
const different = [...changed, ...added];
if (tracked.length === 0) different.push('dist/ is not in git');

if (different.length > 0) {
  console.error(`dist/ differs from a fresh build; stage or commit what was built just now:`);
  console.error(different.map((line) => `  ${line}`).join('\n'));
  process.exitCode = 1;
} else {
  console.log(`dist/ is what the sources build (${tracked.length} files).`);
}
