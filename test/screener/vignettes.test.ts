import { expect } from 'chai';
import { Patient } from '../helpers/patient.ts';
import { vignettes } from '../helpers/vignettes.ts';

/**
 * One of each kind of path; `test/assessment` takes all 26 through the rules. Firefox and WebKit are asked how keys reach each kind of
 * control: V1 tells of medicines and numbers, V12 is not sure of anything.
 */
const walked = Object.hasOwn(document.documentElement.dataset, 'all')
  ? ['V1', 'V4', 'V6', 'V7', 'V9', 'V11', 'V12', 'V14', 'V16', 'V18', 'V20', 'V22']
  : ['V1', 'V12'];

describe('vignettes, by keyboard alone', function () {
  this.timeout(180_000);

  for (const { id, story, answers, recommendation } of vignettes.filter((each) => walked.includes(each.id))) {
    it(`${id}: ${story} → ${recommendation}`, async () => {
      const patient = await Patient.open();
      await patient.walkByKeyboard(answers);
      expect(patient.view).to.equal('result');
      expect(patient.element.record?.assessment.recommendation.id).to.equal(recommendation);
      console.log(`${id}: ${patient.taps} taps or entries, ${patient.views} views`);
      if (id === 'V1') {
        expect(patient.taps, 'taps or entries').to.be.at.most(60);
        expect(patient.views, 'views').to.be.at.most(25);
      }
    });
  }

  it('V8: a crisis answer stops the questions', async () => {
    const patient = await Patient.open();
    await patient.walkByKeyboard(vignettes.find(({ id }) => id === 'V8')?.answers as Record<string, unknown>);
    expect(patient.view).to.equal('crisis');
    expect(patient.element.record).to.equal(null);
  });

  it('V10: under 18 the form ends and keeps nothing', async () => {
    const patient = await Patient.open();
    await patient.walkByKeyboard(
      vignettes.find(({ id }) => id === 'V10')?.answers as Record<string, unknown>,
    );
    expect(patient.view).to.equal('minor');
    expect(patient.element.record).to.equal(null);
  });
});
