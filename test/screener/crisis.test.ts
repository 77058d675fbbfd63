import { expect } from 'chai';
import { safetyItems } from '../../src/assessment/catalogue.ts';
import { countries } from '../../src/content/help-lines.ts';
import type { CountryHelp } from '../../src/content/types.ts';
import { questionIds } from '../../src/exports/summary.ts';
import { start as words } from '../../src/content/words/en/start.ts';
import { takeWarnings } from '../helpers/console.ts';
import { framed, served } from '../helpers/frame.ts';
import { Patient, pause, textOf, until } from '../helpers/patient.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const items = safetyItems.filter(({ tier }) => tier === 'crisis').map(({ id }) => id);
const allNo = Object.fromEntries(questionIds('safety').map((id) => [id, 'no']));
const care = /ketamine|spravato|treatment|visit|\bbook|appointment|eligible/i;

const atSafety = (attributes = '') => Patient.prefilled({ age: 42 }, attributes);

/** All the words of the view, help bar and all, but for what is folded away. */
function openText(patient: Patient): string {
  const frame = patient.all('.frame')[0]!.cloneNode(true) as HTMLElement;
  for (const folded of frame.querySelectorAll('details')) folded.remove();
  return textOf(frame);
}

/** What a screen reader says as the view comes: the heading that has the focus, and what describes it, in that order and once. */
function said(patient: Patient): string {
  const heading = patient.part('heading');
  expect(patient.focused === heading, 'the heading has the focus').to.equal(true);
  expect(
    Boolean(heading.closest('[role="alert"], [aria-live]')),
    'a live region would say it again',
  ).to.equal(false);
  const ids = heading.getAttribute('aria-describedby')?.split(' ') ?? [];
  return [heading, ...ids.map((id) => patient.root.getElementById(id))].map(textOf).join(' ');
}

const urgent = (patient: Patient) => patient.all('.urgent a').map((link) => link.getAttribute('href'));

it('there are five crisis items', () => expect(items).to.have.length(5));

for (const item of items) {
  for (const answer of ['yes', 'unsure', 'declined']) {
    it(`${item}: “${answer}” shows help at once, and the way back keeps the answer`, async () => {
      const patient = await atSafety();
      await patient.set(item, answer);

      expect(patient.view).to.equal('crisis');
      expect(patient.focused === patient.part('heading'), 'the heading has the focus').to.equal(true);
      expect(said(patient)).to.include(
        item === 'medical-emergency-now' ? 'call 911' : 'call or text 988 now',
      );
      expect(patient.links).to.include.members(['tel:911', 'tel:988', 'sms:988', 'tel:5555550142']);
      expect(urgent(patient)[0]).to.equal(item === 'medical-emergency-now' ? 'tel:911' : 'tel:988');
      expect(patient.heading.startsWith('Call 911')).to.equal(item === 'medical-emergency-now');
      expect(patient.text).not.to.match(care);
      expect(patient.text).to.include('No one at the clinic is watching this form right now.');
      expect(patient.parts('primary')).to.deep.equal([]);
      expect(patient.controls).to.deep.equal([]);
      expect(patient.element.record).to.equal(null);

      await patient.back();
      expect(patient.step).to.equal('safety');
      expect(patient.answer(item)).to.equal(answer);
      expect(patient.focused === patient.control(item, answer), 'the answer has the focus').to.equal(true);
    });
  }

  it(`${item}: Continue with a “yes” shows help again, and no error`, async () => {
    const patient = await atSafety();
    await patient.set(item, 'yes');
    await patient.back();
    await patient.click('primary');
    expect(patient.view).to.equal('crisis');
    await patient.back();
    for (const other of Object.keys(allNo)) if (other !== item) await patient.set(other, 'no');
    await patient.click('primary');
    expect(patient.view).to.equal('crisis');
  });

  it(`${item}: “yes” changed to “no” is not forgotten`, async function () {
    this.timeout(60_000);
    const patient = await atSafety();
    await patient.set(item, 'yes');
    await patient.back();
    await patient.set(item, 'no');
    await patient.walk(baseAnswers);
    await patient.click('primary');
    expect(patient.view).to.equal('result');
    const { record } = patient.element;
    expect(record?.assessment.recommendation.id).to.equal('prompt-safety-contact');
    expect(record?.assessment.findings.map(({ id }) => id)).to.include('crisis-answer-changed');
    expect(record?.answers[item as 'cannot-stay-safe']).to.equal('no');
    expect(record?.previousSafetyAnswers).to.deep.equal({ [item]: 'yes' });
  });
}

