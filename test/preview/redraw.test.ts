import { fixture } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { Patient, until } from '../helpers/patient.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

describe('a redraw works out nothing anew', function () {
  this.timeout(60_000);

  it('of the questionnaire that is followed: the preview is not even drawn', async () => {
    const parent = await fixture<HTMLElement>(
      '<div><ketamine-screener id="q"></ketamine-screener><ketamine-screener-preview for="q"></ketamine-screener-preview></div>',
    );
    const patient = await Patient.within(parent);
    const staff = new Staff(parent.querySelector('ketamine-screener-preview')!);
    await patient.prefill(omit(baseAnswers, 'bp-uncontrolled'));
    await until(() => staff.outcome !== '');
    await staff.settle();
    const [opened] = staff.element.shelf.records;
    let draws = 0;
    const { redraw } = staff.element;
    staff.element.redraw = function () {
      draws += 1;
      redraw.call(this);
    };
    for (let count = 0; count < 10; count += 1) {
      patient.element.requestUpdate();
      await patient.settle();
    }
    expect(draws).to.equal(0);
    expect(staff.element.shelf.records[0]).to.equal(opened);
    await patient.set('bp-uncontrolled', 'yes');
    await until(() => staff.outcome === 'discuss-medical-clearance');
    expect(draws).to.be.within(1, 3);
  });

  it('of the preview: neither the note nor what changed is written again', async () => {
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    await staff.choose('bp-uncontrolled', 'yes');
    const opened = staff.element.shelf.records[0]!;
    const reads = { note: 0, changes: 0 };
    const { answers } = opened.record;
    Object.defineProperty(opened, 'differsFromToday', { get: () => ((reads.note += 1), false) });
    Object.defineProperty(opened.record, 'answers', { get: () => ((reads.changes += 1), answers) });
    for (let count = 0; count < 10; count += 1) {
      staff.element.redraw();
      await staff.settle();
    }
    expect(reads).to.deep.equal({ note: 0, changes: 0 });
    const before = staff.note.value;
    await staff.giveReason('bp-uncontrolled', 'measured today');
    expect(staff.note.value, 'a reason is news').to.include('measured today').and.not.equal(before);
    await staff.kind('full');
    expect(reads.note).to.be.within(2, 3);
  });
});
