import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { recordSchema } from '../../scripts/schema.mjs';
import { assess } from '../../src/assess.ts';
import { makeRecord } from '../../src/exports/record.ts';
import { vignettes } from '../helpers/vignettes.ts';

const schema = recordSchema();
const validate = new Ajv.default({ strict: true, allErrors: true }).compile(schema);
const errors = (record) =>
  validate(record) ? [] : validate.errors.map((error) => `${error.instancePath} ${error.message}`);

/** A record as it is read back from its file. */
function recordOf({ answers, options = {} }) {
  const previousSafetyAnswers = options.previousSafetyAnswers ?? {};
  const assessment = assess(answers, options);
  const details = { answers, assessment, previousSafetyAnswers, locale: 'en', country: 'US' };
  return JSON.parse(JSON.stringify(makeRecord({ ...details, completedAt: new Date(0) })));
}

for (const vignette of vignettes) {
  test(`the record of ${vignette.id} fits the schema`, () => {
    assert.deepEqual(errors(recordOf(vignette)), []);
  });
}

test('so does one with every question answered and a clinic’s own', () => {
  const answers = {
    ...vignettes[19].answers,
    hopes: ['energy', 'other'],
    'blood-pressure-systolic': 120,
    'blood-pressure-diastolic': 80,
    'head-injury': 'yes',
    'head-injury-when': 'longer-ago',
    trials: [{ medication: 'other', 'medication-name': 'tea', 'dose-mg': 'unsure', weeks: 2.5 }, {}],
    'x-room': { floor: 2 },
  };
  assert.deepEqual(errors(recordOf({ answers })), []);
});

test('and one whose answers are those of nobody', () => {
  assert.deepEqual(errors(recordOf({ answers: {} })), []);
});

const broken = [
  ['another format', (record) => (record.format = 'something-else')],
  ['a newer format', (record) => (record.formatVersion = 2)],
  ['no assessment', (record) => delete record.assessment],
  ['a key of its own', (record) => (record.name = 'Ada')],
  ['a hash that is none', (record) => (record.protocol.hash = 'ABC')],
  ['a local time', (record) => (record.completedAt = '2026-11-22T10:00:00-05:00')],
  ['looser criteria', (record) => (record.criteria = 'two-week')],
  ['an unknown question', (record) => (record.answers.aneurism = 'no')],
  ['an unknown code', (record) => (record.answers.aneurysm = 'maybe')],
  ['“declined” where it is not offered', (record) => (record.answers.aneurysm = 'declined')],
  ['an age in words', (record) => (record.answers.age = '42')],
  ['an age out of range', (record) => (record.answers.age = 121)],
  ['a dose of nothing', (record) => (record.answers.trials[0]['dose-mg'] = 0)],
  ['an unknown medicine', (record) => (record.answers.trials[0].medication = 'Zoloft')],
  ['an unknown field of a trial', (record) => (record.answers.trials[0].dose = 50)],
  ['a goal twice', (record) => (record.answers.goals = ['ptsd', 'ptsd'])],
  [
    'an earlier answer that is no safety answer',
    (record) => (record.previousSafetyAnswers = { aneurysm: 'yes' }),
  ],
  [
    'an unknown outcome',
    (record) => (record.assessment.recommendation = { id: 'eligible', urgency: 'routine' }),
  ],
  ['an outcome with another’s urgency', (record) => (record.assessment.recommendation.urgency = 'immediate')],
  ['an unknown finding', (record) => (record.assessment.findings[0].id = 'flu')],
  ['a finding without a source', (record) => (record.assessment.findings[0].sources = [])],
  ['an unknown status', (record) => (record.assessment.trials[0].status = 'failed')],
  ['a count below zero', (record) => (record.assessment.history.adequateTrials = -1)],
];

for (const [name, breakIt] of broken) {
  test(`a record with ${name} does not fit`, () => {
    const record = recordOf(vignettes.find(({ id }) => id === 'V22'));
    assert.deepEqual(errors(record), []);
    breakIt(record);
    assert.notDeepEqual(errors(record), []);
  });
}

test('every object of the schema is closed, but for a clinic’s own answers', () => {
  const open = [];
  const walk = (node, path) => {
    if (typeof node !== 'object' || node === null) return;
    if (node.type === 'object' && node.additionalProperties !== false) open.push(path);
    for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
  };
  walk(schema, '#');
  assert.deepEqual(open, []);
  assert.deepEqual(Object.keys(schema.$defs.answers.patternProperties), ['^x-']);
});