for (const answer of ['yes', 'unsure', 'declined']) {
  it(`“${answer}” changed to “no” from the check page is not forgotten`, async () => {
    const patient = await Patient.prefilled(baseAnswers);
    await patient.click('primary');
    expect(patient.element.record?.assessment.recommendation.id).to.equal('discuss-consult');
    await patient.back();
    await patient.change('safety');
    await patient.set('harm-others-now', answer);
    expect(patient.view).to.equal('crisis');
    expect(patient.element.record, 'the record of before').to.equal(null);
    await patient.back();
    await patient.set('harm-others-now', 'no');
    await patient.click('primary');
    await patient.until(() => patient.view === 'check');
    await patient.click('primary');
    const { record } = patient.element;
    expect(record?.assessment.recommendation.id).to.equal('prompt-safety-contact');
    expect(record?.assessment.findings.map(({ id }) => id)).to.include('crisis-answer-changed');
  });
}

it('signs of an emergency beside another crisis answer say both, 911 first', async () => {
  const patient = await atSafety();
  await patient.set('cannot-stay-safe', 'unsure');
  await patient.back();
  await patient.set('medical-emergency-now', 'yes');
  expect(patient.heading).to.equal('Call 911 now');
  expect(patient.text).to.include(words.crisis.text('call or text 988'));
  expect(urgent(patient)).to.deep.equal(['tel:911', 'tel:988', 'sms:988']);
});

