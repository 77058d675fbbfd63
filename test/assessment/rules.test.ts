import { expect } from 'chai';
import { assess } from '../../src/assess.ts';
import { askedItems } from '../../src/assessment/catalogue.ts';
import type { Answers, AssessOptions } from '../../src/assessment/types.ts';
import type { ranges } from '../../src/content/criteria.ts';
import { criteria } from '../../src/content/criteria.ts';
import { derived } from '../../src/content/decision-table.ts';
import type { RecommendationId } from '../../src/content/recommendations.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

const withBase = (change: Answers, options?: AssessOptions) => assess({ ...baseAnswers, ...change }, options);

const idsOf = (change: Answers, options?: AssessOptions) =>
  withBase(change, options).findings.map(({ id }) => id);

/** Clinical basis §7.2: what each kind of item asks for when answered yes, not sure, or left blank. */
const table: Record<
  string,
  readonly [yes: RecommendationId, unsure: RecommendationId, blank: RecommendationId]
> = {
  crisis: ['crisis-now', 'prompt-safety-contact', 'prompt-safety-contact'],
  'suicide-thoughts-recent': ['prompt-safety-contact', 'prompt-safety-contact', 'prompt-safety-contact'],
  'prompt contact': ['prompt-safety-contact', 'discuss-medical-clearance', 'discuss-history-first'],
  'label-contraindication': [
    'discuss-listed-condition',
    'discuss-medical-clearance',
    'discuss-history-first',
  ],
  'needs-clearance': ['discuss-medical-clearance', 'discuss-medical-clearance', 'discuss-history-first'],
  caution: ['discuss-consult', 'discuss-consult', 'discuss-history-first'],
};

describe('the decision table, item by item', () => {
  for (const { id, tier, promptContact } of askedItems) {
    const row = id in table ? id : promptContact ? 'prompt contact' : tier;
    const expected = table[row]!;
    it(`${id} (${row}): ${expected.join(', ')}`, () => {
      // Asked after a yes; here they would be blank and would hide what the item itself asks for.
      const followUps: Answers = { 'heart-attack-when': 'longer-ago', 'head-injury-when': 'longer-ago' };
      ['yes', 'unsure', undefined].forEach((answer, at) => {
        const { recommendation, findings } = assess({ ...baseAnswers, ...followUps, [id]: answer });
        expect(recommendation.id, answer).to.equal(expected[at]);
        if (answer) expect(findings.find((finding) => finding.id === id)).to.include({ answer, tier });
      });
      expect(idsOf({ [id]: 'no' })).to.deep.equal([]);
    });
  }

  it('“does not apply” is a plain no', () => {
    for (const id of ['pregnancy', 'breastfeeding', 'pregnancy-plan']) {
      expect(idsOf({ [id]: 'not-applicable' }), id).to.deep.equal([]);
    }
  });
});

describe('age', () => {
  const rows: readonly [age: number, finding: string | undefined, RecommendationId][] = [
    [16, 'age-under-18', 'discuss-medical-clearance'],
    [17, 'age-under-18', 'discuss-medical-clearance'],
    [17.9, 'age-under-18', 'discuss-medical-clearance'],
    [18, undefined, 'discuss-consult'],
    [64, undefined, 'discuss-consult'],
    [65, 'age-65-plus', 'discuss-consult'],
  ];
  for (const [age, finding, recommendation] of rows) {
    it(`${age}: ${finding ?? 'nothing found'}, ${recommendation}`, () => {
      const assessment = withBase({ age });
      expect(assessment.findings.map(({ id }) => id)).to.deep.equal(finding ? [finding] : []);
      expect(assessment.recommendation.id).to.equal(recommendation);
    });
  }
});

