/* global customElements, document, HTMLIFrameElement -- those of the page */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumLaunch } from '../../scripts/browser.mjs';
import { assess } from '../../src/assessment/assess.ts';
import { medicationLabel } from '../../src/assessment/catalogue.ts';
import { judgeTrials } from '../../src/assessment/trials.ts';
import { medications } from '../../src/content/medications.ts';
import { makeRecord } from '../../src/exports/record.ts';
import { vignettes } from '../helpers/vignettes.ts';

const adequate = {
  weeks: 8,
  'taken-most-days': 'yes',
  improvement: 'a-little',
  'stopped-for-side-effects': 'no',
  'this-episode': 'yes',
};
const unsure = Object.fromEntries(Object.keys(adequate).map((field) => [field, 'unsure']));

/** For each verdict the answers that lead to it, apart from the medicine and its dose. */
const kinds = {
  'not-counted': adequate,
  unknown: { ...unsure, 'dose-mg': 'unsure' },
  'check-dose': { ...adequate, 'dose-mg': 9999 },
  'low-dose': { ...adequate, 'dose-mg': 0.5 },
  'not-taken': { ...adequate, 'taken-most-days': 'no' },
  short: { ...adequate, weeks: 3, 'stopped-for-side-effects': 'yes' },
  borderline: { ...adequate, weeks: 5 },
  'other-episode': { ...adequate, 'this-episode': 'no' },
  helped: { ...adequate, improvement: 'half-or-more' },
  adequate,
};

const ofRole = (role) => medications.filter((medication) => medication.role === role);

/** One trial of each of the given verdicts, each of another medicine, the longest names first. */
function trialsOf(verdicts) {
  const names = (list) =>
    [...list].sort((a, b) => medicationLabel(b.id).length - medicationLabel(a.id).length);
  const counted = names(ofRole('antidepressant').filter(({ minMg, maxMg }) => minMg && maxMg));
  const added = names(ofRole('augmentation'));
  const trials = verdicts.map((verdict) => {
    const { id, minMg = 5 } = (verdict === 'not-counted' ? added : counted).shift();
    return { medication: id, 'dose-mg': minMg, ...kinds[verdict] };
  });
  const found = judgeTrials(trials, 'six-week').map(({ status }) => status);
  assert.deepEqual(found, verdicts);
  return trials;
}

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
    // The sheet is read in place of `print`: that of a browser without a dialog returns at once, and what is printed may be gone then.
    const sheet = await new Promise((resolve) => {
      const { prototype } = HTMLIFrameElement;
      const { get } = Object.getOwnPropertyDescriptor(prototype, 'contentWindow');
      Object.defineProperty(prototype, 'contentWindow', {
        get() {
          const view = get.call(this);
          view.print = () => resolve(view.document);
          return view;
        },
      });
      preview.shadowRoot.querySelector('[part~="print"]').click();
    });
    const css = sheet.adoptedStyleSheets
      .flatMap((styles) => [...styles.cssRules].map((rule) => rule.cssText))
      .join('\n');
    return { body: sheet.body.innerHTML, text: sheet.body.textContent, css };
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

const verdicts = Object.keys(kinds);
const lists = [
  ...verdicts.map((verdict) => [`eight trials, ${verdict}`, Array(8).fill(verdict)]),
  ['the first eight kinds of trial', verdicts.slice(0, 8)],
  ['the last eight kinds of trial', verdicts.slice(-8)],
  ['all ten kinds of trial', verdicts],
];

for (const format of ['Letter', 'A4']) {
  for (const [name, list] of lists) {
    test(`the largest example patient prints on one page of ${format}: ${name}`, async () => {
      const answers = { ...largest.answers, trials: trialsOf(list) };
      const { pages, text } = await printed(answers, largest.options, format);
      assert.match(text, /Name: _+ +Date of birth: _+/);
      assert.match(text, /patient-reported/i);
      assert.equal(pages, 1);
    });
  }
}
