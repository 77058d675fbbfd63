import { expect } from 'chai';
import { served, type FramedPage } from '../helpers/frame.ts';
import { readRecord } from '../../src/exports/read-record.ts';
import { Patient, pause, textOf } from '../helpers/patient.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const files = ({ window }: FramedPage) => window.performance.getEntriesByType('resource').length;

describe('offline', () => {
  it('once the questions are there nothing more is asked of the network, to the summary', async function () {
    this.timeout(60_000);
    const page = await served('well', 'plain.html');
    const { patient } = page;
    await patient.begin();
    const before = files(page);
    await patient.walk(baseAnswers);
    expect(patient.view).to.equal('check');
    await patient.click('primary');
    expect(patient.view).to.equal('result');
    await patient.click('copy');
    expect(files(page)).to.equal(before);
  });
});

describe('a reload', () => {
  async function reload({ window, frame }: FramedPage): Promise<Patient> {
    window.location.reload();
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    return Patient.within(frame.contentDocument!);
  }

  it('takes every answer, as the first view says, and Back leads to none of them', async () => {
    const page = await served('well', 'plain.html');
    await page.patient.begin();
    await page.patient.set('suicide-intent-now', 'no');
    const patient = await reload(page);
    expect(patient.view).to.equal('start');
    expect(patient.control('age').value).to.equal('');
    page.frame.contentWindow!.history.back();
    await pause();
    expect(patient.view).to.equal('start');
    await patient.begin();
    expect(patient.answer('suicide-intent-now')).to.equal('');
  });

  it('in a crisis view shows the first view with its help lines', async () => {
    const page = await served('well', 'plain.html');
    await page.patient.begin();
    await page.patient.set('suicide-intent-now', 'yes');
    expect(page.patient.view).to.equal('crisis');
    const patient = await reload(page);
    expect(patient.view).to.equal('start');
    expect(patient.links).to.include.members(['tel:911', 'tel:988', 'sms:988']);
  });
});

it('an older version that was defined first stays, and nothing throws', async () => {
  const { document, window } = await served('well', 'older.html');
  await pause(500);
  const element = document.querySelector('ketamine-screener')!;
  expect(textOf(element.shadowRoot!.querySelector('h2'))).to.equal('The older one');
  expect((window as unknown as { faults: string[] }).faults).to.deep.equal([]);
});

describe('an odd clock', () => {
  for (const [what, time] of [
    ['in 1970', 0],
    ['far ahead', Date.UTC(9999, 11, 31)],
  ] as const) {
    it(`${what} still gives a summary, and a record that staff can open`, async function () {
      this.timeout(60_000);
      const real = Date;
      const patient = await Patient.prefilled(baseAnswers);
      globalThis.Date = class extends real {
        constructor(...given: unknown[]) {
          super(...((given.length > 0 ? given : [time]) as [number]));
        }
        static override now = () => time;
      } as DateConstructor;
      try {
        await patient.click('primary');
      } finally {
        globalThis.Date = real;
      }
      expect(patient.view).to.equal('result');
      expect(patient.text).to.match(/ 31, 9999|December 31, 1969|January 1, 1970|December 30, 9999/);
      expect(readRecord(JSON.stringify(patient.element.record))).to.have.property('record');
    });
  }
});

it('on a page that reads from right to left our English reads from left to right', async () => {
  const patient = await Patient.open('', 'dir="rtl" lang="ar"');
  const { direction, textAlign } = getComputedStyle(patient.part('heading'));
  expect([direction, textAlign]).to.deep.equal(['ltr', 'start']);
});
