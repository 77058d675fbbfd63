/* global window -- that of the page */
import { readFileSync } from 'node:fs';

const probe = readFileSync(new URL('probe.js', import.meta.url), 'utf8');

/** As Lighthouse's mobile run: slow 4G, and a phone's processor. */
const network = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const CPU = 4;

/** Radios are tapped, and timed, on this many views; on the others they are clicked by script. */
const TAPPED_VIEWS = 2;

/** Loads a page with empty caches, answers it to its end, and says how long all that took. */
export async function load(browser, url, sizeOf, { warming = false } = {}) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    await page.setViewport({ width: 390, height: 844, isMobile: true, hasTouch: true });
    const files = [];
    page.on('response', (response) => files.push(new URL(response.url()).pathname));
    await page.evaluateOnNewDocument(probe);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', network);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    const answered = await page.evaluate(() => window.bench.first);
    if (warming) return undefined;
    const entry = bytes(files, sizeOf);
    const walked = await walk(page, cdp);
    const tasks = await page.evaluate(() => window.bench.tasks());
    const { shown } = await page.evaluate(() => window.bench.marks);
    const lasting = tasks.filter(({ start, ms }) => start + ms > shown).map(({ ms }) => ms);
    await cdp.send('HeapProfiler.enable');
    for (let turn = 0; turn < 2; turn += 1) await cdp.send('HeapProfiler.collectGarbage');
    const { usedSize } = await cdp.send('Runtime.getHeapUsage');
    return {
      answered,
      entry,
      ...walked,
      all: bytes(files, sizeOf),
      heap: usedSize / 1e6,
      longest: Math.max(0, ...lasting),
      blocked: lasting.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0),
    };
  } finally {
    await context.close();
  }
}

const bytes = (files, sizeOf) => [...new Set(files)].reduce((sum, file) => sum + sizeOf(file), 0) / 1000;

async function walk(page, cdp) {
  const radios = [];
  const nexts = [];
  let ready = 0;
  for (let view = 0; view < 40; view += 1) {
    if (view > 0) {
      while (view <= TAPPED_VIEWS) {
        const place = await page.evaluate(() => window.bench.nextRadio());
        if (!place) break;
        radios.push(await tap(page, cdp, place));
      }
      await page.evaluate(() => window.bench.fill());
    }
    const place = await page.evaluate(() => window.bench.next());
    const ms = await tap(page, cdp, place);
    // The first Continue may have to wait for the engine: that is what "ready" says.
    if (view === 0) ready = await page.evaluate(() => performance.now());
    else nexts.push(ms);
    if (await page.evaluate(() => window.bench.done())) return { radios, nexts, ready, views: view + 1 };
  }
  throw new Error('The flow did not come to its end.');
}

async function tap(page, cdp, { x, y }) {
  await page.evaluate(() => window.bench.arm(window.bench.effect));
  for (const type of ['mousePressed', 'mouseReleased'])
    await cdp.send('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
  return page.evaluate(() => window.bench.result);
}
