/* global customElements, document -- those of the page */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../../scripts/browser.mjs';
import { assess } from '../../src/assessment/assess.ts';
import { medications } from '../../src/content/medications.ts';
import { makeRecord } from '../../src/exports/record.ts';
import { vignettes } from '../helpers/vignettes.ts';

const eight = medications
  .filter(({ role }) => role === 'antidepressant')
  .slice(0, 8)
  .map(({ id }) => ({
    medication: id,
    'dose-mg': 'unsure',
    weeks: 5,
    'taken-most-days': 'unsure',
    improvement: 'a-little',
    'stopped-for-side-effects': 'unsure',
    'this-episode': 'unsure',
  }));

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

/** The document that the element would print, as a PDF. */
async function printed(answers, options, format) {
  const page = await browser.newPage();
  const record = makeRecord({
    answers,
    assessment: assess(answers, options),
    previousSafetyAnswers: {},
    locale: 'en',
    country: 'US',
    completedAt: new Date('2026-11-22T15:00:00Z'),
  });
  await page.setContent('<!doctype html><style>@media print { * { display: none } }</style>');
  await page.addScriptTag({ content: bundle, type: 'module' });
  const made = await page.evaluate(async (given) => {
    await customElements.whenDefined('ketamine-screener-preview');
    const preview = document.createElement('ketamine-screener-preview');
    document.body.append(preview);
    await preview.open([{ name: 'a', size: 1, text: () => Promise.resolve(JSON.stringify(given)) }]);
    await preview.updateComplete;
    preview.shadowRoot.querySelector('[part~="print"]').click();
    const { contentDocument } = preview.shadowRoot.querySelector('iframe');
    const css = contentDocument.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n');
    return { body: contentDocument.body.innerHTML, text: contentDocument.body.textContent, css };
  }, record);
  await page.close();
  const sheet = await browser.newPage();
  await sheet.setContent(
    `<!doctype html><html lang="en"><style>${made.css}</style><body>${made.body}</body></html>`,
  );
  const pdf = Buffer.from(await sheet.pdf({ format, preferCSSPageSize: false })).toString('latin1');
  await sheet.close();
  return { pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0, text: made.text };
}

const largest = vignettes.reduce((most, vignette) =>
  JSON.stringify(assess(vignette.answers, vignette.options)).length >
  JSON.stringify(assess(most.answers, most.options)).length
    ? vignette
    : most,
);

for (const format of ['Letter', 'A4']) {
  test(`the largest example patient with eight trials prints on one page of ${format}`, async () => {
    const { pages, text } = await printed({ ...largest.answers, trials: eight }, largest.options, format);
    assert.match(text, /Name: _+ +Date of birth: _+/);
    assert.match(text, /patient-reported/i);
    assert.equal(pages, 1);
  });
}
