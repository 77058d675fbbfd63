// Walks from the first view to an end through the real survey model; all of them together must reach everything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../src/assess.ts';
import { allRules } from '../../src/assessment/rules.ts';
import { askedItems, codesOf, safetyItems } from '../../src/assessment/catalogue.ts';
import { conditions } from '../../src/content/conditions.ts';
import { parts } from '../../src/content/flow.ts';
import { questions, trialQuestions } from '../../src/content/questions.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import { note } from '../../src/content/words/en/note.ts';
import { words } from '../../src/content/words/en/index.ts';
import { staffNote } from '../../src/exports/staff-note.ts';
import { reasons } from '../../src/exports/summary.ts';
import { showAnswer } from '../../src/exports/wording.ts';
import { categoryNumber, categoryOf, stateOf } from '../helpers/decision.ts';
import { pairCount, pairsIn, pairwiseRows } from '../helpers/pairwise.ts';
import { isAsked, walk } from '../helpers/walker.ts';
import { baseAnswers, omit, vignettes } from '../helpers/vignettes.ts';

const format = (count) => count.toLocaleString('en-US');
const crisisIds = safetyItems.filter(({ tier }) => tier === 'crisis').map(({ id }) => id);
const everyQuestion = [
  'age',
  ...askedItems.map(({ id }) => id),
  ...questions.map(({ id }) => id),
  ...trialQuestions.map(({ id }) => `trials[0].${id}`),
];

/** What the walks have come by, for the claims on all of them at the end. */
const seen = {
  walks: 0,
  asked: new Set(),
  /** Not asked on a path that ends in a view. */
  avoided: new Set(),
  /** Not asked on a path that ends with the summary. */
  avoidedToSummary: new Set(),
  findings: new Set(),
  recommendations: new Set(),
  ends: new Map(),
  views: new Set(),
};

function record(result) {
  seen.walks++;
  for (const id of result.asked) seen.asked.add(id);
  for (const id of everyQuestion) {
    if (result.asked.includes(id) || result.end === 'stopped') continue;
    seen.avoided.add(id);
    if (result.end === 'summary') seen.avoidedToSummary.add(id);
  }
  for (const { id } of result.assessment.findings) seen.findings.add(id);
  if (result.end !== 'stopped') seen.recommendations.add(result.assessment.recommendation.id);
  for (const step of result.steps) seen.views.add(step.replace(/^trial:.*/, 'trial'));
  seen.ends.set(result.end, (seen.ends.get(result.end) ?? 0) + 1);
  return result;
}

/** Walks, and holds the end to what the rules say: the survey and the rules agree. */
function walkAndCheck(name, answers, options, before) {
  const result = record(walk(answers, options, before));
  const { assessment, asked, end } = result;
  const earlier = before ?? {};
  const state = stateOf(result.answers, {
    ...options,
    previousSafetyAnswers: { ...result.answers, ...earlier },
  });
  assert.equal(categoryNumber(assessment.recommendation.id), categoryOf(state), name);
  assert.deepEqual(assessment.problems, [], name);
  const answered = Object.keys(result.answers).filter((id) => id !== 'age');
  assert.deepEqual(
    answered.filter((id) => !asked.includes(id)),
    [],
    `${name}: answered and not asked`,
  );
  if (end === 'summary') assert.deepEqual(assessment.missing, [], name);
  if (end === 'crisis') assert.equal(assessment.recommendation.id, 'crisis-now', name);
  if (end === 'minor') assert.deepEqual(result.steps, ['start'], name);
  return result;
}

const trial = (medication, change = {}) => ({
  ...baseAnswers.trials[0],
  'dose-mg': 150,
  ...change,
  medication,
});
const lists = {
  never: { 'no-trials': 'yes' },
  one: { trials: [trial('sertraline')] },
  several: {
    trials: [
      trial('sertraline'),
      trial('other', { 'medication-name': 'tea' }),
      trial('venlafaxine'),
      trial('lithium'),
      trial('paroxetine-cr'),
    ],
  },
};