describe('blood pressure as read', () => {
  const rows: readonly [
    systolic: number | undefined,
    diastolic: number | undefined,
    high: boolean,
    crisisRange: boolean,
  ][] = [
    [undefined, undefined, false, false],
    [140, 90, false, false],
    [141, 90, true, false],
    [140, 91, true, false],
    [141, undefined, true, false],
    [undefined, 91, true, false],
    [179, 119, true, false],
    [180, 119, true, true],
    [179, 120, true, true],
    [180, undefined, true, true],
    [undefined, 120, true, true],
  ];
  for (const [systolic, diastolic, high, crisisRange] of rows) {
    const reading: Answers = {
      ...(systolic === undefined ? {} : { 'blood-pressure-systolic': systolic }),
      ...(diastolic === undefined ? {} : { 'blood-pressure-diastolic': diastolic }),
    };
    const name = `${systolic ?? 'blank'} over ${diastolic ?? 'blank'}`;

    it(`${name}: ${high ? 'needs a check' : 'nothing found'}${crisisRange ? ', crisis range' : ''}`, () => {
      const { findings, recommendation } = withBase(reading);
      expect(findings.map(({ id, notes }) => [id, ...notes])).to.deep.equal(
        high ? [['blood-pressure-reading', ...(crisisRange ? ['blood-pressure-crisis-range'] : [])]] : [],
      );
      expect(recommendation.id).to.equal(high ? 'discuss-medical-clearance' : 'discuss-consult');
    });

    it(`${name} with emergency signs: ${crisisRange ? 'an emergency of its own' : 'no emergency of its own'}`, () => {
      const ids = idsOf({ ...reading, 'medical-emergency-now': 'yes' });
      expect(ids).to.include('medical-emergency-now');
      expect(ids.includes('blood-pressure-emergency')).to.equal(crisisRange);
      expect(ids.includes('blood-pressure-reading')).to.equal(high);
      const unsure = idsOf({ ...reading, 'medical-emergency-now': 'unsure' });
      expect(unsure).not.to.include('blood-pressure-emergency');
    });
  }
});

describe('sedatives together', () => {
  const rows: readonly [Answers, boolean][] = [
    [{ benzodiazepine: 'yes' }, false],
    [{ 'cns-depressant-other': 'yes' }, false],
    [{ 'opioid-current': 'yes' }, false],
    [{ benzodiazepine: 'yes', 'cns-depressant-other': 'yes' }, true],
    [{ benzodiazepine: 'yes', 'opioid-current': 'yes' }, true],
    [{ benzodiazepine: 'unsure', 'cns-depressant-other': 'unsure' }, true],
    [{ benzodiazepine: 'yes', 'sud-alcohol': 'yes' }, true],
    [{ benzodiazepine: 'yes', 'sleep-apnea': 'yes' }, true],
    [{ benzodiazepine: 'yes', 'lung-disease': 'yes' }, true],
    [{ 'cns-depressant-other': 'unsure', 'sleep-apnea': 'unsure' }, true],
    [{ 'sud-alcohol': 'yes', 'sleep-apnea': 'yes', 'lung-disease': 'yes' }, false],
    [{ benzodiazepine: 'yes', 'sud-opioid': 'yes', lamotrigine: 'yes' }, false],
  ];
  for (const [change, together] of rows) {
    it(`${JSON.stringify(change)}: ${together ? 'needs a check' : 'no rule'}`, () => {
      expect(idsOf(change).includes('sedative-combination')).to.equal(together);
      if (together) expect(withBase(change).recommendation.id).to.equal('discuss-medical-clearance');
    });
  }

  it('the finding rests on those answers alone', () => {
    const { findings } = withBase({
      benzodiazepine: 'unsure',
      'sleep-apnea': 'yes',
      'kidney-disease': 'yes',
    });
    expect(findings.find(({ id }) => id === 'sedative-combination')?.because).to.deep.equal([
      { question: 'benzodiazepine', answer: 'unsure' },
      { question: 'sleep-apnea', answer: 'yes' },
    ]);
  });
});

describe('a heart attack by region', () => {
  const listed = 'discuss-listed-condition';
  const check = 'discuss-medical-clearance';
  const rows: readonly [
    NonNullable<Answers['heart-attack-when']>,
    us: RecommendationId,
    eu: RecommendationId,
  ][] = [
    ['within-6-weeks', check, listed],
    ['6-weeks-to-6-months', check, check],
    ['longer-ago', check, check],
    ['unsure', check, check],
  ];
  for (const [when, us, eu] of rows) {
    it(`${when}: ${us} in the US, ${eu} in the EU and the UK`, () => {
      const change: Answers = { 'heart-attack': 'yes', 'heart-attack-when': when };
      expect(withBase(change).recommendation.id, 'default').to.equal(us);
      for (const [region, expected] of [
        ['US', us],
        ['EU', eu],
        ['UK', eu],
      ] as const) {
        const { recommendation, findings } = withBase(change, { region });
        expect(recommendation.id, region).to.equal(expected);
        expect(findings[0]?.tier, region).to.equal(
          expected === listed ? 'label-contraindication' : 'needs-clearance',
        );
        expect(findings[0]?.notes, region).to.deep.equal(
          when === 'within-6-weeks' ? ['ema-contraindication'] : [],
        );
      }
    });
  }

  it('a recent time without a yes promotes nothing', () => {
    const { recommendation } = withBase(
      { 'heart-attack': 'unsure', 'heart-attack-when': 'within-6-weeks' },
      { region: 'EU' },
    );
    expect(recommendation.id).to.equal(check);
  });

  it('a head injury is promoted nowhere', () => {
    const change: Answers = { 'head-injury': 'yes', 'head-injury-when': 'within-6-weeks' };
    expect(withBase(change, { region: 'EU' }).recommendation.id).to.equal(check);
  });
});

