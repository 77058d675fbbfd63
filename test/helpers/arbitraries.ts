import fc from 'fast-check';
import { askedItems, codesOf, safetyItems } from '../../src/assessment/catalogue.ts';
import type { Answers, AssessOptions, Trial } from '../../src/assessment/types.ts';
import { conditions } from '../../src/content/conditions.ts';
import { ranges } from '../../src/content/criteria.ts';
import { medications } from '../../src/content/medications.ts';
import { questions, trialQuestions, type Question } from '../../src/content/questions.ts';
import type { Medication } from '../../src/content/types.ts';
import { baseAnswers, omit } from './vignettes.ts';

const listed: readonly Medication[] = medications;

/** Medicines that can pass the dose-and-time check. */
export const antidepressants = listed.filter(({ role }) => role === 'antidepressant');

/** Medicines that are recorded and never count. */
export const neverCounted = listed.filter(({ role }) => role !== 'antidepressant');

export const anyItem = fc.constantFrom(...askedItems);
export const crisisItem = fc.constantFrom(...askedItems.filter(({ tier }) => tier === 'crisis'));
export const safetyItem = fc.constantFrom(...safetyItems);

/** What no question takes: unknown codes, wrong types, other spellings. */
export const junk = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    'YES',
    'Yes',
    ' yes',
    'nope',
    '',
    'null',
    null,
    true,
    false,
    NaN,
    Infinity,
    -1,
    {},
    [],
    [['no']],
  ),
);

const weeks = fc.oneof(
  fc.constantFrom(1, 3.9, 4, 5.9, 6, 8, 52),
  fc.constant('unsure' as const),
  fc.double({ min: 0.1, max: 500, noNaN: true }),
);

/** Doses on both sides of a medicine's limits, and any other. */
function doseOf({ minMg = 10, maxMg = 100 }: Medication) {
  return fc.oneof(
    fc.constantFrom(minMg, maxMg, minMg / 2, maxMg * 10),
    fc.constant('unsure' as const),
    fc.double({ min: 0.01, max: 5000, noNaN: true }),
  );
}

/** A trial of this medicine, with any readable answers, some of them blank. */
export const trialOf = (medication: Medication): fc.Arbitrary<Trial> =>
  fc.record(
    {
      medication: fc.constant(medication.id),
      'dose-mg': doseOf(medication),
      weeks,
      ...Object.fromEntries(
        trialQuestions.flatMap((question) =>
          question.kind === 'choice' ? [[question.id, fc.constantFrom(...question.codes)]] : [],
        ),
      ),
    },
    { requiredKeys: ['medication'] },
  );

/** A trial that passes the dose-and-time check. */
export const adequateTrialOf = ({ id, minMg = NaN, maxMg = NaN }: Medication): fc.Arbitrary<Trial> =>
  fc.record({
    medication: fc.constant(id),
    'dose-mg': fc.constantFrom(minMg, maxMg),
    weeks: fc.constantFrom(6, 12),
    'taken-most-days': fc.constant('yes' as const),
    improvement: fc.constantFrom('none' as const, 'a-little' as const),
    'stopped-for-side-effects': fc.constantFrom('yes' as const, 'no' as const, 'unsure' as const),
    'this-episode': fc.constant('yes' as const),
  });

const otherTrial: fc.Arbitrary<Trial> = fc.record(
  {
    medication: fc.constant('other'),
    'medication-name': fc.string(),
    'dose-mg': fc.constant(100),
    weeks,
  },
  { requiredKeys: ['medication'] },
);

export const trial = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...antidepressants).chain(adequateTrialOf) },
  { weight: 3, arbitrary: fc.constantFrom(...antidepressants).chain(trialOf) },
  { weight: 1, arbitrary: fc.constantFrom(...neverCounted).chain(trialOf) },
  { weight: 1, arbitrary: otherTrial },
);

export const trials = fc.array(trial, { maxLength: 5 });

const goalIds = conditions.map(({ id }) => id);

function choicesOf(id: string) {
  const codes = codesOf.get(id) ?? [];
  const { kind } = (questions as readonly Question[]).find((question) => question.id === id) ?? {
    kind: 'choice',
  };
  return kind === 'choices' ? fc.subarray([...codes]) : fc.constantFrom(...codes);
}

/** A readable answer to each question, by id. */
const answerTo: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  ...Object.fromEntries([...codesOf.keys()].map((id) => [id, choicesOf(id)])),
  ...Object.fromEntries(Object.entries(ranges).map(([id, [min, max]]) => [id, fc.integer({ min, max })])),
  age: fc.oneof(fc.integer({ min: 18, max: 90 }), fc.constantFrom(0, 17, 17.9, 18, 64, 65, 120)),
  goals: fc.subarray<string>(goalIds),
  trials,
};

const questionIds = Object.keys(answerTo);

const answersTo = (ids: readonly string[]) =>
  fc.record(Object.fromEntries(ids.map((id) => [id, answerTo[id]!]))) as fc.Arbitrary<Answers>;

/** Near the base case: a few answers differ and at times one is blank, so that every outcome comes up. */
const nearBase = fc
  .tuple(
    fc.subarray(questionIds, { maxLength: 4 }).chain(answersTo),
    fc.subarray(questionIds, { maxLength: 1 }),
    fc.boolean(),
  )
  .map(([changed, blank, complete]) => omit({ ...baseAnswers, ...changed }, ...(complete ? [] : blank)));

/** Any readable answer to any of the questions. */
const scattered = fc.record({ ...answerTo }, { requiredKeys: [] }) as fc.Arbitrary<Answers>;

/** Answers as a form gives them: every value is readable. */
export const validAnswers: fc.Arbitrary<Answers> = fc.oneof(
  { weight: 4, arbitrary: nearBase },
  { weight: 1, arbitrary: scattered },
);

/** Answers of another origin: unknown ids, and known ids with values that no question takes. */
export const junkAnswers = fc
  .tuple(
    validAnswers,
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString')), junk, {
      maxKeys: 3,
    }),
    fc.dictionary(fc.constantFrom(...questionIds), junk, { maxKeys: 3 }),
  )
  .map(([answers, unknownIds, wrongValues]): unknown => ({ ...answers, ...unknownIds, ...wrongValues }));

export const anyAnswers: fc.Arbitrary<unknown> = fc.oneof(validAnswers, junkAnswers, fc.jsonValue());

const previousSafetyAnswers = fc.dictionary(
  fc.constantFrom(...safetyItems.map(({ id }) => id)),
  fc.constantFrom('yes', 'no', 'unsure', 'declined'),
  { maxKeys: 2 },
);

export const validOptions: fc.Arbitrary<AssessOptions> = fc.record(
  {
    criteria: fc.constantFrom('six-week' as const, 'four-week' as const),
    region: fc.constantFrom('US' as const, 'EU' as const, 'UK' as const),
    previousSafetyAnswers,
  },
  { requiredKeys: [] },
);

/** The same values with keys in another order. */
export function shuffled<T extends object>(value: T): fc.Arbitrary<T> {
  const entries = Object.entries(value);
  return fc
    .shuffledSubarray(entries, { minLength: entries.length })
    .map((inOtherOrder) => Object.fromEntries(inOtherOrder) as T);
}

export function shuffledList<T>(list: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...list], { minLength: list.length });
}
