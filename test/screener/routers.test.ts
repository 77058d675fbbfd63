import { expect } from 'chai';
import { questionIds } from '../../src/exports/summary.ts';
import { framed, type FramedPage } from '../helpers/frame.ts';
import { Patient, pause, until } from '../helpers/patient.ts';

/** Answers to the safety questions, and on. */
async function toMood(patient: Patient): Promise<void> {
  await patient.begin();
  for (const id of questionIds('safety')) await patient.set(id, 'no');
  await patient.click('primary');
  expect(patient.step).to.equal('mood');
  await patient.set('depression-episode', 'yes');
}

/** What the page asks its server for, once it is loaded. */
function requests({ window }: FramedPage): string[] {
  const asked: string[] = [];
  const observer = new window.PerformanceObserver((list) => {
    asked.push(...list.getEntries().map(({ name }) => name));
  });
  observer.observe({ type: 'resource' });
  return asked;
}

const elementIn = ({ document }: FramedPage) => document.querySelector('ketamine-screener');

for (const router of ['turbo', 'htmx']) {
  describe(`a page under ${router}`, () => {
    let page: FramedPage;
    let patient: Patient;

    beforeEach(async () => {
      page = await framed(`/test/fixtures/${router}.html`);
      ({ patient } = page);
      await toMood(patient);
    });

    async function toHours(): Promise<void> {
      page.document.querySelector('a')!.click();
      await until(() => elementIn(page) === null, 'the other page');
      // The router takes up its links a moment later.
      await pause();
    }

    it('Back, the browser’s and ours, moves within the questions, and nothing is asked for', async () => {
      const asked = requests(page);
      page.window.history.back();
      await patient.until(() => patient.step === 'safety');
      expect(patient.answer('cannot-stay-safe')).to.equal('no');
      await patient.click('primary');
      await patient.back();
      expect(patient.step).to.equal('safety');
      page.window.history.forward();
      await patient.until(() => patient.step === 'mood');
      expect(patient.answer('depression-episode')).to.equal('yes');
      await pause();
      expect(asked).to.deep.equal([]);
      expect(elementIn(page) === patient.element).to.equal(true);
    });

    it('the browser’s Forward leads on, with what was answered', async () => {
      page.window.history.back();
      await patient.until(() => patient.step === 'safety');
      page.window.history.forward();
      // Turbo may draw the page anew.
      await pause(500);
      const again = new Patient(elementIn(page)!);
      await again.until(() => again.step === 'mood');
      expect(again.answer('depression-episode')).to.equal('yes');
    });

    it('who goes to another page and comes back goes on', async () => {
      await toHours();
      page.window.history.back();
      await until(() => Boolean(elementIn(page)?.shadowRoot?.querySelector('h2')), 'the page before');
      const again = new Patient(elementIn(page)!);
      expect(again.step).to.equal('mood');
      expect(again.answer('depression-episode')).to.equal('yes');
      await again.back();
      expect(again.step).to.equal('safety');
      expect(again.answer('cannot-stay-safe')).to.equal('no');
      // htmx has written over our entry: from it, one press leads to the view that is shown already.
      for (let tries = 0; tries < 2 && again.view !== 'start'; tries += 1) {
        page.window.history.back();
        await pause(300);
      }
      expect(again.view).to.equal('start');
      expect(again.control('age').value).to.equal('42');
    });

    it('who comes back by a link goes on, too', async () => {
      await toHours();
      page.document.querySelector('a')!.click();
      await until(() => Boolean(elementIn(page)?.shadowRoot?.querySelector('h2')), 'the page before');
      const again = new Patient(elementIn(page)!);
      expect(again.answer('depression-episode')).to.equal('yes');
      await again.back();
      expect(again.step).to.equal('safety');
    });

    it('what was cleared does not come back', async () => {
      patient.element.clear();
      await pause();
      await toHours();
      page.document.querySelector('a')!.click();
      await until(() => Boolean(elementIn(page)?.shadowRoot?.querySelector('h2')), 'the page before');
      const again = new Patient(elementIn(page)!);
      expect(again.view).to.equal('start');
      expect(again.control('age').value).to.equal('');
    });
  });
}