describe('goals and the episode', () => {
  const noGoals = omit(baseAnswers, 'goals', 'main-goal');
  const rows: readonly [Answers, findings: string[], missing: string[]][] = [
    [{ goals: ['mdd-trd'] }, [], []],
    [{ goals: ['mdd-si'] }, [], []],
    [{ goals: ['ptsd'] }, ['goal-ptsd'], []],
    [{ goals: ['gad-anxiety'] }, ['goal-gad-anxiety'], []],
    [{ goals: ['bipolar-depression'] }, ['goal-bipolar-depression'], []],
    [{ goals: ['chronic-pain'] }, ['goal-chronic-pain'], []],
    [{ goals: ['fibromyalgia-neuropathic'] }, ['goal-fibromyalgia-neuropathic'], []],
    [{ 'main-goal': 'ocd' }, ['goal-ocd'], []],
    [{ goals: ['mdd-trd', 'ptsd'] }, ['incomplete'], ['main-goal']],
    [{ goals: ['mdd-trd', 'ptsd'], 'main-goal': 'mdd-trd' }, [], []],
    [{ goals: ['mdd-trd', 'crps'], 'main-goal': 'crps' }, ['goal-crps'], []],
    [{ goals: [] }, ['goals-unclear'], []],
    [{}, ['incomplete'], ['goals']],
  ];
  for (const [goals, findings, missing] of rows) {
    it(`${JSON.stringify(goals)}: ${findings.join(', ') || 'nothing found'}`, () => {
      const assessment = assess({ ...noGoals, ...goals });
      expect(assessment.findings.map(({ id }) => id)).to.deep.equal(findings);
      expect(assessment.missing).to.deep.equal(missing);
    });
  }

  it('no depression now, or not sure of it: history first', () => {
    expect(idsOf({ 'depression-episode': 'no' })).to.deep.equal(['no-depression-episode']);
    expect(idsOf({ 'depression-episode': 'unsure' })).to.deep.equal(['depression-episode-unclear']);
    expect(withBase({ 'depression-episode': 'no' }).recommendation.id).to.equal('discuss-history-first');
  });

  it('what is hoped for and the length of the episode score nothing', () => {
    const rest = omit(baseAnswers, 'episode-months');
    expect(assess({ ...rest, hopes: ['energy', 'other'] }).recommendation.id).to.equal('discuss-consult');
  });
});

describe('the history findings', () => {
  const [t1, t2] = baseAnswers.trials!;
  const rest = omit(baseAnswers, 'trials');
  const rows: readonly [string, Answers, string[]][] = [
    ['none ever tried', { 'no-trials': 'yes' }, ['history-no-adequate']],
    ['left blank', {}, ['history-no-adequate', 'incomplete']],
    ['an empty list', { trials: [] }, ['history-no-adequate', 'incomplete']],
    ['one adequate', { trials: [t1!] }, ['history-one-adequate']],
    [
      'one adequate, one unknown',
      { trials: [t1!, { ...t2, weeks: 'unsure' }] },
      ['history-one-adequate', 'history-unclear'],
    ],
    [
      'one adequate, one that helped',
      { trials: [t1!, { ...t2, improvement: 'half-or-more' }] },
      ['history-one-adequate'],
    ],
    ['two adequate, one unknown', { trials: [t1!, t2!, { medication: 'fluoxetine' }] }, []],
  ];
  for (const [name, answers, findings] of rows) {
    it(`${name}: ${findings.join(', ') || 'nothing found'}`, () => {
      expect(assess({ ...rest, ...answers }).findings.map(({ id }) => id)).to.deep.equal(findings);
    });
  }
});

