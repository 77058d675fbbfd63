import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { chromiumLaunch, installedChromium, installedFirefox } from './scripts/browser.mjs';
import { countReporter } from './scripts/count-reporter.mjs';
import { keptSurveyCore } from './scripts/survey-core-cut.mjs';
import { SideBySide } from './scripts/side-by-side.mjs';
import { WebKitLauncher } from './scripts/webkit.mjs';
import { unkindServer } from './test/helpers/unkind-server.mjs';

// A zone behind UTC, where a date taken for midnight UTC shows as the day before.
process.env.TZ ??= 'America/New_York';

const engines = {
  chromium: async () => launcher(await chromiumLaunch()),
  bundled: async () => launcher(await chromiumLaunch({ bundled: true })),
  firefox: () => launcher({ browser: 'firefox', executablePath: installedFirefox(), headless: true }),
  webkit: () => new WebKitLauncher(),
};
const name = process.env.ENGINE || 'chromium';
if (!Object.hasOwn(engines, name)) {
  throw new Error(`ENGINE=${name} is unknown; there are ${Object.keys(engines).join(', ')}.`);
}

/**
 * Firefox and WebKit leave out what depends on no browser: which words, codes, values and rows come out of our own code, whatever draws them.
 * All that touches what browsers do each in its own way is run in all three: focus, keys, history, forms, files, clipboard, print, storage,
 * policy, layout, loading, accessibility, leaks. `ALL=1` leaves nothing out; so does `npm run nightly`.
 */
const oneEngine = [
  'screener/{contract,hostile,hostile-answers,polluted,translation,unassisted}',
  'preview/{hostile,what-if,which-record,words}',
];
const all = Boolean(process.env.ALL) || !['firefox', 'webkit'].includes(name);

/** The packaged Chromium lets no frame without an origin fetch from this machine. */
const packaged = name === 'bundled' || (name === 'chromium' && !installedChromium());

export default {
  staticLogging: !process.stdout.isTTY,
  files: [
    // The longest first, so that none is left running alone at the end.
    'test/screener/{vignettes,hostile,leaks}.test.ts',
    'test/{screener,preview}/**/*.test.ts',
    ...(all ? [] : oneEngine.map((names) => `!test/${names}.test.ts`)),
    ...(packaged ? ['!test/screener/opaque.test.ts'] : []),
  ],
  nodeResolve: { exportConditions: ['development'] },
  middleware: [forFramesWithoutOrigin, unkindServer()],
  plugins: [
    guardedConsole(),
    cutEngine(),
    esbuildPlugin({
      ts: true,
      target: 'esnext',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
  browsers: [new SideBySide(engines[name])],
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countReporter(name)],
  testFramework: { config: { timeout: 40_000 } },
  // Room for three tries at a WebKit that does not answer.
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="en" data-engine="${name}"${all ? ' data-all' : ''}>
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

/** Modules come to a frame without an origin only where the server says so, as the README tells. */
function forFramesWithoutOrigin(context, next) {
  if (context.get('origin') === 'null') context.set('access-control-allow-origin', '*');
  return next();
}

/**
 * Every test file gets a new tab. In a tab used before, whose history is full, Chromium makes room by dropping the entries made without
 * a touch, and those are ours: a test's `history.back()` then leads out of its page.
 */
function launcher(launchOptions) {
  const chrome = chromeLauncher({ launchOptions, concurrency: 1 });
  const stopSession = chrome.stopSession.bind(chrome);
  chrome.stopSession = async (id) => {
    const page = chrome.getPage(id);
    const result = await stopSession(id);
    chrome.inactivePages.length = 0;
    await page.close();
    return result;
  };
  return chrome;
}

/** The engine as it is built into `dist/cdn`. */
function cutEngine() {
  let body;
  return {
    name: 'cut-engine',
    // It takes longer than a test waits.
    serverStart: async () => {
      body = await keptSurveyCore();
    },
    serve: ({ path }) =>
      path.endsWith('/survey-core/fesm/survey-core.mjs') ? { body, type: 'js' } : undefined,
  };
}

/** No test file can forget the console guard; on the same line, so that line numbers stay. */
function guardedConsole() {
  return {
    name: 'guarded-console',
    transform: ({ path, body }) =>
      /\.test\.ts$/.test(path) ? `import '/test/helpers/console.ts';${body}` : undefined,
  };
}
