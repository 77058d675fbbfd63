import { expect } from 'chai';
import { servedStaff, violationsIn } from '../helpers/frame.ts';
import { printedBy } from '../helpers/hostile.ts';
import { pause, until } from '../helpers/patient.ts';
import { fileOf, vignetteFiles } from '../helpers/staff.ts';

describe('the preview under a strict policy', () => {
  it('from the first record to the printed note nothing is violated', async () => {
    const { staff, window } = await servedStaff('policy-preview.html');
    await staff.pick(...vignetteFiles().slice(0, 6), fileOf('no-record.json', '42'));
    expect(staff.rows).to.have.length(6);
    expect(staff.refused).to.have.length(1);
    await staff.click('[data-sort="name"]');
    await staff.filter('V2');
    expect(staff.names).to.deep.equal(['V2.json']);
    await staff.filter('');
    await staff.show('V3.json');
    await staff.choose('bp-uncontrolled', 'yes');
    await staff.giveReason('bp-uncontrolled', 'Said so on the phone');
    expect(staff.changed.answers).to.deep.equal(['bp-uncontrolled']);
    for (const kind of ['full', 'worksheet', 'short'] as const) await staff.kind(kind);
    await staff.writeNote('My own words');
    await staff.click('[part~="primary"]');
    const sheet = printedBy(staff.root, () => staff.one('[part~="print"]').click());
    expect(sheet.body.textContent.length).to.be.above(500);
    await staff.paste('no record');
    await staff.press('Close all');
    await pause();
    expect(violationsIn(window)).to.deep.equal([]);
    const { minHeight } = window.getComputedStyle(staff.button('Paste'));
    expect(minHeight, 'it is styled').not.to.match(/^(0px|auto)$/);
  }).timeout(60_000);
});

type Page = Window & typeof globalThis;
interface Trusted {
  trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
}

/** Not `script-src`: Trusted Types stop a text before it becomes a script, in the engines that know them. */
const script = /^(?:script-src|require-trusted-types-for)/;

/** What a page may try, and the part of the policy that forbids it. */
const attempts: readonly [
  what: string,
  directive: RegExp,
  attempt: (page: Document, window: Page) => unknown,
][] = [
  ['a style attribute', /^style-src/, (page) => page.body.setAttribute('style', 'color: red')],
  ['a style element', /^style-src/, (page) => add(page, 'style', 'p {}')],
  ['an inline script', script, (page) => add(page, 'script', 'globalThis.ran = 1')],
  ['an event handler', script, (page) => page.body.setAttribute('onclick', 'globalThis.ran = 1')],
  ['eval', script, (_, window) => void window.eval('globalThis.ran = 1')],
  [
    'a script of another origin',
    /^script-src/,
    (page, window) => {
      const { trustedTypes } = window as unknown as Trusted;
      const policy = trustedTypes.createPolicy('test', { createScriptURL: (url: string) => url });
      page.head.append(
        Object.assign(page.createElement('script'), {
          src: policy.createScriptURL('http://127.0.0.1:9/x.js'),
        }),
      );
    },
  ],
  ['a request', /^connect-src/, (_, window) => window.fetch('/')],
  ['a picture', /^img-src/, (page) => (page.createElement('img').src = '/x.png')],
  ['a text read as HTML', /^require-trusted-types-for/, (page) => (page.body.innerHTML = '<b>bold</b>')],
];

function add(page: Document, tag: string, text: string): void {
  const element = page.createElement(tag);
  element.append(text);
  page.head.append(element);
}

// Measured: Chromium 156, Firefox 153 and WebKitGTK 2.50 forbid all of it. An older one may not know Trusted Types.
describe('what the policy forbids in this engine, so that a violation would be seen', () => {
  for (const [what, directive, attempt] of attempts) {
    it(what, async () => {
      const { document: page, window } = await servedStaff('policy-preview.html');
      try {
        await attempt(page, window);
      } catch (error) {
        expect((error as Error).name).to.match(/^(?:Type|Eval)Error$/);
      }
      await until(() => violationsIn(window).length > 0, 'a violation');
      expect(violationsIn(window)[0]).to.match(directive);
      expect('ran' in window).to.equal(false);
      expect(page.querySelector('b')).to.equal(null);
    });
  }
});
