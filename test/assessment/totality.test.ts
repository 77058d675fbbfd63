import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/assess.ts';
import { readAnswers } from '../../src/assessment/read.ts';
import type { Assessment, AssessOptions } from '../../src/assessment/types.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import { anyAnswers, junk } from '../helpers/arbitraries.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const statuses = [
  ...['not-counted', 'unknown', 'check-dose', 'low-dose', 'not-taken'],
  ...['short', 'borderline', 'other-episode', 'helped', 'adequate'],
];

function expectWellFormed(assessment: Assessment): void {
  expect(assessment).to.have.all.keys(
    ...[
      'protocol',
      'criteria',
      'region',
      'recommendation',
      'findings',
      'trials',
      'history',
      'missing',
      'problems',
    ],
  );
  const { findings, trials, history, missing, problems, recommendation } = assessment;
  expect(recommendations).to.deep.include(recommendation);
  expect(['six-week', 'four-week']).to.include(assessment.criteria);
  expect(['US', 'EU', 'UK']).to.include(assessment.region);
  for (const finding of findings) {
    expect(finding.id).to.be.a('string').and.not.be.empty;
    expect(finding.because, finding.id).not.to.be.empty;
    expect(recommendations.map(({ id }) => id)).to.include(finding.recommendation);
  }
  const order = findings.map((finding) =>
    recommendations.findIndex(({ id }) => id === finding.recommendation),
  );
  expect(order, 'most cautious first').to.deep.equal([...order].sort());
  trials.forEach((trial, at) => {
    expect(trial.index).to.equal(at);
    expect(statuses).to.include(trial.status);
    expect(trial.reasons).not.to.be.empty;
  });
  expect(history.adequateTrials).to.be.within(0, trials.length);
  expect(new Set(missing).size).to.equal(missing.length);
  for (const { path, problem } of problems) {
    expect(path).to.be.a('string').with.lengthOf.below(200);
    expect(problem).to.be.a('string').and.not.be.empty;
  }
  expect(JSON.parse(JSON.stringify(assessment)), 'plain data').to.deep.equal(assessment);
}

const nested = (depth: number) => {
  let value: unknown = 'yes';
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { age: value };
  return value;
};

const hostile: readonly [string, unknown][] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 42],
  ['text', 'aneurysm'],
  ['a list', [baseAnswers]],
  ['a date', new Date(0)],
  ['a map', new Map([['age', 42]])],
  ['an object without a prototype', Object.assign(Object.create(null), baseAnswers)],
  ['prototype keys', JSON.parse('{"__proto__": {"age": 42}, "constructor": "yes", "toString": "no"}')],
  [
    'prototype keys in a trial',
    JSON.parse('{"trials": [{"__proto__": {"weeks": 8}, "medication": "__proto__"}]}'),
  ],
  ['prototype codes', { aneurysm: 'constructor', goals: ['toString'], 'main-goal': 'hasOwnProperty' }],
  ['deep nesting', nested(5000)],
  ['deep nesting in a known answer', { age: nested(5000), goals: nested(5000), trials: [nested(5000)] }],
  ['a huge string', { aneurysm: 'y'.repeat(1e6) }],
  ['a huge id', { ['y'.repeat(1e6)]: 'yes' }],
  ['a huge list of trials', { trials: Array.from({ length: 2000 }, () => baseAnswers.trials![0]) }],
  ['a list with holes', { trials: [, baseAnswers.trials![0]], goals: [, 'ptsd'] }], // eslint-disable-line no-sparse-arrays
  ['many unknown ids', Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`id-${at}`, at]))],
];

describe('assess is total', () => {
  it('over any JSON and over answers with junk in them', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => expectWellFormed(assess(answers))),
      { numRuns: 500 },
    );
  });

  it('over any options', () => {
    const options = fc.oneof(
      fc.jsonValue(),
      fc.record({ criteria: junk, region: junk, previousSafetyAnswers: junk }, { requiredKeys: [] }),
    );
    fc.assert(
      fc.property(anyAnswers, options, (answers, given) =>
        expectWellFormed(assess(answers, given as AssessOptions)),
      ),
    );
  });

  for (const [name, answers] of hostile) {
    it(`over ${name}`, () => {
      const assessment = assess(answers);
      expectWellFormed(assessment);
      const prototypeless = name === 'an object without a prototype';
      expect(assessment.recommendation.id === 'discuss-consult').to.equal(prototypeless);
    });
  }

  it('changes neither the answers nor the options it is given', () => {
    const frozen = deepFreeze(structuredClone(baseAnswers));
    const options = deepFreeze({
      criteria: 'four-week',
      previousSafetyAnswers: { 'cannot-stay-safe': 'yes' },
    } as const);
    expect(() => assess(frozen, options)).not.to.throw();
    expect(Object.prototype).not.to.have.property('age');
  });

  it('gives the same assessment each time', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(assess(answers)).to.deep.equal(assess(answers));
      }),
    );
  });
});

