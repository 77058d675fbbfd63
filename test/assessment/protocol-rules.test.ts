import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/assess.ts';
import { askedItems, safetyItems } from '../../src/assessment/catalogue.ts';
import { allRules } from '../../src/assessment/rules.ts';
import type { AssessOptions } from '../../src/assessment/types.ts';
import { conditions } from '../../src/content/conditions.ts';
import { derived } from '../../src/content/decision-table.ts';
import { items } from '../../src/content/items.ts';
import * as any from '../helpers/arbitraries.ts';
import { baseAnswers, omit, vignettes } from '../helpers/vignettes.ts';

const rulesOf = (answers: unknown, options?: AssessOptions) => allRules(assess(answers, options), answers);
const ids = rulesOf({}).map(({ id }) => id);
const outcomeOf = (answers: unknown, id: string) => rulesOf(answers).find((rule) => rule.id === id)!;

describe('all rules of the protocol', () => {
  it('are each item, each derived finding and each goal that is no depression, once', () => {
    const expected = [
      ...items.map(({ id }) => id as string),
      ...Object.keys(derived).filter((id) => !['main-goal', 'age-under-18', 'age-65-plus'].includes(id)),
      ...conditions.filter(({ depression }) => !depression).map(({ id }) => `goal-${id}`),
    ];
    expect(ids).to.have.members(expected);
    expect(ids).to.have.length(expected.length);
  });

  it('stand in the order asked: the items as they are, each derived one after the items it looks at', () => {
    expect(ids.filter((id) => items.some((item) => item.id === id))).to.deep.equal(items.map(({ id }) => id));
    expect(ids.slice(0, 3)).to.deep.equal(['age-under-18', 'age-65-plus', 'suicide-intent-now']);
    expect(ids.indexOf('crisis-answer-changed')).to.equal(ids.indexOf('suicide-thoughts-recent') + 1);
    expect(ids.slice(-2)).to.deep.equal(['incomplete', 'unreadable-answers']);
    for (const { id, answers } of rulesOf(baseAnswers))
      for (const { question } of answers.filter((seen) => ids.includes(seen.question)))
        expect(ids.indexOf(id), `${id} after ${question}`).to.be.at.least(ids.indexOf(question));
  });

  it('have fired where the assessment has a finding, and their number is constant', () => {
    fc.assert(
      fc.property(any.anyAnswers, any.validOptions, (answers, options) => {
        const assessment = assess(answers, options);
        const rules = allRules(assessment, answers);
        expect(rules.map(({ id }) => id)).to.deep.equal(ids);
        const fired = rules.filter(({ outcome }) => outcome === 'fired');
        expect(fired.map(({ id }) => id)).to.have.members(assessment.findings.map(({ id }) => id));
        expect(fired.map(({ finding }) => finding)).to.have.deep.members([...assessment.findings]);
      }),
      { numRuns: 500 },
    );
  });

  it('name every answer that a finding rests on, and have its tier but for a region that is stricter', () => {
    for (const { id, answers, options } of vignettes) {
      const unfired = new Map(rulesOf(baseAnswers).map((rule) => [rule.id, rule.tier]));
      for (const rule of rulesOf(answers, options)) {
        if (!rule.finding) continue;
        expect(unfired.get(rule.id), `${id} ${rule.id}`).to.equal(rule.finding.tier);
        if (rule.id === 'crisis-answer-changed') continue;
        expect(rule.answers, `${id} ${rule.id}`).to.deep.include.members(
          rule.finding.because.map(({ question, answer }) => ({ question, answer })),
        );
      }
    }
  });

  it('every derived rule that has fired has the tier it has unfired', () => {
    const unfired = new Map(rulesOf(baseAnswers).map((rule) => [rule.id, rule.tier]));
    const emergency = {
      'medical-emergency-now': 'yes',
      'blood-pressure-systolic': 200,
      'blood-pressure-diastolic': 130,
    };
    const reached = [
      rulesOf({
        ...baseAnswers,
        ...emergency,
        nothing: 1,
        'depression-episode': 'no',
        benzodiazepine: 'yes',
        'opioid-current': 'yes',
      }),
      rulesOf({ 'depression-episode': 'unsure', goals: ['ptsd'], trials: [{}] }),
      rulesOf(baseAnswers, { previousSafetyAnswers: { 'harm-others-now': 'yes' } }),
      rulesOf({ ...baseAnswers, goals: [], trials: baseAnswers.trials!.slice(1) }),
    ].flatMap((rules) => rules.filter((rule) => rule.outcome === 'fired'));
    for (const { id, tier } of reached) expect(tier, id).to.equal(unfired.get(id));
    expect(reached.map(({ id }) => id)).to.include.members(
      Object.keys(derived).filter((id) => !/^age|^main/.test(id)),
    );
  });

  const rows: readonly [name: string, answers: unknown, rule: string, seen: object[]][] = [
    ['a no', baseAnswers, 'avm', [{ question: 'avm', answer: 'no' }]],
    [
      'a not applicable',
      { ...baseAnswers, pregnancy: 'not-applicable' },
      'pregnancy',
      [{ question: 'pregnancy', answer: 'not-applicable' }],
    ],
    ['a blank', omit(baseAnswers, 'avm'), 'avm', [{ question: 'avm', answer: null }]],
    ['an unreadable one', { ...baseAnswers, avm: 'NO' }, 'avm', [{ question: 'avm', answer: null }]],
    ['an age', baseAnswers, 'age-65-plus', [{ question: 'age', answer: 42 }]],
    ['a main goal', baseAnswers, 'goal-ptsd', [{ question: 'main-goal', answer: 'mdd-trd' }]],
    [
      'the only goal, which is the main one',
      omit({ ...baseAnswers, goals: ['mdd-si'] }, 'main-goal'),
      'goal-ptsd',
      [{ question: 'main-goal', answer: 'mdd-si' }],
    ],
    [
      'no main goal where several are possible',
      { ...baseAnswers, goals: ['mdd-trd', 'mdd-si'], 'main-goal': undefined },
      'goal-ptsd',
      [{ question: 'main-goal', answer: null }],
    ],
    ['nothing missing', baseAnswers, 'incomplete', []],
    ['nothing unreadable', baseAnswers, 'unreadable-answers', []],
    [
      'an emergency that is none',
      { ...baseAnswers, 'blood-pressure-systolic': 200 },
      'blood-pressure-emergency',
      [
        { question: 'blood-pressure-systolic', answer: 200 },
        { question: 'blood-pressure-diastolic', answer: null },
        { question: 'medical-emergency-now', answer: 'no' },
      ],
    ],
    [
      'all safety answers, of which none was milder before',
      baseAnswers,
      'crisis-answer-changed',
      safetyItems.map(({ id }) => ({ question: id, answer: 'no' })),
    ],
    [
      'a reading',
      { ...baseAnswers, 'blood-pressure-systolic': 120 },
      'blood-pressure-reading',
      [
        { question: 'blood-pressure-systolic', answer: 120 },
        { question: 'blood-pressure-diastolic', answer: null },
      ],
    ],
    [
      'trials by their verdicts',
      baseAnswers,
      'history-unclear',
      [
        { question: 'trials[0]', answer: 'adequate' },
        { question: 'trials[1]', answer: 'adequate' },
      ],
    ],
  ];
  it('a rule that has fired shows what can’t be read, and that no medicine was tried', () => {
    expect(outcomeOf({ ...baseAnswers, avm: 'NO' }, 'unreadable-answers')).to.deep.include({
      outcome: 'fired',
      answers: [{ question: 'avm', answer: null }],
    });
    expect(
      outcomeOf({ ...omit(baseAnswers, 'trials'), 'no-trials': 'yes' }, 'history-no-adequate').answers,
    ).to.deep.equal([{ question: 'no-trials', answer: 'yes' }]);
    expect(outcomeOf(omit(baseAnswers, 'trials'), 'history-no-adequate').answers).to.deep.equal([
      { question: 'trials', answer: null },
    ]);
  });

  for (const [name, answers, id, seen] of rows) {
    it(`shows the answer of a rule that has not fired: ${name}`, () => {
      expect(outcomeOf(answers, id)).to.deep.include({ outcome: 'not-fired', answers: seen });
    });
  }

  it('every item that is answered no has not fired and shows its no', () => {
    for (const { id } of askedItems)
      expect(outcomeOf(baseAnswers, id).answers[0]).to.deep.equal({ question: id, answer: 'no' });
  });
});