describe('a changed safety answer', () => {
  const rows: readonly [before: string, now: string, changed: boolean, RecommendationId][] = [
    ['yes', 'no', true, 'prompt-safety-contact'],
    ['unsure', 'no', true, 'prompt-safety-contact'],
    ['declined', 'no', true, 'prompt-safety-contact'],
    ['no', 'no', false, 'discuss-consult'],
    ['yes', 'unsure', false, 'prompt-safety-contact'],
    ['yes', 'yes', false, 'crisis-now'],
    ['no', 'yes', false, 'crisis-now'],
  ];
  for (const [before, now, changed, recommendation] of rows) {
    it(`${before}, then ${now}: ${recommendation}`, () => {
      const change = { 'cannot-stay-safe': now };
      const options = { previousSafetyAnswers: { 'cannot-stay-safe': before } };
      expect(idsOf(change, options).includes('crisis-answer-changed')).to.equal(changed);
      expect(withBase(change, options).recommendation.id).to.equal(recommendation);
    });
  }

  it('names what was said first and what is said now', () => {
    const { findings } = withBase({}, { previousSafetyAnswers: { 'harm-others-now': 'yes' } });
    expect(findings[0]?.because).to.deep.equal([
      { question: 'harm-others-now', answer: 'yes' },
      { question: 'harm-others-now', answer: 'no' },
    ]);
  });
});

describe('what each finding that is worked out asks for by itself', () => {
  // Clinical basis §7.2. Some never stand alone, so that the outcome would not tell of a slip.
  const rows: Readonly<Record<string, RecommendationId>> = {
    'crisis-answer-changed': 'prompt-safety-contact',
    'blood-pressure-emergency': 'crisis-now',
    'blood-pressure-reading': 'discuss-medical-clearance',
    'sedative-combination': 'discuss-medical-clearance',
    'age-under-18': 'discuss-medical-clearance',
    'age-65-plus': 'discuss-consult',
    'no-depression-episode': 'discuss-history-first',
    'depression-episode-unclear': 'discuss-history-first',
    'goals-unclear': 'discuss-history-first',
    'main-goal': 'discuss-history-first',
    'history-no-adequate': 'discuss-history-first',
    'history-one-adequate': 'discuss-history-first',
    'history-unclear': 'discuss-history-first',
    incomplete: 'discuss-history-first',
    'unreadable-answers': 'discuss-history-first',
  };
  it('is what the basis says', () => expect(derived).to.deep.equal(rows));
});

describe('options', () => {
  const known: readonly AssessOptions[] = [
    {},
    { region: 'US' },
    { region: 'EU' },
    { region: 'UK' },
    { criteria: 'six-week' },
    { criteria: 'four-week' },
    { previousSafetyAnswers: {} },
    { previousSafetyAnswers: { 'harm-others-now': 'no' } },
  ];
  for (const options of known) {
    it(`${JSON.stringify(options)} is understood, and changes nothing for the base case`, () => {
      const { problems, recommendation, region, criteria } = withBase({}, options);
      expect(problems).to.deep.equal([]);
      expect(recommendation.id).to.equal('discuss-consult');
      expect([region, criteria]).to.deep.equal([options.region ?? 'US', options.criteria ?? 'six-week']);
    });
  }

  const unknown: readonly [options: unknown, path: string][] = [
    [null, 'options'],
    [[], 'options'],
    ['EU', 'options'],
    [{ regions: 'EU' }, 'options.regions'],
    [{ region: 'eu' }, 'options.region'],
    [{ criteria: 'two-week' }, 'options.criteria'],
    [{ previousSafetyAnswers: { avm: 'yes' } }, 'options.previousSafetyAnswers.avm'],
    [{ ['r'.repeat(100)]: 'EU' }, `options.${'r'.repeat(80)}`],
  ];
  for (const [options, path] of unknown) {
    it(`${JSON.stringify(options).slice(0, 60)} is named, and the base case asks for a look`, () => {
      const { problems, recommendation } = withBase({}, options as AssessOptions);
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(recommendation.id).to.equal('discuss-history-first');
    });
  }

  it('an earlier answer that can’t be read counts as not sure', () => {
    const options = { previousSafetyAnswers: { 'harm-others-now': 'maybe' } };
    const { problems, findings, recommendation } = withBase({}, options);
    expect(problems.map(({ path }) => path)).to.deep.equal(['options.previousSafetyAnswers.harm-others-now']);
    expect(findings[0]).to.deep.include({
      id: 'crisis-answer-changed',
      because: [
        { question: 'harm-others-now', answer: 'unsure' },
        { question: 'harm-others-now', answer: 'no' },
      ],
    });
    expect(recommendation.id).to.equal('prompt-safety-contact');
  });
});

