import fc from 'fast-check';
import { codesOf } from '../../src/assessment/catalogue.ts';
import { ranges } from '../../src/content/criteria.ts';
import { questions, trialQuestions, type Question } from '../../src/content/questions.ts';
import * as any from './arbitraries.ts';

/** One change that staff may make, or try to: paths of every kind, values that fit and values that do not. */
export interface AnyEdit {
  readonly path: string;
  readonly value: unknown;
}

const fitting = (id: string): fc.Arbitrary<unknown> => {
  const codes = codesOf.get(id) ?? [];
  const question = (questions as readonly Question[]).find((each) => each.id === id);
  return question?.kind === 'choices' ? fc.subarray([...codes]) : fc.constantFrom(...codes);
};

const answerEdit = fc
  .constantFrom(...codesOf.keys())
  .chain((path) => fc.record({ path: fc.constant(path), value: fitting(path) }));

const numberEdit = fc
  .constantFrom(...Object.entries(ranges))
  .chain(([path, [min, max]]) => fc.record({ path: fc.constant(path), value: fc.integer({ min, max }) }));

const fields = ['medication', ...trialQuestions.map(({ id }) => id)];

const trialEdit = fc.record({
  path: fc.tuple(fc.nat(5), fc.constantFrom(...fields)).map(([index, field]) => `trials[${index}].${field}`),
  value: fc.oneof(
    fc.constantFrom(
      'yes',
      'no',
      'unsure',
      'none',
      'half-or-more',
      'sertraline',
      'phenelzine',
      'lithium',
      'other',
    ),
    fc.constantFrom(1, 3.9, 4, 5.9, 6, 20, 150, 52, 1500),
    fc.constant(undefined),
  ),
});

const wholeTrialEdit = fc.record({
  path: fc.nat(5).map((index) => `trials[${index}]`),
  value: fc.oneof(any.trial, fc.constant(undefined)),
});

const oddEdit = fc.record({
  path: fc.oneof(
    fc.constantFrom(...codesOf.keys(), ...Object.keys(ranges), 'trials', 'x-own'),
    fc.constantFrom(
      '',
      'nothing',
      'trials[]',
      'trials[-1]',
      'trials[01]',
      'trials[0].nothing',
      'trials[9].weeks',
      '__proto__',
    ),
    fc.string(),
  ),
  value: fc.oneof(any.junk, fc.constant(undefined)),
});

export const edit: fc.Arbitrary<AnyEdit> = fc.oneof(
  { weight: 4, arbitrary: answerEdit },
  { weight: 2, arbitrary: numberEdit },
  { weight: 4, arbitrary: trialEdit },
  { weight: 3, arbitrary: wholeTrialEdit },
  { weight: 2, arbitrary: oddEdit },
);