/** What the pairwise walks vary: every code of every choice, and of numbers, goals and medicines one of each kind. */
const special = {
  age: ['18', '42', '64', '65', '120'],
  goals: ['none', 'depression', 'other', 'both, depression first', 'both, other first'],
  medicines: ['never', 'one', 'several', 'unsure', 'short'],
  episode: ['yes and how long', 'yes', 'no', 'unsure'],
  'heart-attack': ['no', 'unsure', ...codesOf.get('heart-attack-when').map((code) => `yes: ${code}`)],
  'head-injury': ['no', 'unsure', ...codesOf.get('head-injury-when').map((code) => `yes: ${code}`)],
  systolic: ['blank', '140', '141', '180'],
  diastolic: ['blank', '90', '91', '120'],
  augmentation: ['blank', 'none', 'all'],
  'other-treatments': ['blank', 'none', 'all'],
  hopes: ['blank', 'all'],
};
const plainItems = askedItems.filter(({ id }) => !(id in special));
const parameters = {
  ...special,
  // A yes to a crisis question ends the path; the yeses are walked one by one.
  ...Object.fromEntries(
    plainItems.map(({ id }) => [
      id,
      codesOf.get(id).filter((code) => code !== 'yes' || !crisisIds.includes(id)),
    ]),
  ),
};

const unclear = Object.fromEntries(trialQuestions.map(({ id }) => [id, 'unsure']));
const moreLists = {
  ...lists,
  unsure: { trials: [trial('sertraline', unclear)] },
  short: {
    trials: [
      trial('sertraline', { weeks: 3, 'stopped-for-side-effects': 'yes' }),
      trial('venlafaxine', { weeks: 5 }),
      trial('bupropion', {
        improvement: 'half-or-more',
        'this-episode': 'no',
        'taken-most-days': 'no',
      }),
    ],
  },
};
const goalAnswers = {
  none: { goals: [] },
  depression: { goals: ['mdd-trd'] },
  other: { goals: ['ptsd'] },
  'both, depression first': { goals: ['mdd-si', 'crps'], 'main-goal': 'mdd-si' },
  'both, other first': { goals: ['mdd-si', 'crps'], 'main-goal': 'crps' },
};

function answersOf(row) {
  const number = (text) => (text === 'blank' ? undefined : Number(text));
  const list = (id) => ({ blank: undefined, none: [], all: codesOf.get(id) })[row[id]];
  const afterYes = (id) =>
    row[id].startsWith('yes: ') ? { [id]: 'yes', [`${id}-when`]: row[id].slice(5) } : { [id]: row[id] };
  return {
    ...Object.fromEntries(plainItems.map(({ id }) => [id, row[id]])),
    ...goalAnswers[row.goals],
    ...moreLists[row.medicines],
    ...afterYes('heart-attack'),
    ...afterYes('head-injury'),
    age: Number(row.age),
    'depression-episode': row.episode.split(' ')[0],
    'episode-months': row.episode === 'yes and how long' ? 14 : undefined,
    'blood-pressure-systolic': number(row.systolic),
    'blood-pressure-diastolic': number(row.diastolic),
    augmentation: list('augmentation'),
    'other-treatments': list('other-treatments'),
    hopes: list('hopes'),
  };
}

test('every two values of two questions, from the first view to the summary', (t) => {
  const rows = pairwiseRows(parameters);
  assert.equal(pairsIn(rows).size, pairCount(parameters));
  for (const row of rows) {
    const wanted = answersOf(row);
    const { end, answers, asked, assessment } = record(walk(wanted, { region: 'EU' }));
    assert.equal(end, 'summary', JSON.stringify(row));
    const state = stateOf(answers, { region: 'EU', previousSafetyAnswers: answers });
    assert.equal(categoryNumber(assessment.recommendation.id), categoryOf(state), JSON.stringify(row));
    const expected = questions.filter((question) => isAsked(question, answers)).map(({ id }) => id);
    assert.deepEqual(
      asked.filter((id) => questions.some((question) => question.id === id)).sort(),
      expected.sort(),
    );
    for (const [id, value] of Object.entries(wanted))
      if (value !== undefined) assert.deepEqual(answers[id], value, `${id} did not arrive`);
  }
  t.diagnostic(
    `${rows.length} walks hold all ${format(pairCount(parameters))} pairs of values of ${Object.keys(parameters).length} questions`,
  );
});

