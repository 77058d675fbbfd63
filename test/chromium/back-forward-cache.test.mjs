/* global document, window -- those of the page */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../../scripts/browser.mjs';

let browser;
let server;
let address;

/** A page with the element and one without. No server of the tests: its socket to the page would keep the page out of the cache. */
function answer({ url }, response) {
  const file = /^\/([\w-]+\.js)$/.exec(url)?.[1];
  response.setHeader('Content-Type', file ? 'text/javascript' : 'text/html; charset=utf-8');
  if (file) response.end(readFileSync(new URL(`../../dist/cdn/${file}`, import.meta.url)));
  else if (url === '/other') response.end('<!doctype html><title>Another page</title>');
  else response.end(readFileSync(new URL('../fixtures/plain.html', import.meta.url)));
}

before(async () => {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${server.address().port}`;
  browser = await puppeteer.launch(await chromiumLaunch());
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** What a person sees of the element. */
const look = (page) =>
  page.evaluate(() => {
    const root = document.querySelector('ketamine-screener').shadowRoot;
    return {
      heading: root.querySelector('h2').textContent.trim(),
      chosen: [...root.querySelectorAll('input:checked')].map(({ name, value }) => `${name}=${value}`),
    };
  });

const press = (page, selector) =>
  page.evaluate(
    (wanted) => document.querySelector('ketamine-screener').shadowRoot.querySelector(wanted).click(),
    selector,
  );

const heading = (page, text) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('ketamine-screener').shadowRoot.querySelector('h2')?.textContent.trim() ===
      wanted,
    { polling: 50 },
    text,
  );

test('a page that comes back from the back-forward cache has its view and its answers, and goes on', async () => {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.evaluate(async () => {
    window.addEventListener('pageshow', ({ persisted }) => (globalThis.fromCache = persisted));
    await document.querySelector('ketamine-screener').prefill({ age: 42 });
  });
  await heading(page, 'First, your safety');
  await press(page, 'input[name="suicide-intent-now"][value="no"]');
  const before = await look(page);
  assert.deepEqual(before.chosen, ['suicide-intent-now=no']);

  await page.goto(`${address}/other`);
  await page.goBack();
  assert.equal(
    await page.evaluate(() => globalThis.fromCache),
    true,
    'it came from the cache, which the packaged Chromium has not got',
  );
  assert.deepEqual(await look(page), before);

  await press(page, 'input[name="cannot-stay-safe"][value="yes"]');
  await heading(page, 'Help is here for you right now');
  assert.deepEqual(faults, []);
});
