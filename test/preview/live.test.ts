import { fixture } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { assess } from '../../src/assessment/assess.ts';
import { KetamineScreenerPreview } from '../../src/preview/preview.ts';
import { Patient, until } from '../helpers/patient.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers, omit, vignettes } from '../helpers/vignettes.ts';

const screener = '<ketamine-screener id="q"></ketamine-screener>';
const preview = '<ketamine-screener-preview for="q"></ketamine-screener-preview>';

async function both(markup = screener + preview): Promise<[Patient, Staff]> {
  const parent = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const patient = await Patient.within(parent);
  const staff = new Staff(parent.querySelector('ketamine-screener-preview')!);
  await staff.settle();
  return [patient, staff];
}

const given = (id: string) => vignettes.find((vignette) => vignette.id === id)!;

describe('beside a questionnaire', function () {
  this.timeout(60_000);

  for (const markup of [screener + preview, preview + screener]) {
    it(`follows it as it is answered: ${markup}`, async () => {
      const [patient, staff] = await both(markup);
      expect(staff.text).to.include('No record is open.');
      await patient.prefill(omit(baseAnswers, 'bp-uncontrolled'));
      await until(() => staff.outcome === 'discuss-history-first', 'the outcome of the answers');
      expect(staff.counts['Questions left blank']).to.equal('1');
      await patient.set('bp-uncontrolled', 'yes');
      await until(() => staff.outcome === 'discuss-medical-clearance', 'the outcome of the new answer');
      expect(staff.findings).to.deep.equal(
        assess({ ...baseAnswers, 'bp-uncontrolled': 'yes' }).findings.map(({ id }) => id),
      );
      await patient.set('bp-uncontrolled', 'no');
      await until(() => staff.outcome === 'discuss-consult', 'the outcome of the changed answer');
      expect(staff.all('[part~="list"]')).to.have.length(0);
    });
  }

  it('shows a crisis at once', async () => {
    const [patient, staff] = await both();
    await patient.begin('42');
    await patient.set('cannot-stay-safe', 'yes');
    await until(() => staff.outcome === 'crisis-now', 'the crisis');
  });

  it('keeps what was said of safety first', async () => {
    const [patient, staff] = await both();
    await patient.begin('42');
    await patient.set('suicide-thoughts-recent', 'yes');
    await until(() => staff.outcome === 'prompt-safety-contact', 'the first answer');
    await patient.set('suicide-thoughts-recent', 'no');
    await patient.settle();
    expect(staff.outcome).to.equal('prompt-safety-contact');
  });

  it('forgets on Clear', async () => {
    const [patient, staff] = await both();
    await patient.prefill(baseAnswers);
    await patient.click('primary');
    await patient.until(() => patient.view === 'result');
    await until(() => staff.outcome === 'discuss-consult');
    await patient.click('clear');
    await patient.click('clear-yes');
    await until(() => staff.outcome === '', 'the forgetting');
    expect(staff.element.record).to.equal(null);
    expect(staff.element.shelf.records).to.deep.equal([]);
  });

  it('takes no focus, and leaves files that are open alone', async () => {
    const [patient, staff] = await both();
    await staff.pick(recordFile('a.json', recordOf(given('V2').answers)));
    await patient.prefill(omit(baseAnswers, 'bp-uncontrolled'));
    patient.control('bp-uncontrolled', 'yes').focus();
    await patient.set('bp-uncontrolled', 'yes');
    await until(() => staff.rows.length === 2);
    expect(document.activeElement).to.equal(patient.element);
    expect(staff.outcome).to.equal('discuss-history-first');
    expect(staff.names).to.have.members(['a.json', 'Questionnaire on this page']);
  });

  it('stops when taken away, and follows again when put back', async () => {
    const [patient, staff] = await both();
    await patient.prefill(omit(baseAnswers, 'bp-uncontrolled'));
    await until(() => staff.outcome !== '');
    const parent = staff.element.parentElement!;
    staff.element.remove();
    await patient.set('bp-uncontrolled', 'yes');
    await staff.settle();
    expect(staff.outcome).to.equal('discuss-history-first');
    parent.append(staff.element);
    await until(() => staff.outcome === 'discuss-medical-clearance');
    expect(staff.element.shelf.records).to.have.length(1);
  });

  it('takes up another one when `for` changes', async () => {
    const [patient, staff] = await both(
      `<ketamine-screener id="other"></ketamine-screener>${preview.replace('"q"', '"nobody"')}`,
    );
    staff.element.htmlFor = 'q';
    staff.element.htmlFor = 'other';
    await patient.prefill(baseAnswers);
    await until(() => staff.outcome === 'discuss-consult');
  });

  it('whichever of the two is defined first', async () => {
    const parent = await fixture<HTMLElement>('<div></div>');
    class Early extends KetamineScreenerPreview {}
    customElements.define('early-preview', Early);
    const late = document.createElement('late-screener');
    late.id = 'late';
    const early = new Early();
    early.htmlFor = 'late';
    parent.append(late, early);
    await early.updateComplete;
    let tell: (visit: unknown) => void = () => {};
    customElements.define(
      'late-screener',
      class extends HTMLElement {
        follow(listener: (visit: unknown) => void) {
          tell = listener;
          listener(null);
          return () => {};
        }
      },
    );
    await customElements.whenDefined('late-screener');
    await early.updateComplete;
    tell({
      answers: baseAnswers,
      previousSafetyAnswers: {},
      criteria: 'four-week',
      country: 'UK',
      locale: 'en',
    });
    await early.updateComplete;
    expect(early.record?.criteria).to.equal('four-week');
    expect(early.shadowRoot?.querySelector('[data-outcome]')).not.to.equal(null);
  });
});