it('without such thoughts help comes last on the summary', async () => {
  const patient = await Patient.prefilled(baseAnswers);
  await patient.click('primary');
  const follows = patient.part('reason').compareDocumentPosition(patient.all('.urgent')[0]!);
  expect(follows).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('a changed answer is still told of on the way back to it', async () => {
  const patient = await atSafety();
  await patient.set('cannot-stay-safe', 'declined');
  expect(patient.text).to.include('Your summary will still say to talk with a provider soon.');
});

it('“no” to everything shows no crisis view', async () => {
  const patient = await atSafety();
  for (const [id, answer] of Object.entries(allNo)) await patient.set(id, answer);
  expect(patient.view).to.equal('question');
  await patient.click('primary');
  expect(patient.step).to.equal('mood');
});

for (const answer of ['yes', 'unsure', 'declined']) {
  it(`recent thoughts of suicide, “${answer}”: no crisis view, but help comes first on the summary`, async () => {
    const patient = await Patient.prefilled({ age: 42, ...allNo, 'suicide-thoughts-recent': undefined });
    await patient.set('suicide-thoughts-recent', answer);
    expect(patient.step).to.equal('safety');
    expect(patient.status).to.include('Thank you for telling us.');
    await patient.prefill({ ...baseAnswers, 'suicide-thoughts-recent': answer });
    expect(patient.view).to.equal('check');
    await patient.click('primary');
    expect(patient.all('[data-view="result"] a')[0]?.getAttribute('href')).to.equal('tel:988');
    const follows = patient.all('.urgent')[0]!.compareDocumentPosition(patient.part('reason'));
    expect(follows).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });
}

describe('a standing “yes”', () => {
  it('is not passed by the browser’s Forward', async () => {
    const patient = await atSafety();
    for (const id of Object.keys(allNo)) await patient.set(id, 'no');
    await patient.click('primary');
    expect(patient.step).to.equal('mood');
    history.back();
    await patient.until(() => patient.step === 'safety');
    await patient.set('cannot-stay-safe', 'yes');
    for (let moves = 0; moves < 3; moves += 1) {
      history.forward();
      await pause();
      expect(patient.view, `after Forward ${moves}`).to.equal('crisis');
    }
    await patient.back();
    expect(patient.step).to.equal('safety');
    history.forward();
    await patient.until(() => patient.view === 'crisis');
    expect(patient.element.record).to.equal(null);
  });

  it('is not passed by Back to the check page, and the way back leads to the questions', async () => {
    const patient = await Patient.prefilled(baseAnswers);
    await patient.change('safety');
    await patient.set('cannot-stay-safe', 'yes');
    await patient.back();
    expect(patient.step).to.equal('safety');
    await patient.click('back');
    await patient.until(() => patient.view === 'crisis');
    await patient.click('back');
    await patient.until(() => patient.step === 'safety');
    expect(patient.answer('cannot-stay-safe')).to.equal('yes');
  });

  it('given beforehand shows help first, and one press leads to the questions', async () => {
    const patient = await Patient.prefilled({ ...baseAnswers, 'suicide-intent-now': 'yes' });
    expect(patient.view).to.equal('crisis');
    await patient.click('back');
    await pause();
    expect(patient.step).to.equal('safety');
    expect(patient.element.record).to.equal(null);
  });
});

describe('“Get help now”', () => {
  it('opens help from every view, and the way back returns to it', async function () {
    this.timeout(120_000);
    const patient = await Patient.open();
    const seen = new Set<string>();
    const ask = async () => {
      const before = patient.shown;
      seen.add(before);
      await patient.click('help-more');
      expect(patient.view, before).to.equal('crisis');
      expect(patient.focused === patient.part('heading'), 'the heading has the focus').to.equal(true);
      expect(patient.heading).to.equal('Help is here for you');
      expect(patient.text).not.to.match(care);
      await patient.back();
      expect(patient.shown).to.equal(before);
    };
    await ask();
    await patient.begin('42');
    await patient.walk({ ...baseAnswers, 'heart-attack': 'yes', 'heart-attack-when': 'unsure' }, ask);
    await patient.click('primary');
    await ask();
    expect(patient.view).to.equal('result');
    expect(seen.size).to.be.at.least(20);
  });

  it('opens help for somebody under 18, too', async () => {
    const patient = await Patient.open();
    await patient.begin('15');
    await patient.click('help-more');
    expect(patient.view).to.equal('crisis');
    await patient.back();
    expect(patient.view).to.equal('minor');
  });

  it('keeps the answers of the view', async () => {
    const patient = await atSafety();
    await patient.set('suicide-attempt-recent', 'no');
    await patient.click('help-more');
    await patient.back();
    expect(patient.answer('suicide-attempt-recent')).to.equal('no');
  });
});

describe('what is said as the view comes', () => {
  const lines = (country: string) =>
    (countries as readonly CountryHelp[]).find((c) => c.country === country)!.lines;
  const ways: [reason: string, open: (patient: Patient) => Promise<void>][] = [
    ['a yes', (patient) => patient.set('cannot-stay-safe', 'yes')],
    ['not sure', (patient) => patient.set('cannot-stay-safe', 'unsure')],
    ['an emergency', (patient) => patient.set('medical-emergency-now', 'yes')],
    ['asked for', (patient) => patient.click('help-more')],
    [
      'both',
      async (patient) => {
        await patient.set('cannot-stay-safe', 'yes');
        await patient.back();
        await patient.set('medical-emergency-now', 'yes');
      },
    ],
  ];
  for (const { country } of countries) {
    for (const [reason, open] of ways) {
      it(`${country}, ${reason}: the title, and whom to call, of that country alone`, async () => {
        const patient = await atSafety(`country="${country}"`);
        await open(patient);
        const text = said(patient);
        const first = (kind: string) => lines(country).find((line) => line.kind === kind)?.label;
        const emergency = first('emergency') ?? 'your local emergency number';
        expect(text).to.include(emergency);
        if (reason !== 'an emergency') {
          const named = first('call') ?? 'findahelpline.com';
          expect(text).to.include(named);
        }
        const known = lines(country)
          .map(({ label }) => label)
          .join(' ');
        for (const number of text.match(/\d[\d -]*\d/g) ?? []) expect(known).to.include(number);
        expect(new Set(text.split(/(?<=[.!?]) /)).size, text).to.equal(text.split(/(?<=[.!?]) /).length);
      });
    }
  }

  it('Leave this page is described by what it does', async () => {
    const patient = await atSafety();
    await patient.set('cannot-stay-safe', 'yes');
    const note = patient.root.getElementById(patient.part('leave').getAttribute('aria-describedby') ?? '');
    expect(textOf(note)).to.equal(words.crisis.leaveNote);
  });
});

describe('help by country', () => {
  const rows: [country: string, links: string[]][] = [
    ['US', ['tel:911', 'tel:988', 'sms:988']],
    ['United States', ['tel:911', 'tel:988', 'sms:988']],
    ['en-US', ['tel:911', 'tel:988', 'sms:988']],
    ['', ['tel:911', 'tel:988', 'sms:988']],
    ['CA', ['tel:911', 'tel:988', 'sms:988']],
    ['UK', ['tel:999', 'tel:111', 'sms:85258']],
    ['GB', ['tel:999', 'tel:111', 'sms:85258']],
    ['IE', ['tel:112', 'tel:116123', 'sms:50808']],
    ['AU', ['tel:000', 'tel:131114']],
    ['DE', ['tel:112']],
    ['EU', ['tel:112']],
    ['other', ['https://findahelpline.com']],
    ['BR', ['https://findahelpline.com']],
    ['Narnia', ['https://findahelpline.com']],
  ];
  for (const [country, links] of rows) {
    it(`“${country}”: ${links.join(', ')}`, async () => {
      const patient = await atSafety(`country="${country}"`);
      const bar = patient.links;
      await patient.set('cannot-stay-safe', 'yes');
      const own = patient.links;
      expect(bar).to.include(links[0]);
      expect(own).to.include.members(links);
      if (!links.includes('tel:988')) expect(openText(patient)).not.to.match(/988|911/);
      const unknown = links.length === 1 && links[0]!.startsWith('https:');
      const local = /Emergency: your local emergency number.*Call your local emergency number/;
      if (unknown) expect(openText(patient)).to.match(local);
      // The webmaster is told once, but not of what the README names.
      expect(takeWarnings().length).to.equal(unknown && country !== 'other' ? 1 : 0);
    });
  }

  it('has the numbers of other countries folded away', async () => {
    const patient = await atSafety('country="UK"');
    await patient.set('cannot-stay-safe', 'yes');
    expect(patient.all('details a').map(textOf)).to.include.members(['988', '9-8-8', '112']);
  });

  it('follows a country that is set later', async () => {
    const patient = await atSafety();
    await patient.set('cannot-stay-safe', 'yes');
    patient.element.country = 'UK';
    await patient.until(() => patient.links.includes('tel:999'));
  });

  it('has no clinic phone where the page gives none', async () => {
    const patient = await atSafety();
    patient.element.clinicPhone = '';
    await patient.set('cannot-stay-safe', 'yes');
    expect(patient.links).not.to.include('tel:');
    expect(patient.text).not.to.include('You can also call');
  });
});

it('“Leave this page” leads to an empty page', async () => {
  const { patient, window } = await served('well', 'plain.html');
  await patient.prefill({ age: 42 });
  await patient.set('cannot-stay-safe', 'yes');
  await patient.click('leave');
  await until(() => window.location.href === 'about:blank', 'an empty page');
});

it('“Leave this page” in a frame says that the page around it stays, and it does', async () => {
  const { patient, frame, window } = await framed('/test/fixtures/source.html');
  await patient.prefill({ age: 42 });
  await patient.set('cannot-stay-safe', 'yes');
  expect(textOf(patient.root.getElementById('leave-note'))).to.equal(
    `${words.crisis.leaveNote} ${words.crisis.inFrame}`,
  );
  const { href } = location;
  await patient.click('leave');
  await until(() => window.location.href === 'about:blank', 'an empty frame');
  expect(location.href).to.equal(href);
  expect(frame.isConnected).to.equal(true);
});