test('the vignettes, walked', (t) => {
  for (const { id, answers, options = {}, ...expected } of vignettes) {
    const { previousSafetyAnswers, ...rest } = options;
    const { end, assessment, steps } = walkAndCheck(id, answers, rest, previousSafetyAnswers);
    const ends = { V8: 'crisis', V10: 'minor', V23: 'stopped' };
    assert.equal(end, ends[id] ?? 'summary', id);
    if (id === 'V23') assert.equal(steps.at(-1), 'organs');
    // Past the form, and at a blank, most of the answers were never given; what was told is judged all the same.
    if (end !== 'crisis' && end !== 'summary') continue;
    assert.equal(assessment.recommendation.id, expected.recommendation, id);
    if (end === 'crisis') continue;
    const found = assessment.findings.map((finding) => finding.id);
    assert.deepEqual(
      expected.findings.filter((finding) => !found.includes(finding)),
      [],
      id,
    );
    // A tick lists a medicine once (V15); the rules count it once.
    const listed = answers.trials?.map(({ medication }) => medication) ?? [];
    const expectedTrials = expected.trials.filter((_, at) => listed.indexOf(listed[at]) === at);
    assert.deepEqual(
      assessment.trials.map(({ status }) => status),
      expectedTrials,
      id,
    );
    assert.equal(assessment.history.adequateTrials, expected.adequate, id);
  }
  t.diagnostic(`${vignettes.length} vignettes: the survey and the rules agree`);
});

test('the ends: a yes to each crisis question, an emergency, under 18, no age', () => {
  for (const id of crisisIds) {
    const walked = walkAndCheck(id, { ...baseAnswers, [id]: 'yes' });
    assert.equal(walked.end, 'crisis', id);
    assert.deepEqual(walked.steps, ['start', 'safety']);
  }
  assert.equal(walkAndCheck('17', { ...baseAnswers, age: 17.9 }).end, 'minor');
  assert.deepEqual(walkAndCheck('no age', omit(baseAnswers, 'age')).steps, ['start']);
  for (const id of conditions.filter(({ depression }) => !depression).map((condition) => condition.id))
    walkAndCheck(id, { ...baseAnswers, goals: [id], 'main-goal': undefined });
});

/** What a person and their staff get to see of answers. */
const shownOf = (answers, options = {}) => {
  const assessment = assess(answers, options);
  const input = {
    answers,
    assessment,
    completedAt: '2026-11-22T15:00:00.000Z',
    notedOn: '',
    country: 'US',
    corrections: [],
    words: note,
  };
  return { assessment, text: staffNote(input, 'full') + staffNote(input, 'worksheet') };
};

test('every question is used by a rule or shown to staff', (t) => {
  const counts = { rule: 0, staff: 0 };
  const base = {
    ...baseAnswers,
    'heart-attack': 'yes',
    'heart-attack-when': 'unsure',
    'head-injury': 'yes',
    'head-injury-when': 'unsure',
  };
  const other = {
    ...{
      age: 70,
      'episode-months': 30,
      goals: ['ptsd'],
      'main-goal': 'ptsd',
      trials: undefined,
      'depression-episode': 'no',
    },
    ...{ augmentation: ['lithium'], 'other-treatments': ['ect'], hopes: ['energy'] },
    ...{
      'blood-pressure-systolic': 141,
      'blood-pressure-diastolic': 91,
      'heart-attack-when': 'within-6-weeks',
    },
    'head-injury-when': 'within-6-weeks',
  };
  const { assessment, text } = shownOf(base);
  const ids = [...askedItems.filter((item) => item.followUp === undefined), ...questions].map(({ id }) => id);
  for (const id of ['age', ...ids]) {
    const given = id === 'no-trials' ? omit(base, 'trials') : base;
    const before = id === 'no-trials' ? shownOf(given) : { assessment, text };
    const after = shownOf({
      ...omit(given, ...(id === 'goals' ? ['main-goal'] : [])),
      ...(id === 'main-goal' ? { goals: ['mdd-trd', 'ptsd'] } : {}),
      [id]: other[id] ?? 'yes',
    });
    const outcomes = (of) => JSON.stringify([of.assessment.findings, of.assessment.missing]);
    if (outcomes(after) !== outcomes(before)) counts.rule++;
    // An item is a rule by itself; it is not enough that staff see the answer.
    else if (!askedItems.some((item) => item.id === id) && after.text !== before.text) counts.staff++;
    else assert.fail(`${id} moves no rule, or is seen by nobody`);
  }
  for (const { id } of trialQuestions) {
    const changed =
      { 'dose-mg': 1, weeks: 2, improvement: 'half-or-more', 'stopped-for-side-effects': 'yes' }[id] ?? 'no';
    const [first, ...rest] = base.trials;
    const after = shownOf({ ...base, trials: [{ ...first, [id]: changed }, ...rest] });
    if (JSON.stringify(after.assessment.trials) !== JSON.stringify(assessment.trials)) counts.rule++;
    else if (after.text !== text) counts.staff++;
    else assert.fail(`trials.${id} changes nothing that anybody sees`);
  }
  t.diagnostic(`${counts.rule} questions move a rule, ${counts.staff} are shown to staff alone`);
});

