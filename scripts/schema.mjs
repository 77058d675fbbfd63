// Writes dist/schema/record.json, the JSON Schema of the record that passes from patient to staff.
// node --import ./scripts/ts.mjs scripts/schema.mjs
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { askedItems, codesOf, safetyItems } from '../src/assessment/catalogue.ts';
import { conditions } from '../src/content/conditions.ts';
import { criteria, ranges } from '../src/content/criteria.ts';
import { items } from '../src/content/items.ts';
import { medications } from '../src/content/medications.ts';
import { protocol } from '../src/content/protocol.ts';
import { questions, trialQuestions } from '../src/content/questions.ts';
import { recommendations } from '../src/content/recommendations.ts';
import { ruleSources } from '../src/content/rule-sources.ts';

const text = { type: 'string' };
const id = { type: 'string', minLength: 1 };
const count = { type: 'integer', minimum: 0 };
const oneOf = (values) => ({ enum: [...new Set(values)] });
const listOf = (of) => ({ type: 'array', items: of });
const setOf = (of) => ({ ...listOf(of), uniqueItems: true });
const numberIn = ([minimum, maximum]) => ({ type: 'number', minimum, maximum });
const entriesOf = (list, of) => Object.fromEntries(list.map((each) => [each.id, of(each)]));

/** An object of these properties, all of them required but those named, and no others. */
function objectOf(properties, optional = []) {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const codes = (question) => oneOf(codesOf.get(question));

const tiers = [...items.map(({ tier }) => tier), 'history', 'incomplete'];
const statuses = [
  ...['not-counted', 'unknown', 'check-dose', 'low-dose', 'not-taken'],
  ...['short', 'borderline', 'other-episode', 'helped', 'adequate'],
];
const classes = oneOf(medications.map((medication) => medication.class));

/** A schema of the whole record, made from the content: one truth for ids and codes. */
export function recordSchema() {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:ketamine-screener:record:1',
    title: 'Record of ketamine-screener',
    description:
      'What a patient answered and how it was assessed. Not a diagnosis, and no decision on treatment. Keys of "answers" that start with "x-" are a clinic’s own.',
    ...objectOf(
      {
        format: { const: 'ketamine-screener-record' },
        formatVersion: { const: 1 },
        protocol: objectOf({
          id: { const: protocol.id },
          version: id,
          hash: { type: 'string', pattern: '^[0-9a-f]{12}$' },
        }),
        locale: id,
        country: id,
        criteria: { $ref: '#/$defs/criteria' },
        completedAt: {
          type: 'string',
          pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$',
          description: 'ISO 8601, in UTC.',
        },
        answers: { $ref: '#/$defs/answers' },
        previousSafetyAnswers: {
          ...objectOf(entriesOf(safetyItems, (item) => codes(item.id))),
          required: [],
          description: 'Safety answers given earlier in the visit that differ from those in "answers".',
        },
        assessment: { $ref: '#/$defs/assessment' },
      },
      ['previousSafetyAnswers'],
    ),
    $defs: {
      criteria: oneOf(Object.keys(criteria)),
      answers: { ...answersSchema(), patternProperties: { '^x-': true } },
      trial: trialSchema(),
      assessment: assessmentSchema(),
      finding: findingSchema(),
      verdict: verdictSchema(),
      history: historySchema(),
    },
  };
}

function answersSchema() {
  const properties = {
    age: numberIn(ranges.age),
    ...entriesOf(askedItems, (item) => codes(item.id)),
    ...entriesOf(questions, questionSchema),
  };
  return objectOf(properties, Object.keys(properties));
}

function questionSchema(question) {
  switch (question.kind) {
    case 'number':
      return numberIn(ranges[question.id]);
    case 'trials':
      return listOf({ $ref: '#/$defs/trial' });
    case 'choices':
      return setOf(codes(question.id));
    default:
      return codes(question.id);
  }
}

function trialSchema() {
  const dose = { anyOf: [{ type: 'number', exclusiveMinimum: 0 }, { const: 'unsure' }] };
  const properties = {
    medication: oneOf([...medications.map((medication) => medication.id), 'other']),
    'medication-name': text,
    ...entriesOf(trialQuestions, (question) => (question.kind === 'number' ? dose : oneOf(question.codes))),
  };
  return objectOf(properties, Object.keys(properties));
}

function assessmentSchema() {
  return objectOf({
    protocol: objectOf({ id: { const: protocol.id }, version: id }),
    criteria: { $ref: '#/$defs/criteria' },
    region: oneOf(['US', 'EU', 'UK']),
    recommendation: { anyOf: recommendations.map((each) => objectOf(constants(each))) },
    findings: listOf({ $ref: '#/$defs/finding' }),
    trials: listOf({ $ref: '#/$defs/verdict' }),
    history: { $ref: '#/$defs/history' },
    missing: setOf(oneOf(['age', ...codesOf.keys(), 'trials'])),
    problems: listOf(objectOf({ path: text, problem: id })),
  });
}

const constants = (record) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, { const: value }]));

function findingSchema() {
  const goals = conditions.filter(({ depression }) => !depression).map((condition) => `goal-${condition.id}`);
  return objectOf({
    id: oneOf([...items.map((item) => item.id), ...Object.keys(ruleSources), ...goals]),
    tier: oneOf(tiers),
    answer: oneOf(['yes', 'unsure', 'declined', 'blank', 'derived']),
    recommendation: oneOf(recommendations.map((each) => each.id)),
    appliesTo: oneOf(['esk', 'iv', 'both']),
    because: { ...listOf(objectOf({ question: text, answer: true })), minItems: 1 },
    sources: { ...listOf(id), minItems: 1 },
    notes: setOf(oneOf(['ema-contraindication', 'blood-pressure-crisis-range'])),
  });
}

function verdictSchema() {
  const orNull = (schema) => ({ anyOf: [schema, { type: 'null' }] });
  return objectOf({
    index: count,
    medication: orNull({ $ref: '#/$defs/trial/properties/medication' }),
    class: orNull(classes),
    status: oneOf(statuses),
    reasons: setOf(id),
    notes: setOf(
      oneOf(['intolerant', 'same-ingredient', 'closely-related', 'uncertain-minimum', 'see-flags']),
    ),
  });
}

function historySchema() {
  return objectOf({
    adequateTrials: count,
    adequateSsriTrials: count,
    ssriTrials: count,
    ssriMedications: setOf(id),
    classesTried: setOf(classes),
    adequateClasses: setOf(classes),
    borderlineTrials: count,
    unknownTrials: count,
    intolerantTrials: count,
    augmentation: setOf(codes('augmentation')),
    ect: { type: 'boolean' },
    otherTreatments: setOf(codes('other-treatments')),
    notes: setOf({ const: 'same-class' }),
  });
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  mkdirSync('dist/schema', { recursive: true });
  writeFileSync('dist/schema/record.json', `${JSON.stringify(recordSchema(), null, 2)}\n`);
}
