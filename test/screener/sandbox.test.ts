import { expect } from 'chai';
import { framed, framedStaff } from '../helpers/frame.ts';
import type { Patient } from '../helpers/patient.ts';
import { recordFile, recordOf } from '../helpers/staff.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const source = '/test/fixtures/source.html';

/** What a sandbox may leave out that we could have leant on: `allow-forms`, `allow-downloads`, `allow-modals`, `allow-popups`. */
const sandbox = 'allow-scripts allow-same-origin';

async function enterIn(patient: Patient, name: string): Promise<void> {
  patient.control(name).focus();
  await patient.key('Enter');
}

describe('in a frame that may send no forms', function () {
  this.timeout(60_000);

  it('Continue leads through every view to the summary', async () => {
    const { patient } = await framed(source, 400, sandbox);
    await patient.walk(baseAnswers);
    expect(patient.view).to.equal('check');
    await patient.click('primary');
    expect(patient.view).to.equal('result');
    expect(patient.element.record).to.have.property('format', 'ketamine-screener-record');
  });

  it('so does Enter in a field', async () => {
    const { patient } = await framed(source, 400, sandbox);
    await patient.type('age', 'old');
    await enterIn(patient, 'age');
    expect(patient.errors).to.have.length(1);
    await patient.type('age', '42');
    await enterIn(patient, 'age');
    await patient.until(() => patient.step === 'safety');
    await patient.prefill(baseAnswers);
    await patient.change('medicines-tried');
    patient.all('[id^="edit-"]')[0]!.click();
    await patient.until(() => patient.step === 'trial');
    await enterIn(patient, 'trials[0].weeks');
    await patient.until(() => patient.view === 'check');
  });

  it('staff open, change and copy', async () => {
    const { staff } = await framedStaff(sandbox);
    await staff.pick(recordFile('a.json', recordOf(baseAnswers)));
    expect(staff.outcome).to.equal('discuss-consult');
    await staff.choose('aneurysm', 'yes');
    expect(staff.outcome).not.to.equal('discuss-consult');
    await staff.kind('full');
    expect(staff.note.value).to.match(/aneurysm/i);
  });
});
