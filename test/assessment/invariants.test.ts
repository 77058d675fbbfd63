import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/assess.ts';
import { codesOf } from '../../src/assessment/catalogue.ts';
import type { Answers, Assessment, AssessOptions, Trial } from '../../src/assessment/types.ts';
import { adultAge } from '../../src/content/criteria.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import { sources } from '../../src/content/sources.ts';
import * as any from '../helpers/arbitraries.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

/** Number of an outcome as in clinical basis §7.1: 1 is the most cautious, 6 the least. */
const category = ({ recommendation }: Assessment) =>
  recommendations.findIndex(({ id }) => id === recommendation.id) + 1;

const outcome = (answers: unknown, options?: AssessOptions) => category(assess(answers, options));

const adequateTrials = (...trials: readonly Trial[]) => assess({ trials }).history.adequateTrials;

const ofTiersOneToThree = any.anyItem.filter(({ tier }) => tier !== 'caution');

const forAll = <T extends [unknown, ...unknown[]]>(
  ...parts: [...{ [K in keyof T]: fc.Arbitrary<T[K]> }, (...args: T) => void]
) => {
  const check = parts.pop() as (...args: T) => void;
  fc.assert(fc.property(...(parts as unknown as { [K in keyof T]: fc.Arbitrary<T[K]> }), check), {
    numRuns: 300,
  });
};

