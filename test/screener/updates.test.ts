import { expect } from 'chai';
import { asked, framed, pageOf, served, type FramedPage } from '../helpers/frame.ts';
import { Patient } from '../helpers/patient.ts';

const line = (file: string) => `<script type="module" src="${file}"></script>`;

describe('the first file by another name', () => {
  for (const name of [
    'ketamine-screener.js?ver=6.4.2',
    'ketamine-screener.js?v=2',
    'ketamine-screener-0.1.0.js',
    'renamed.js',
  ]) {
    it(`${name} brings the questions, and each file comes once`, async () => {
      const { patient, window } = await served('well', pageOf({ head: line(name) }));
      await patient.begin();
      expect(patient.step).to.equal('safety');
      const [first, second, ...others] = asked(window);
      expect(first).to.equal(name);
      expect(second).to.include('-flow-');
      expect(others).to.deep.equal([]);
    });
  }
});

describe('the first file by a script', () => {
  const held = '<script type="held" src="ketamine-screener.js"></script>';
  for (const [what, restore] of [
    [
      'a copy with its type restored, as Rocket Loader and consent managers make it',
      `const held = document.querySelector('[type=held]'); const copy = document.createElement('script'); copy.type = 'module'; copy.src = held.src; held.replaceWith(copy);`,
    ],
    ['an import', `import('./ketamine-screener.js');`],
  ] as const)
    it(`${what}, brings the questions`, async () => {
      const head = `${held}<script>addEventListener('load', () => setTimeout(() => { ${restore} }, 100))</script>`;
      const { patient, window } = await served('well', pageOf({ head }));
      await patient.begin();
      expect(patient.step).to.equal('safety');
      expect(asked(window).length).to.equal(2);
    });
});

/** A person who was there before an update comes again: their browser has the first file, and maybe the page's old line. */
describe('after an update', () => {
  /** Which version's questions come. */
  const drawn = ({ window }: FramedPage) => {
    const questions = asked(window).filter((name) => name.includes('-flow-'));
    return questions.map((name) => (name.includes('ofVersion2') ? 2 : 1));
  };

  async function visitAndUpdate(before: string, old: 'stays' | 'goes'): Promise<(now: string) => string> {
    const page = await served('updated', pageOf({ head: line(before) }));
    const folder = page.path.replace(/[^/]+$/, '');
    expect(await (await fetch(`${folder}update?old=${old}`)).text()).to.equal('updated');
    return (now) => folder + pageOf({ head: line(now) });
  }

  for (const [what, old, before, now, version] of [
    ['one folder, the new files laid over the old', 'stays', 'ks.js', 'ks.js', 1],
    ['a version behind the name, the page’s old line', 'stays', 'ks.js?ver=1', 'ks.js?ver=1', 1],
    ['a version behind the name, its new line', 'stays', 'ks.js?ver=1', 'ks.js?ver=2', 2],
    ['the same, the old files gone', 'goes', 'ks.js?ver=1', 'ks.js?ver=2', 2],
    ['a version in the name, the page’s old line', 'stays', 'ks-1.js', 'ks-1.js', 1],
    ['a version in the name, its new line', 'goes', 'ks-1.js', 'ks-2.js', 2],
    ['a folder for each version, the page’s old line', 'stays', '1/ks.js', '1/ks.js', 1],
    ['a folder for each version, its new line', 'stays', '1/ks.js', '2/ks.js', 2],
  ] as const) {
    it(`${what}: questions of version ${version}`, async () => {
      const page = await framed((await visitAndUpdate(before, old))(now));
      await page.patient.begin();
      expect(page.patient.step).to.equal('safety');
      expect(drawn(page)).to.deep.equal([version]);
    });
  }

  for (const before of ['ks.js', 'ks.js?ver=1'])
    it(`${before}, the old files gone: says so with the clinic’s number, and a reload brings the new ones`, async () => {
      const page = await framed((await visitAndUpdate(before, 'goes'))(before));
      await page.patient.type('age', '42');
      await page.patient.click('primary');
      await page.patient.until(() => page.patient.view === 'failed', 'the view that says so');
      expect(drawn(page)).to.include(1);
      expect(page.patient.links).to.include.members(['tel:911', 'tel:988', 'tel:5555550142']);
      expect(page.patient.text).to.include('reload the page');
      await new Promise((resolve) => setTimeout(resolve, 500));
      page.window.location.reload();
      await new Promise((resolve) => page.frame.addEventListener('load', resolve, { once: true }));
      const patient = await Patient.within(page.frame.contentDocument!);
      await patient.begin();
      expect(patient.step).to.equal('safety');
      expect(drawn(page)).to.deep.equal([2]);
    });
});