describe('problems', () => {
  const rows: readonly [answers: unknown, path: string, problem: RegExp][] = [
    ['yes', '', /not an object/],
    [{ age: '42' }, 'age', /number from 0 to 120/],
    [{ age: -1 }, 'age', /number from 0 to 120/],
    [{ age: 121 }, 'age', /number from 0 to 120/],
    [{ age: NaN }, 'age', /number from 0 to 120/],
    [{ 'episode-months': '14' }, 'episode-months', /number/],
    [{ 'blood-pressure-systolic': 39 }, 'blood-pressure-systolic', /from 40 to 350/],
    [{ 'blood-pressure-diastolic': 251 }, 'blood-pressure-diastolic', /from 20 to 250/],
    [{ aneurysm: true }, 'aneurysm', /not one of: yes, no, unsure/],
    [{ aneurysm: 'Yes' }, 'aneurysm', /not one of: yes, no, unsure/],
    [{ aneurysm: 'declined' }, 'aneurysm', /not one of: yes, no, unsure/],
    [{ aneurysm: ['yes'] }, 'aneurysm', /not one of/],
    [{ aneurysm: null }, 'aneurysm', /not one of/],
    [{ pregnancy: 'n/a' }, 'pregnancy', /not-applicable/],
    [{ 'harm-others-now': 'maybe' }, 'harm-others-now', /declined/],
    [{ 'heart-attack-when': 'yesterday' }, 'heart-attack-when', /within-6-weeks/],
    [{ goals: 'ptsd' }, 'goals', /not a list/],
    [{ goals: ['ptsd', 'flu'] }, 'goals[1]', /not one of: mdd-trd/],
    [{ 'main-goal': 'flu' }, 'main-goal', /not one of: mdd-trd/],
    [{ goals: ['ptsd'], 'main-goal': 'ocd' }, 'main-goal', /not one of the goals/],
    [{ 'no-trials': 'no' }, 'no-trials', /not one of: yes/],
    [{ 'no-trials': 'yes', trials: [{ medication: 'sertraline' }] }, 'no-trials', /in trials as well/],
    [{ augmentation: ['sertraline'] }, 'augmentation[0]', /not one of: lithium/],
    [{ 'other-treatments': {} }, 'other-treatments', /not a list/],
    [{ hopes: ['money'] }, 'hopes[0]', /not one of: energy/],
    [{ trials: {} }, 'trials', /not a list/],
    [{ trials: [{}, 'sertraline'] }, 'trials[1]', /not a medicine trial/],
    [{ trials: [{ medication: 'Zoloft' }] }, 'trials[0].medication', /not the code of a medicine/],
    [{ trials: [{ medication: 36437 }] }, 'trials[0].medication', /not the code of a medicine/],
    [{ trials: [{ 'medication-name': 7 }] }, 'trials[0].medication-name', /not text/],
    [{ trials: [{ 'dose-mg': '50' }] }, 'trials[0].dose-mg', /above 0/],
    [{ trials: [{ 'dose-mg': 0 }] }, 'trials[0].dose-mg', /above 0/],
    [{ trials: [{ weeks: -6 }] }, 'trials[0].weeks', /above 0/],
    [{ trials: [{ weeks: Infinity }] }, 'trials[0].weeks', /above 0/],
    [{ trials: [{ improvement: 'lots' }] }, 'trials[0].improvement', /a-little/],
    [{ trials: [{ 'taken-most-days': 'declined' }] }, 'trials[0].taken-most-days', /yes, no, unsure/],
    [{ trials: [{ dose: 50 }] }, 'trials[0].dose', /not a question/],
    [{ aneurism: 'yes' }, 'aneurism', /not a question/],
    [{ 'age-65-plus': 'yes' }, 'age-65-plus', /not a question/],
  ];
  for (const [answers, path, problem] of rows) {
    it(`${JSON.stringify(answers)}: ${path || '(all)'} ${problem.source}`, () => {
      const { problems, findings } = assess(answers);
      expect(problems.map((each) => each.path)).to.deep.equal([path]);
      expect(problems[0]!.problem).to.match(problem);
      expect(findings.map(({ id }) => id)).to.include('unreadable-answers');
    });
  }

  it('an unreadable trial keeps its place', () => {
    const { trials } = assess({ trials: ['sertraline', baseAnswers.trials![0]] });
    expect(trials.map(({ index, status }) => [index, status])).to.deep.equal([
      [0, 'unknown'],
      [1, 'adequate'],
    ]);
  });

  it('foreign text is quoted in part', () => {
    const { problems } = assess({ ['y'.repeat(500)]: 'yes' });
    expect(problems[0]!.path).to.equal(`${'y'.repeat(80)}…`);
  });

  it('a list of which nothing can be read is blank, and not “none of these”', () => {
    const goalsOf = (goals: unknown) => readAnswers({ goals }).answers.goals;
    expect(goalsOf(['flu'])).to.equal(undefined);
    expect(goalsOf(['flu', 'ptsd', 'ptsd'])).to.deep.equal(['ptsd']);
    expect(goalsOf([])).to.deep.equal([]);
  });

  it('a medicine’s own name is kept, and an answer of undefined in a trial is blank and no problem', () => {
    const trials = [{ medication: 'other', 'medication-name': 'Own', weeks: undefined }];
    const { answers, problems } = readAnswers({ trials });
    expect(answers.trials).to.deep.equal([{ medication: 'other', 'medication-name': 'Own' }]);
    expect(problems).to.deep.equal([]);
  });

  it('“none tried” and an empty list say the same', () => {
    const { answers, problems } = readAnswers({ 'no-trials': 'yes', trials: [] });
    expect(answers).to.deep.equal({ 'no-trials': 'yes', trials: [] });
    expect(problems).to.deep.equal([]);
  });

  it('text of 80 letters is quoted whole', () => {
    expect(assess({ ['y'.repeat(80)]: 'yes' }).problems[0]!.path).to.equal('y'.repeat(80));
  });

  it('what JSON leaves out is blank and no problem', () => {
    const { problems, missing } = assess({ ...baseAnswers, aneurysm: undefined });
    expect(problems).to.deep.equal([]);
    expect(missing).to.deep.equal(['aneurysm']);
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
