import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumLaunch, installedFirefox } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { startWebKit } from './scripts/webkit.mjs';

// A zone behind UTC, where a date taken for midnight UTC shows as the day before.
process.env.TZ ??= 'America/New_York';

const engines = {
  chromium: async () => chromeLauncher({ launchOptions: await chromiumLaunch(), concurrency: 2 }),
  bundled: async () =>
    chromeLauncher({ launchOptions: await chromiumLaunch({ bundled: true }), concurrency: 2 }),
  // One page at a time: only one has the focus, and keys go where it is.
  firefox: () =>
    chromeLauncher({
      launchOptions: { browser: 'firefox', executablePath: installedFirefox(), headless: true },
      concurrency: 1,
    }),
  webkit: async () => webdriverLauncher(await startWebKit()),
};
const name = process.env.ENGINE || 'chromium';
if (!Object.hasOwn(engines, name)) {
  throw new Error(`ENGINE=${name} is unknown; there are ${Object.keys(engines).join(', ')}.`);
}

export default {
  staticLogging: !process.stdout.isTTY,
  files: ['test/**/*.test.ts', '!test/node/**'],
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    guardedConsole(),
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [await engines[name]()],
  concurrency: name === 'webkit' ? 1 : undefined,
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter(name)],
  testFramework: { config: { timeout: 20_000 } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en" data-engine="${name}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tests</title>
    <script>
      // Silences lit's notice that this is its development build; its other warnings stay.
      globalThis.litIssuedWarnings = new Set(['dev-mode']);
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
};

/** No test file can forget the console guard; on the same line, so that line numbers stay. */
function guardedConsole() {
  return {
    name: 'guarded-console',
    transform: ({ path, body }) =>
      /\.test\.ts$/.test(path) ? `import '/test/helpers/console.ts';${body}` : undefined,
  };
}
