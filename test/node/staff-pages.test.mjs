/* global customElements, document, window -- those of the page */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../../scripts/browser.mjs';

const rootDir = fileURLToPath(new URL('../..', import.meta.url));

let browser;
let server;
let address;

before(async () => {
  server = await startDevServer({
    readCliArgs: false,
    readFileConfig: false,
    logStartMessage: false,
    config: {
      rootDir,
      nodeResolve: { exportConditions: ['production'] },
      plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` })],
    },
  });
  address = `http://localhost:${server.server.address().port}`;
  browser = await puppeteer.launch(await chromiumLaunch());
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page of the demo, and all that went wrong on it. */
async function visit(name) {
  const page = await browser.newPage();
  page.setDefaultTimeout(90_000);
  const faults = [];
  page.on('console', (line) => faults.push(line.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('requestfailed', (request) => faults.push(request.url()));
  await page.exposeFunction('fault', (text) => faults.push(text));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.fault(`${violatedDirective} ${blockedURI}`),
    );
  });
  await page.goto(`${address}/demo/${name}`, { waitUntil: 'networkidle0' });
  await page.waitForFunction(() => customElements.get('ketamine-screener-preview'));
  const policy = await page.$eval('meta[http-equiv="Content-Security-Policy"]', ({ content }) => content);
  assert.match(policy, /default-src 'none'.*require-trusted-types-for 'script'/);
  return { page, faults };
}

/** Whether the policy is at work: what it forbids is reported. */
async function expectPolicy(page, faults) {
  assert.deepEqual(faults, []);
  await page.evaluate(() =>
    document.body.append(Object.assign(document.createElement('style'), { textContent: 'p {}' })),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  assert.match(faults.join('\n'), /style-src/);
}

/** The browser tells a waiting selector nothing of what changes inside a shadow root: this one looks again and again. */
const shown = (page, host, selector) =>
  page.waitForFunction(
    (tag, inside) => document.querySelector(tag).shadowRoot.querySelector(inside),
    { polling: 100 },
    host,
    selector,
  );

test('demo/staff.html: the whole job under a strict policy', async () => {
  const { page, faults } = await visit('staff.html');
  await page.click('#examples');
  await page.waitForFunction(
    () => document.querySelector('ketamine-screener-preview').shelf.records.length === 26,
  );
  await page.click('ketamine-screener-preview >>> .row');
  for (const part of ['primary', 'print'])
    await page.click(`ketamine-screener-preview >>> [part~="${part}"]`);
  await page.click('ketamine-screener-preview >>> .answers > summary');
  await page.select('ketamine-screener-preview >>> [name="bp-uncontrolled"]', 'yes');
  await shown(page, 'ketamine-screener-preview', '[data-path="bp-uncontrolled"]');
  await expectPolicy(page, faults);
  await page.close();
});

test('demo/staff-live.html: follows the questionnaire under a strict policy', async () => {
  const { page, faults } = await visit('staff-live.html');
  await page.type('ketamine-screener >>> [name="age"]', '42');
  await page.click('ketamine-screener >>> [part~="primary"]');
  await shown(page, 'ketamine-screener', '[name="cannot-stay-safe"]');
  await shown(page, 'ketamine-screener-preview', '[data-outcome="prompt-safety-contact"]');
  // For half a second the heading is kept in sight, and a script that scrolls does not end that as a person does.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await page.locator('ketamine-screener >>> [name="cannot-stay-safe"][value="yes"]').click();
  await shown(page, 'ketamine-screener-preview', '[data-outcome="crisis-now"]');
  await expectPolicy(page, faults);
  await page.close();
});
