import { expect } from 'chai';
import { asked, framed, served, type FramedPage } from '../helpers/frame.ts';
import { textOf, until } from '../helpers/patient.ts';

/** The file as built for pages without a bundler: it must stand alone until the questions come. */
describe('with the questions missing', () => {
  async function failed(
    how: Parameters<typeof served>[0] = 'gone',
  ): Promise<FramedPage & { errors: string[] }> {
    const page = await served(how, 'plain.html');
    const errors: string[] = [];
    page.patient.element.addEventListener('ks-error', (event) => {
      errors.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    });
    await page.patient.type('age', '42');
    await page.patient.click('primary');
    await page.patient.until(() => page.patient.view === 'failed', 'the view that says so');
    return { ...page, errors };
  }

  it('the first view, its help lines and its error are there', async () => {
    const { patient } = await served('gone', 'plain.html');
    expect(patient.view).to.equal('start');
    expect(patient.links).to.include.members(['tel:911', 'tel:988', 'sms:988']);
    await patient.click('primary');
    expect(patient.errors).to.deep.equal(['Enter your age in years, such as 42.']);
  });

  it('under 18 the form ends as it should', async () => {
    const { patient } = await served('gone', 'plain.html');
    await patient.type('age', '16');
    await patient.click('primary');
    expect(patient.view).to.equal('minor');
  });

  it('Continue says so, keeps the help lines, takes the focus and fires one ks-error', async () => {
    const { patient, errors } = await failed();
    expect(patient.heading).to.equal('The questions did not load');
    expect(patient.focused).to.equal(patient.part('heading'));
    expect(patient.all('.frame')[0]!.firstElementChild).to.equal(patient.part('help'));
    expect(patient.links).to.include.members(['tel:911', 'tel:988', 'sms:988']);
    expect(patient.text).to.include('or call the clinic').and.to.include('reload the page');
    expect(patient.links).to.include('tel:5555550142');
    expect(errors).to.deep.equal(['ks-error null']);
  });

  it('“Get help now” shows help with the clinic’s phone, before and after', async () => {
    const { patient } = await failed();
    await patient.click('help-more');
    expect(patient.view).to.equal('crisis');
    expect(patient.links).to.include.members(['tel:911', 'tel:988', 'sms:988', 'tel:5555550142']);
    await patient.back();
    expect(patient.view).to.equal('failed');
  });

  it('back on the first view the age is still in its field', async () => {
    const { patient } = await failed();
    patient.element.ownerDocument.defaultView!.history.back();
    await patient.until(() => patient.view === 'start');
    expect(patient.control('age').value).to.equal('42');
  });

  for (const how of ['gone', 'error', 'html', 'moved', 'empty'] as const)
    it(`${how}: says what else to do, and “Try again” brings them once they can be had, with the age`, async () => {
      const { patient, path, window } = await failed(how);
      expect(patient.text).to.include('or call the clinic').and.to.include('reload the page');
      expect(patient.links).to.include.members(['tel:911', 'tel:988', 'sms:988', 'tel:5555550142']);
      await patient.press('Try again');
      await patient.until(() => patient.view === 'failed', 'the view that says so, again');
      expect(patient.focused).to.equal(patient.part('heading'));
      const answer = await window.fetch(path.replace('plain.html', 'restore'));
      expect(await answer.text()).to.equal('restored');
      await patient.press('Try again');
      await patient.until(() => patient.step === 'safety', 'the questions');
      expect(patient.focused).to.equal(patient.part('heading'));
      await patient.back();
      await patient.until(() => patient.view === 'start');
      expect(patient.control('age').value).to.equal('42');
    });

  it('“About these treatments” says so, too', async () => {
    const { patient } = await served('gone', 'plain.html');
    await patient.click('about');
    await patient.until(() => patient.view === 'failed');
  });
});

it('the lines that webmasters copy work as they stand', async () => {
  const { patient, document } = await framed('/demo/embed.html');
  expect(document.querySelector('script[integrity]')).not.to.equal(null);
  await patient.begin();
  expect(patient.step).to.equal('safety');
});

