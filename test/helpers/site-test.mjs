// What a site's own test does with the npm files as built: a whole visit, in a page in plain Node with nothing added to it.
/* global document, Event -- of the page */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asPage } from './as-page.mjs';

/** More than a visit has. */
const VIEWS = 60;

const task = (milliseconds = 5) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const textOf = (node) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

export function siteTest(name, page) {
  test(`a whole visit in ${name}, from the age to the record`, async () => {
    asPage(page);
    await import('../../dist/define.js');
    await import('../../dist/define-preview.js');
    document.body.innerHTML = `<form>
      <ketamine-screener id="visit" name="screening" resume="session" clinic-name="Harbor Clinic"></ketamine-screener>
    </form>
    <ketamine-screener-preview for="visit"></ketamine-screener-preview>`;
    const screener = document.querySelector('ketamine-screener');
    const preview = document.querySelector('ketamine-screener-preview');
    const heard = [];
    for (const type of ['ks-start', 'ks-step', 'ks-complete', 'ks-error'])
      document.addEventListener(type, () => heard.push(type));
    await screener.updateComplete;
    const root = screener.shadowRoot;
    const frame = root.querySelector('.frame');
    const age = root.querySelector('input');
    age.value = '42';
    age.dispatchEvent(new Event('input', { bubbles: true, composed: true }));

    const seen = new Set();
    for (let views = 0; views < VIEWS && screener.record === null; views += 1) {
      seen.add(textOf(root.querySelector('h2')));
      for (const group of new Set(
        [...root.querySelectorAll('[type=radio], [type=checkbox]')].map((each) => each.name),
      )) {
        const choices = [...root.querySelectorAll('input')].filter((each) => each.name === group);
        if (choices.some(({ checked }) => checked)) continue;
        const least = choices.find(({ value }) => /^(no|none)$/.test(value)) ?? choices.at(-1);
        least.click();
        await task();
      }
      root.querySelector('[part~=primary]')?.click();
      await task(20);
    }
    assert.ok(seen.size > 15, [...seen].join(' | '));
    assert.equal(screener.record?.answers.age, 42, [...seen].join(' | '));
    assert.deepEqual([...new Set(heard)], ['ks-start', 'ks-step', 'ks-complete']);
    assert.ok(textOf(root.querySelector('[part~=outcome]')) !== '');
    assert.ok(frame.isConnected, 'something threw, and the view was drawn anew');

    await preview.updateComplete;
    assert.deepEqual(preview.record?.answers, screener.record.answers);
    await preview.open([{ name: 'record.json', size: 1, text: async () => JSON.stringify(screener.record) }]);
    screener.clear();
    await screener.updateComplete;
    assert.equal(screener.record, null);
    assert.equal(preview.shadowRoot.querySelectorAll('[part~=summary]').length, 1);
    document.body.innerHTML = '';
  });
}
