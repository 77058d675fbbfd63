import { fixture } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { assess } from '../../src/assessment/assess.ts';
import { KetamineScreenerPreview } from '../../src/preview/preview.ts';
import { Patient, textOf, until } from '../helpers/patient.ts';
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
    expect(staff.text).to.include('was cleared');
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

  it('leaves a copy that staff changed as it is, says so with the newest outcome, and takes it when told', async () => {
    const [patient, staff] = await both();
    await patient.prefill(omit(baseAnswers, 'bp-uncontrolled'));
    await until(() => staff.outcome !== '');
    await staff.choose('liver-severe', 'yes');
    await staff.giveReason('liver-severe', 'lab report');
    const { changed } = staff;
    expect(staff.text).not.to.include('newest answers');
    await patient.set('bp-uncontrolled', 'yes');
    await until(() => staff.all('[part~="newer"] .notice').length === 1, 'the word of newer answers');
    expect(staff.changed).to.deep.equal(changed);
    expect(staff.one<HTMLInputElement>('[name="reason:liver-severe"]').value).to.equal('lab report');
    expect(textOf(staff.one('[part~="newer"]'))).to.include(
      'Outcome of the newest answers: Medical check needed.',
    );
    await staff.click('[data-edit="reset"]');
    await patient.set('bp-uncontrolled', 'no');
    await until(() => staff.text.includes('newest answers: Routine consultation.'));
    expect((staff.field('bp-uncontrolled') as HTMLSelectElement).value, 'as it was').to.equal('');
    await staff.press('Take the newest answers');
    expect((staff.field('bp-uncontrolled') as HTMLSelectElement).value).to.equal('no');
    expect(staff.outcome).to.equal('discuss-consult');
    expect(staff.changed.lines).to.deep.equal([]);
    expect(staff.focused?.id).to.equal('summary-title');
    await patient.set('bp-uncontrolled', 'yes');
    await until(() => staff.outcome === 'discuss-medical-clearance', 'following again');
  });

  it('loses no text of a note that staff wrote', async () => {
    const [patient, staff] = await both();
    await patient.prefill(omit(baseAnswers, 'bp-uncontrolled'));
    await until(() => staff.outcome !== '');
    await staff.writeNote('My own words');
    await patient.set('bp-uncontrolled', 'yes');
    await until(() => staff.text.includes('newest answers: Medical check needed.'));
    expect(staff.note.value).to.equal('My own words');
    expect(staff.outcome).to.equal('discuss-history-first');
    await staff.press('Take the newest answers');
    expect(staff.outcome).to.equal('discuss-medical-clearance');
    expect(staff.note.value).to.include('Hypertension, not controlled: YES');
  });

  it('keeps what is ticked as handled and the severity from answer to answer', async () => {
    const [patient, staff] = await both();
    await patient.prefill(omit(baseAnswers, 'bp-uncontrolled'));
    await until(() => staff.outcome !== '');
    staff.one<HTMLSelectElement>('[name="severity"]').value = 'severe';
    staff.one('[name="severity"]').dispatchEvent(new Event('change'));
    staff.element.shelf.records[0]!.handled = true;
    await patient.set('bp-uncontrolled', 'yes');
    await until(() => staff.outcome === 'discuss-medical-clearance');
    expect(staff.one<HTMLSelectElement>('[name="severity"]').value).to.equal('severe');
    expect(staff.element.shelf.records[0]!.handled).to.equal(true);
  });

  it('finds a questionnaire that comes later, gets its id later, or is put there anew', async () => {
    const parent = await fixture<HTMLElement>(`<div>${preview}</div>`);
    const staff = new Staff(parent.querySelector('ketamine-screener-preview')!);
    await staff.settle();
    const add = async (id: string) => {
      const box = document.createElement('div');
      box.innerHTML = `<ketamine-screener id="${id}"></ketamine-screener>`;
      parent.prepend(box);
      return Patient.within(box);
    };
    const later = await add('other');
    later.element.id = 'q';
    await later.prefill(baseAnswers);
    await until(() => staff.outcome === 'discuss-consult', 'the one that got its id later');
    later.element.remove();
    const anew = await add('q');
    await anew.prefill({ ...baseAnswers, 'bp-uncontrolled': 'yes' });
    await until(() => staff.outcome === 'discuss-medical-clearance', 'the new one');
    staff.element.remove();
    await anew.prefill(baseAnswers);
    await anew.settle();
    expect(staff.outcome, 'nobody looks any more').to.equal('discuss-medical-clearance');
  });

  it('an id of something else is followed by nobody, and nothing breaks', async () => {
    const rejected: unknown[] = [];
    const note = (event: PromiseRejectionEvent) => rejected.push(event.reason);
    addEventListener('unhandledrejection', note);
    const parent = await fixture<HTMLElement>(`<div><p id="q"></p>${preview}</div>`);
    const staff = new Staff(parent.querySelector('ketamine-screener-preview')!);
    await staff.settle();
    await new Promise((resolve) => setTimeout(resolve, 50));
    removeEventListener('unhandledrejection', note);
    expect(rejected).to.deep.equal([]);
    expect(staff.text).to.include('No record is open.');
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