describe('the invariants of the clinical basis, over random answers', () => {
  it('the answers drawn reach all six outcomes', () => {
    const reached = fc.sample(any.validAnswers, 3000).map((answers) => outcome(answers));
    expect([...new Set(reached)].sort()).to.deep.equal([1, 2, 3, 4, 5, 6]);
  });

  it('I1 a yes to a crisis item gives crisis-now, whatever else was answered', () => {
    forAll(any.junkAnswers, any.crisisItem, any.validOptions, (answers, { id }, options) => {
      expect(outcome({ ...(answers as object), [id]: 'yes' }, options)).to.equal(1);
    });
  });

  it('I2 a further finding of an item never makes the outcome less cautious', () => {
    forAll(any.validAnswers, any.anyItem, any.validOptions, (answers, { id }, options) => {
      const before = outcome({ ...answers, [id]: 'no' }, options);
      for (const answer of codesOf.get(id)!) {
        expect(outcome({ ...answers, [id]: answer }, options), answer).to.be.at.most(before);
      }
    });
  });

  const additions: readonly [string, Answers, AssessOptions][] = [
    [
      'a high blood pressure reading',
      { 'blood-pressure-systolic': 200, 'blood-pressure-diastolic': 130 },
      {},
    ],
    ['an age under 18', { age: 12 }, {}],
    ['an age of 65 or more', { age: 80 }, {}],
    ['an earlier yes to a safety question', {}, { previousSafetyAnswers: { 'harm-others-now': 'yes' } }],
    [
      'a heart attack in the past 6 weeks',
      { 'heart-attack': 'yes', 'heart-attack-when': 'within-6-weeks' },
      {},
    ],
  ];
  for (const [name, change, option] of additions) {
    it(`I2 ${name} never makes the outcome less cautious`, () => {
      forAll(any.validAnswers, any.validOptions, (answers, options) => {
        const clean = {
          ...omit(answers, 'blood-pressure-systolic', 'blood-pressure-diastolic', 'heart-attack-when'),
          age: 42,
          'heart-attack': 'no',
        };
        const rest = omit(options, 'previousSafetyAnswers');
        expect(outcome({ ...clean, ...change }, { ...rest, ...option })).to.be.at.most(outcome(clean, rest));
      });
    });
  }

  it('I3 yes is at least as cautious as not sure, and not sure as no', () => {
    forAll(any.validAnswers, any.anyItem, any.validOptions, (answers, { id }, options) => {
      const of = (answer: string) => outcome({ ...answers, [id]: answer }, options);
      expect(of('yes')).to.be.at.most(of('unsure'));
      expect(of('unsure')).to.be.at.most(of('no'));
    });
  });

  it('I3 “I’d rather not say” counts as not sure', () => {
    forAll(any.validAnswers, any.safetyItem, any.validOptions, (answers, { id }, options) => {
      expect(outcome({ ...answers, [id]: 'declined' }, options)).to.equal(
        outcome({ ...answers, [id]: 'unsure' }, options),
      );
    });
  });

  it('I4 not sure, blank and unreadable never look like a clean no to a grave item', () => {
    const unreadable = any.junk.filter(
      (value) => !['yes', 'no', 'unsure', 'declined', 'not-applicable'].includes(value as string),
    );
    forAll(ofTiersOneToThree, unreadable, ({ id }, value) => {
      expect(outcome(baseAnswers)).to.equal(6);
      for (const answer of ['unsure', undefined, value]) {
        const assessment = assess({ ...baseAnswers, [id]: answer });
        expect(category(assessment)).to.be.below(6);
        expect([...assessment.missing, ...assessment.findings.map((finding) => finding.id)]).to.include(id);
      }
    });
  });

  it('I5 with a required answer missing the outcome is never discuss-consult', () => {
    const required: string[][] = [...codesOf.keys()]
      .filter((id) => baseAnswers[id as keyof Answers] === 'no' || id === 'depression-episode')
      .map((id) => [id]);
    required.push(['age'], ['goals', 'main-goal'], ['trials']);
    forAll(any.validAnswers, fc.constantFrom(...required), any.validOptions, (answers, ids, options) => {
      const assessment = assess(omit(answers, 'no-trials', ...ids), options);
      expect(category(assessment)).to.be.below(6);
      expect(assessment.missing).to.include(ids[0]);
    });
  });

  it('I5 a follow-up is required once it is asked', () => {
    for (const id of ['heart-attack', 'head-injury']) {
      expect(assess({ ...baseAnswers, [id]: 'yes' }).missing, id).to.deep.equal([`${id}-when`]);
    }
  });

  it('I6 trials move an outcome between 5 and 6 alone', () => {
    forAll(any.validAnswers, any.trials, any.validOptions, (answers, trials, options) => {
      const rest = omit(answers, 'no-trials', 'trials');
      const before = outcome(rest, options);
      const after = outcome({ ...rest, trials }, options);
      expect(before, 'no trials').to.be.at.most(5);
      if (before < 5) expect(after).to.equal(before);
      else expect(after).to.be.oneOf([5, 6]);
    });
  });

  it('I7 a medicine taken again never counts again', () => {
    forAll(any.trials, any.trials, (first, second) => {
      expect(adequateTrials(...first, ...first)).to.equal(adequateTrials(...first));
      const ingredients = new Set(
        [...first, ...second].map(({ medication }) => medication?.replace(/^paroxetine-cr$/, 'paroxetine')),
      );
      expect(adequateTrials(...first, ...second)).to.be.at.most(ingredients.size);
    });
  });

  const manyForms = any.antidepressants.filter(({ id, ingredient }) =>
    any.antidepressants.some((other) => other.id !== id && other.ingredient === ingredient),
  );
  it(`I7 ${manyForms.map(({ id }) => id).join(', ')}: two forms of one ingredient count once`, () => {
    expect(manyForms).to.have.lengthOf(4);
    const pairs = manyForms.flatMap((one) =>
      manyForms.filter((other) => other.ingredient === one.ingredient).map((other) => [one, other] as const),
    );
    for (const [one, other] of pairs) {
      forAll(any.adequateTrialOf(one), any.adequateTrialOf(other), (first, second) => {
        expect(adequateTrials(first, second), `${one.id} and ${other.id}`).to.equal(1);
      });
    }
  });

  it('I8 add-ons, herbs, other medicines and sleep doses never change the count', () => {
    const belowMinimum = fc
      .constantFrom(...any.antidepressants)
      .chain((medication) =>
        any
          .adequateTrialOf(medication)
          .map((trial) => ({ ...trial, 'dose-mg': (medication.minMg ?? 0) * 0.9 })),
      );
    const added = fc.oneof(
      fc
        .constantFrom(...any.neverCounted)
        .chain((medication) => any.adequateTrialOf({ minMg: 20, maxMg: 40, ...medication })),
      any.adequateTrialOf({ ...any.antidepressants[0]!, id: 'other' }),
      belowMinimum,
    );
    forAll(any.trials, added, (trials, trial) => {
      expect(adequateTrials(...trials, trial)).to.equal(adequateTrials(...trials));
    });
  });

  it('I8 augmentation and other treatments never change the count', () => {
    forAll(
      any.trials,
      fc.subarray([...codesOf.get('augmentation')!]),
      fc.subarray([...codesOf.get('other-treatments')!]),
      (trials, augmentation, treatments) => {
        const { history } = assess({ trials, augmentation, 'other-treatments': treatments });
        expect(history.adequateTrials).to.equal(adequateTrials(...trials));
        expect(history.augmentation).to.include.members(augmentation);
      },
    );
  });

  it('I9 a dose that is no dose, or above the label, is unknown or to be checked, never adequate', () => {
    const wrong = fc.oneof(
      fc.constantFrom(NaN, 0, -0, -50, Infinity, -Infinity, '50', '50 mg', null, [50], {}, true),
      fc.double({ min: -1e6, max: 0, noNaN: true }),
    );
    forAll(
      fc.constantFrom(...any.antidepressants),
      wrong,
      fc.double({ min: 0.01, max: 1e6, noNaN: true }),
      (medication, dose, over) => {
        const trial = { ...baseAnswers.trials![0], medication: medication.id };
        const statusOf = (amount: unknown) =>
          assess({ trials: [{ ...trial, 'dose-mg': amount }] }).trials[0]!.status;
        expect(statusOf(medication.minMg)).to.equal('adequate');
        expect(statusOf(dose), JSON.stringify(dose)).to.equal('unknown');
        expect(statusOf(medication.maxMg! + over), 'above the maximum').to.equal('check-dose');
        expect(statusOf(medication.minMg! * 1000), 'micrograms for milligrams').to.equal('check-dose');
        expect(statusOf(medication.minMg! / 1000), 'grams for milligrams').to.equal('low-dose');
      },
    );
  });

  it('I10 the order of keys, goals and trials changes nothing', () => {
    const inAnyOrder = any.validAnswers.chain((answers) => {
      const { trials, goals } = answers;
      const lists = fc.record({
        ...(trials ? { trials: any.shuffledList(trials) } : {}),
        ...(goals ? { goals: any.shuffledList(goals) } : {}),
      });
      return fc.tuple(
        fc.constant(answers),
        lists.chain((other) => any.shuffled({ ...answers, ...other })),
      );
    });
    const comparable = (answers: Answers, options: AssessOptions) => {
      const { findings, trials, problems, ...rest } = assess(answers, options);
      return {
        ...rest,
        problems: problems.map(({ path }) => path).sort(),
        findings: findings.map((finding) => omit(finding, 'because')),
        trials: trials.map((verdict) => JSON.stringify(omit(verdict, 'index'))).sort(),
      };
    };
    forAll(inAnyOrder, any.validOptions, ([answers, other], options) => {
      expect(comparable(other, options)).to.deep.equal(comparable(answers, options));
    });
  });

  it('I12 under 18 the outcome is never 5 or 6', () => {
    const young = fc.double({ min: 0, max: adultAge, maxExcluded: true, noNaN: true });
    forAll(any.junkAnswers, young, any.validOptions, (answers, age, options) => {
      expect(outcome({ ...(answers as object), age }, options)).to.be.at.most(4);
    });
  });

  it('I13 a safety answer that was given is not forgotten, whatever is said now', () => {
    const disclosed = fc.constantFrom('yes', 'unsure', 'declined');
    const now = fc.oneof(fc.constantFrom('no', 'unsure', 'declined', 'yes', undefined), any.junk);
    forAll(any.validAnswers, any.safetyItem, disclosed, now, (answers, { id }, before, answer) => {
      const assessment = assess({ ...answers, [id]: answer }, { previousSafetyAnswers: { [id]: before } });
      expect(category(assessment)).to.be.at.most(2);
      const changed = assessment.findings.some((finding) => finding.id === 'crisis-answer-changed');
      expect(changed).to.equal(answer === 'no');
    });
  });

  it('I14 every finding rests on a source that exists and names its version', () => {
    forAll(any.anyAnswers, any.validOptions, (answers, options) => {
      for (const finding of assess(answers, options).findings) {
        expect(finding.sources, finding.id).not.to.be.empty;
        for (const id of finding.sources) {
          expect(sources.find((source) => source.id === id)?.version, `${finding.id}: ${id}`).to.be.a(
            'string',
          ).and.not.be.empty;
        }
      }
    });
  });

  it('I15 unknown options never relax the outcome, and each is named in problems', () => {
    const known = ['six-week', 'four-week', 'US', 'EU', 'UK', undefined];
    const unknown = fc
      .oneof(any.junk, fc.constantFrom('two-week', 'constructor', '__proto__', 'us', 4))
      .filter((value) => !known.includes(value as string));
    for (const option of ['criteria', 'region'] as const) {
      forAll(any.validAnswers, unknown, (answers, value) => {
        const assessment = assess(answers, { [option]: value });
        expect(assessment[option]).to.equal(option === 'criteria' ? 'six-week' : 'US');
        expect(category(assessment)).to.be.at.most(Math.min(5, outcome(answers)));
        expect(assessment.problems.map(({ path }) => path)).to.include(`options.${option}`);
      });
    }
  });

  it('I15 unreadable earlier safety answers never relax the outcome, and are named in problems', () => {
    const rows: readonly [unknown, string][] = [
      [{ aneurysm: 'yes' }, '.aneurysm'],
      [{ 'suicide-intent-now': 'YES' }, '.suicide-intent-now'],
      [{ 'suicide-intent-now': null }, '.suicide-intent-now'],
      [{ constructor: 'yes' }, '.constructor'],
      [['yes'], '.0'],
      ['yes', '.'],
      [null, '.'],
      [7, '.'],
    ];
    for (const [previousSafetyAnswers, path] of rows) {
      forAll(any.validAnswers, (answers) => {
        const assessment = assess(answers, { previousSafetyAnswers } as AssessOptions);
        expect(category(assessment)).to.be.at.most(Math.min(5, outcome(answers)));
        expect(assessment.problems.map((problem) => problem.path)).to.include(
          `options.previousSafetyAnswers${path}`,
        );
      });
    }
  });

  it('I15 a region and earlier safety answers only ever tighten', () => {
    forAll(any.validAnswers, any.validOptions, (answers, { region = 'US', previousSafetyAnswers = {} }) => {
      expect(outcome(answers, { region, previousSafetyAnswers })).to.be.at.most(outcome(answers));
    });
  });

  it('I15 four weeks are the one relaxation: it moves 5 to 6 and nothing else', () => {
    forAll(any.validAnswers, any.validOptions, (answers, options) => {
      const six = outcome(answers, { ...options, criteria: 'six-week' });
      const four = outcome(answers, { ...options, criteria: 'four-week' });
      if (six < 5) expect(four).to.equal(six);
      else expect(four).to.be.at.least(six);
    });
  });

  it('I16 an unknown id never reaches discuss-consult, and is named in problems', () => {
    const unknown = fc
      .oneof(
        fc.string(),
        fc.constantFrom('toString', 'hasOwnProperty', 'aneurism', 'Aneurysm', 'age-65-plus', 'X-own'),
      )
      .filter((id) => !codesOf.has(id) && !(id in baseAnswers) && !id.startsWith('x-') && id !== '__proto__')
      .filter((id) => !id.startsWith('blood-pressure-'));
    forAll(any.validAnswers, unknown, any.junk, (answers, id, value) => {
      const assessment = assess({ ...answers, [id]: value });
      expect(category(assessment)).to.be.at.most(5);
      expect(assessment.problems.map(({ path }) => path)).to.include(
        id.length > 80 ? `${id.slice(0, 80)}…` : id,
      );
    });
  });

  it('I16 a clinic’s own questions are carried along and score nothing', () => {
    const own = fc.dictionary(
      fc.string().map((id) => `x-${id}`),
      fc.jsonValue(),
    );
    forAll(any.validAnswers, own, any.validOptions, (answers, extra, options) => {
      expect(assess({ ...answers, ...extra }, options)).to.deep.equal(assess(answers, options));
    });
  });
});
