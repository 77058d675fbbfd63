import { expect } from 'chai';
import { asked, pageOf, served, violationsIn } from '../helpers/frame.ts';
import { until } from '../helpers/patient.ts';

const watch = '<script nonce="abc" src="/test/fixtures/violations.js"></script>';
const line = (attributes = '', file = 'ketamine-screener.js') =>
  `<script type="module" src="${file}" ${attributes}></script>`;

/** How a page brings the first file, and the policies under which it may. */
const pages: readonly [how: string, head: string, ...policies: string[]][] = [
  [
    'a line with the nonce',
    line('nonce="abc"'),
    "script-src 'nonce-abc'",
    "script-src-elem 'nonce-abc'; script-src 'none'",
    "default-src 'nonce-abc'",
    "script-src 'nonce-abc' 'strict-dynamic'",
    "script-src 'strict-dynamic' 'nonce-abc' 'unsafe-inline' https:; object-src 'none'; base-uri 'none'",
    "default-src 'none'; script-src 'nonce-abc'; require-trusted-types-for 'script'; trusted-types lit-html",
  ],
  ['a line', line(), "script-src 'self' 'nonce-abc'"],
  [
    'a line with the nonce, on a page with a form of a name that the document has',
    `${line('nonce="abc"')}<form name="scripts"></form>`,
    "script-src 'nonce-abc'",
  ],
  [
    'a module in the page with the nonce',
    '<script nonce="abc" type="module">import "./ketamine-screener.js"</script>',
    "script-src 'nonce-abc'",
  ],
  [
    'a script with the nonce that brings another and goes',
    `<script nonce="abc">document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: 'ketamine-screener.js' })); document.currentScript.remove()</script>`,
    "script-src 'nonce-abc' 'strict-dynamic'",
  ],
  [
    'a script with the nonce that imports it and goes',
    `<script nonce="abc">import('./ketamine-screener.js'); document.currentScript.remove()</script>`,
    "script-src 'nonce-abc' 'strict-dynamic'",
  ],
];

/** WebKit does not look at the hash of a module it preloads; the README says so. */
const checksHash = document.documentElement.dataset['engine'] !== 'webkit';

describe('under a policy in the page’s header', () => {
  for (const [how, head, ...policies] of pages) {
    for (const policy of policies) {
      it(`${policy}: ${how} brings the questions`, async () => {
        const { patient, window } = await served('well', pageOf({ head: watch + head, policy }));
        await patient.begin();
        expect(patient.step).to.equal('safety');
        expect(asked(window).length).to.equal(2);
        expect(violationsIn(window)).to.deep.equal([]);
      });
    }
  }

  for (const dynamic of [true, false]) {
    it(`of hashes, ${dynamic ? 'and what they bring' : 'both of them'}: the README’s line brings the questions`, async () => {
      const built = await (await fetch('/dist/cdn/ketamine-screener.js')).text();
      const first = await hashOf(built);
      const second = dynamic ? 'strict-dynamic' : /sha384-[\w+/=]+/.exec(built)![0];
      const policy = `script-src '${first}' '${second}'`;
      const head = line(`integrity="${first}"`);
      const { patient } = await served('well', pageOf({ head, policy }));
      await patient.type('age', '42');
      await patient.click('primary');
      await patient.until(() => patient.view !== 'waiting');
      // WebKit forgets the hash of a module it preloads, and `'strict-dynamic'` lets it pass; the README says so.
      expect(patient.view).to.equal(dynamic || checksHash ? 'question' : 'failed');
    });
  }

  it('that allows them, changed questions are still refused', async () => {
    const policy = "script-src 'nonce-abc'";
    const { patient } = await served('changed', pageOf({ head: line('nonce="abc"'), policy }));
    await patient.type('age', '42');
    await patient.click('primary');
    await patient.until(() => patient.view !== 'waiting');
    expect(patient.view).to.equal(checksHash ? 'failed' : 'question');
  });
});

it('where the nonce is nowhere to be found, the view that says so comes, and no questions unchecked', async () => {
  const policy = "script-src 'nonce-abc'";
  const head = `<script nonce="abc">import('./ketamine-screener.js'); document.currentScript.remove()</script>`;
  const { patient } = await served('well', pageOf({ head, policy }));
  await patient.type('age', '42');
  await patient.click('primary');
  await patient.until(() => patient.view === 'failed', 'the view that says so');
  expect(patient.links).to.include.members(['tel:988', 'tel:5555550142']);
});

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

describe('under Trusted Types', () => {
  const both = line() + line('', 'ketamine-screener-preview.js');
  const anotherLit = line('', '/node_modules/lit-html/lit-html.js');
  const all = 'lit-html ketamine-screener ketamine-screener-preview';
  const body = `<ketamine-screener></ketamine-screener><ketamine-screener-preview>Needs JavaScript.</ketamine-screener-preview>`;
  const drawn = (page: Document, tag: string) =>
    Boolean(page.querySelector(tag)?.shadowRoot?.querySelector('h2'));

  for (const [what, names, head, ...silent] of [
    ['both elements', all, both, true],
    ['the staff’s first', all, line('', 'ketamine-screener-preview.js') + line(), true],
    ['another lit first', all, anotherLit + both, true],
    ['another lit first, and its name more than once', "lit-html 'allow-duplicates'", anotherLit + both],
    ['any name', '*', anotherLit + both, true],
  ] as const) {
    it(`trusted-types ${names}: ${what}, all draw`, async () => {
      const policy = `script-src 'self' 'nonce-abc'; require-trusted-types-for 'script'; trusted-types ${names}`;
      const {
        patient,
        document: page,
        window,
      } = await served('well', pageOf({ head: watch + head, body, policy }));
      await until(() => drawn(page, 'ketamine-screener-preview'), 'the preview');
      await patient.begin();
      expect(patient.step).to.equal('safety');
      if (silent.length > 0) expect(violationsIn(window)).to.deep.equal([]);
    });
  }

  it('trusted-types lit-html: the second element says what to add, and the text between its tags stays', async () => {
    const listen = `<script nonce="abc">globalThis.faults = []; addEventListener('error', ({ message }) => faults.push(message))</script>`;
    const policy = `script-src 'self' 'nonce-abc'; require-trusted-types-for 'script'; trusted-types lit-html`;
    const {
      patient,
      document: page,
      window,
    } = await served('well', pageOf({ head: listen + both, body, policy }));
    await patient.begin();
    const { faults } = window as unknown as { faults: string[] };
    await until(() => faults.length > 0, 'the words');
    expect(faults[0]).to.include('Add ketamine-screener-preview to trusted-types');
    const second = page.querySelector('ketamine-screener-preview')!;
    expect([second.shadowRoot, second.textContent]).to.deep.equal([null, 'Needs JavaScript.']);
  });
});