it('questions with a changed byte are refused where the browser checks', async () => {
  const { patient } = await served('changed', 'plain.html');
  await patient.type('age', '42');
  await patient.click('primary');
  await patient.until(() => patient.view !== 'waiting');
  // WebKit does not look at the hash of a module it preloads; the README says so.
  const checked = document.documentElement.dataset['engine'] !== 'webkit';
  expect(patient.view).to.equal(checked ? 'failed' : 'question');
});

describe('with the questions slow to come', () => {
  it('a view says that they are on their way, and then they are there', async () => {
    const { patient } = await served('slow', 'plain.html');
    await patient.type('age', '42');
    await patient.click('primary');
    expect(patient.view).to.equal('waiting');
    expect(patient.heading).to.equal('Getting the questions ready…');
    expect(patient.focused).to.equal(patient.part('heading'));
    // JAWS may pass over what is busy, the focused heading with it.
    expect(patient.all('[aria-busy]')).to.deep.equal([]);
    expect(patient.parts('primary')).to.deep.equal([]);
    expect(patient.links).to.include('tel:988');
    await patient.until(() => patient.step === 'safety', 'the questions');
    expect(patient.focused).to.equal(patient.part('heading'));
  });

  it('help can be had meanwhile, and is not taken away when they come', async () => {
    const { patient } = await served('slow', 'plain.html');
    await patient.type('age', '42');
    await patient.click('primary');
    await patient.click('help-more');
    expect(patient.view).to.equal('crisis');
    await new Promise((resolve) => setTimeout(resolve, 5000));
    expect(patient.view).to.equal('crisis');
    await patient.back();
    expect(patient.step).to.equal('safety');
  });

  it('answers cleared meanwhile stay cleared', async () => {
    const { patient } = await served('slow', 'plain.html');
    await patient.type('age', '42');
    await patient.click('primary');
    patient.element.clear();
    await new Promise((resolve) => setTimeout(resolve, 5000));
    await patient.settle();
    expect(patient.view).to.equal('start');
    expect(patient.control('age').value).to.equal('');
  });

  it('as built they have their styles', async () => {
    const { patient, window } = await served('well', 'plain.html');
    await patient.begin();
    const option = window.getComputedStyle(patient.parts('option')[0]!);
    expect([option.display, option.minBlockSize, option.cursor]).to.deep.equal(['flex', '44px', 'pointer']);
  });

  it('touches fetch them once, and Continue then shows them', async () => {
    const { patient, document } = await served('well', 'plain.html');
    let preloads = 0;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) preloads += addedNodes.length;
    }).observe(document.head, { childList: true });
    const touch = () =>
      patient.part('heading').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    touch();
    touch();
    await patient.begin();
    expect(patient.step).to.equal('safety');
    touch();
    await patient.settle();
    expect(preloads).to.equal(1);
  });

  it('with the two tags of the README both files come before a touch, and each but once', async () => {
    const { patient, document, window } = await served('well', 'plain.html');
    const readme = await (await fetch('/README.md')).text();
    const tags = readme.match(/<link rel="modulepreload" .*>/g) ?? [];
    expect(tags.length).to.equal(2);
    const parsed = new DOMParser().parseFromString(tags.join('').replaceAll(/"\/[^"]*\//g, '"'), 'text/html');
    document.head.append(...parsed.head.children);
    await until(() => asked(window).some((name) => name.includes('-flow-')), 'the questions');
    await patient.begin();
    expect(patient.step).to.equal('safety');
    expect(asked(window).length).to.equal(2);
  });

  it('nothing is fetched before the first touch', async () => {
    const { window, patient } = await served('well', 'plain.html');
    const files = () =>
      window.performance
        .getEntriesByType('resource')
        .map(({ name }) => name.split('/').at(-1) ?? '')
        .filter((name) => name.endsWith('.js') && !name.startsWith('__web-dev-server'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(files()).to.deep.equal(['ketamine-screener.js']);
    patient.control('age').focus();
    patient.control('age').dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    await until(() => files().length === 2, 'the questions and their engine');
    expect(textOf(patient.part('primary'))).to.equal('Continue');
  });
});