test('every finding that was reached has words for the person and the staff', () => {
  const help = { emergency: '911', crisis: 'call 988' };
  const texts = new Set();
  for (const answers of [
    { nothing: 1 },
    { ...baseAnswers, trials: [] },
    ...vignettes.map((vignette) => vignette.answers),
  ]) {
    const assessment = assess(answers);
    const listed = reasons({ words, answers, assessment, help, clinic: { name: '', phone: '' }, date: '' });
    for (const { id, topic, why, sources } of [...listed.deciding, ...listed.others]) {
      texts.add(id);
      assert.ok(topic !== '' && topic !== id && why !== '', `${id} has no words`);
      assert.ok(sources.length > 0, `${id} has no source`);
    }
  }
  for (const { id } of [...askedItems, ...questions])
    for (const code of codesOf.get(id) ?? [])
      assert.notEqual(showAnswer(words, id, code), '', `${id} ${code}`);
});

test('all walks together reach everything', (t) => {
  // These need what the survey never lets through: an answer that can't be read, or a past that only the options tell of.
  for (const answers of [{ 'not-a-question': 1 }, {}])
    for (const { id } of assess(answers).findings) seen.findings.add(id);
  const emergency = { ...baseAnswers, 'medical-emergency-now': 'yes', 'blood-pressure-systolic': 180 };
  for (const { id } of assess(emergency).findings) seen.findings.add(id);
  const rules = allRules(assess({}), {}).map(({ id }) => id);
  assert.deepEqual(
    rules.filter((id) => !seen.findings.has(id)),
    [],
    'findings never reached',
  );
  assert.deepEqual(
    recommendations.map(({ id }) => id).filter((id) => !seen.recommendations.has(id)),
    [],
    'outcomes never reached',
  );
  assert.deepEqual(
    everyQuestion.filter((id) => !seen.asked.has(id)),
    [],
    'questions never asked',
  );
  assert.deepEqual(
    everyQuestion.filter((id) => id !== 'age' && !seen.avoided.has(id)),
    [],
    'questions that nobody gets by',
  );
  const conditional = questions
    .filter((question) => 'after' in question || question.id === 'main-goal')
    .map(({ id }) => id);
  assert.deepEqual(
    conditional.filter((id) => !seen.avoidedToSummary.has(id)),
    [],
    'conditional questions that everybody is asked',
  );
  const views = [...parts.flatMap((part) => part.views), 'trial', 'trial-list', 'check', 'summary'];
  assert.deepEqual(
    views.filter((view) => !seen.views.has(view)),
    [],
    'views never reached',
  );
  assert.deepEqual([...seen.ends.keys()].sort(), ['crisis', 'minor', 'stopped', 'summary']);
  t.diagnostic(
    `${seen.walks} walks from the first view: ${[...seen.ends].map(([end, count]) => `${count} ${end}`).join(', ')}`,
  );
  t.diagnostic(
    `reached: ${everyQuestion.length} questions, ${views.length} views, ${rules.length} findings, ${recommendations.length} outcomes`,
  );
});
