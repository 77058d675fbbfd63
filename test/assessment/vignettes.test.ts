import { expect } from 'chai';
import { assess } from '../../src/assess.ts';
import { vignettes } from '../helpers/vignettes.ts';

const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id);

describe('the worked vignettes of the clinical basis', () => {
  it('are V1 to V26', () => {
    expect(vignettes.map(({ id }) => id)).to.deep.equal(Array.from({ length: 26 }, (_, at) => `V${at + 1}`));
  });

  for (const { id, story, answers, options, recommendation, ...expected } of vignettes) {
    it(`${id} ${recommendation}: ${story}`, () => {
      const assessment = assess(answers, options);
      expect(assessment.recommendation.id).to.equal(recommendation);
      expect(ids(assessment.findings)).to.include.members([...expected.findings]);
      expect(assessment.trials.map(({ status }) => status)).to.deep.equal(expected.trials);
      expect(assessment.history.adequateTrials).to.equal(expected.adequate);
      expect(assessment.problems).to.deep.equal([]);
    });

    for (const alternative of expected.alternatives ?? []) {
      it(`${id} ${alternative.recommendation} with ${JSON.stringify(alternative.options)}`, () => {
        expect(assess(answers, alternative.options).recommendation.id).to.equal(alternative.recommendation);
      });
    }
  }

  const of = (id: string) => {
    const { answers, options } = vignettes.find((vignette) => vignette.id === id)!;
    return assess(answers, options);
  };

  it('V1 tells staff that both medicines are of one class', () => {
    expect(of('V1').findings).to.deep.equal([]);
    expect(of('V1').history.notes).to.deep.equal(['same-class']);
    expect(of('V11').history.notes).to.deep.equal([]);
  });

  it('V16 and V25 record what was added, and count it as no trial', () => {
    expect(of('V16').history.augmentation).to.deep.equal(['aripiprazole']);
    expect(of('V25').history.augmentation).to.deep.equal(['lithium']);
  });

  it('V20 tells staff of the EMA contraindication in every region', () => {
    const { answers } = vignettes.find(({ id }) => id === 'V20')!;
    for (const region of ['US', 'EU', 'UK'] as const) {
      const heartAttack = assess(answers, { region }).findings.find(({ id }) => id === 'heart-attack');
      expect(heartAttack?.notes, region).to.deep.equal(['ema-contraindication']);
    }
  });

  it('V23 names the blank question', () => {
    expect(of('V23').missing).to.deep.equal(['liver-severe']);
  });
});