describe('what a finding says of itself', () => {
  const find = (change: Answers, id: string) =>
    withBase(change).findings.find((finding) => finding.id === id);
  const derivedShape = { answer: 'derived', appliesTo: 'both', notes: [] } as const;

  it('an age under 18: the tier and the sources of its item', () => {
    expect(find({ age: 17 }, 'age-under-18')).to.deep.equal({
      ...derivedShape,
      id: 'age-under-18',
      tier: 'needs-clearance',
      recommendation: 'discuss-medical-clearance',
      because: [{ question: 'age', answer: 17 }],
      sources: ['spravato-us-8-4', 'spravato-us-boxed-warning', 'ketalar-us-5-5'],
    });
  });

  it('an age of 65: a caution', () => {
    expect(find({ age: 65 }, 'age-65-plus')).to.deep.equal({
      ...derivedShape,
      id: 'age-65-plus',
      tier: 'caution',
      recommendation: 'discuss-consult',
      because: [{ question: 'age', answer: 65 }],
      sources: ['spravato-us-8-5', 'ema-spravato-age-65'],
    });
  });

  it('a safety question left blank says so', () => {
    const { findings } = assess(omit(baseAnswers, 'harm-others-now'));
    expect(findings[0]).to.deep.include({
      id: 'harm-others-now',
      answer: 'blank',
      because: [{ question: 'harm-others-now', answer: null }],
    });
  });

  const rows: readonly [Answers, id: string, because: object[]][] = [
    [{ avm: 'yes' }, 'avm', [{ question: 'avm', answer: 'yes' }]],
    [{ 'heart-attack': 'yes' }, 'heart-attack', [{ question: 'heart-attack', answer: 'yes' }]],
    [
      { 'heart-attack': 'yes', 'heart-attack-when': 'longer-ago' },
      'heart-attack',
      [
        { question: 'heart-attack', answer: 'yes' },
        { question: 'heart-attack-when', answer: 'longer-ago' },
      ],
    ],
    [
      { 'blood-pressure-systolic': 180, 'medical-emergency-now': 'yes' },
      'blood-pressure-emergency',
      [
        { question: 'blood-pressure-systolic', answer: 180 },
        { question: 'blood-pressure-diastolic', answer: null },
        { question: 'medical-emergency-now', answer: 'yes' },
      ],
    ],
    [{ goals: ['ptsd'], 'main-goal': 'ptsd' }, 'goal-ptsd', [{ question: 'main-goal', answer: 'ptsd' }]],
    [{ trials: [{}] }, 'history-no-adequate', [{ question: 'trials[0]', answer: 'unknown' }]],
    [{ trials: [{}] }, 'history-unclear', [{ question: 'trials[0]', answer: 'unknown' }]],
  ];
  for (const [change, id, because] of rows) {
    it(`${JSON.stringify(change)}: ${id} rests on ${JSON.stringify(because)}`, () => {
      expect(find(change, id)?.because).to.deep.equal(because);
    });
  }

  it('a goal, and what is missing or unreadable, in full', () => {
    expect(find({ goals: ['ptsd'], 'main-goal': 'ptsd' }, 'goal-ptsd')).to.deep.include({
      ...derivedShape,
      tier: 'history',
      sources: ['abdallah-2022', 'va-dod-ptsd-2023'],
    });
    const { findings } = assess({ ...omit(baseAnswers, 'avm'), nothing: 1 });
    expect(findings.map(({ id, tier, answer }) => [id, tier, answer])).to.deep.equal([
      ['incomplete', 'incomplete', 'blank'],
      ['unreadable-answers', 'incomplete', 'blank'],
    ]);
  });

  it('nothing tried, and no answer to that: both say what they rest on', () => {
    const without = omit(baseAnswers, 'trials');
    expect(assess({ ...without, 'no-trials': 'yes' }).findings[0]?.because).to.deep.equal([
      { question: 'no-trials', answer: 'yes' },
    ]);
    expect(assess(without).findings.find(({ id }) => id === 'history-no-adequate')?.because).to.deep.equal([
      { question: 'trials', answer: null },
    ]);
  });
});

describe('numbers at the ends of what can be', () => {
  const rows: readonly [keyof typeof ranges, least: number, most: number][] = [
    ['age', 0, 120],
    ['episode-months', 0, 1200],
    ['blood-pressure-systolic', 40, 350],
    ['blood-pressure-diastolic', 20, 250],
  ];
  for (const [id, least, most] of rows) {
    it(`${id}: ${least} to ${most}`, () => {
      const paths = [least - 1, least, most, most + 1].map((value) =>
        withBase({ [id]: value }).problems.map(({ path }) => path),
      );
      expect(paths).to.deep.equal([[id], [], [], [id]]);
    });
  }

  it('the criteria ask for six weeks and for four', () => {
    expect([criteria['six-week'].minWeeks, criteria['four-week'].minWeeks]).to.deep.equal([6, 4]);
  });
});
