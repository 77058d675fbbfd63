import { expect } from 'chai';
import fc from 'fast-check';
import { compareAnswers } from '../../src/assessment/compare.ts';
import { EditHistory } from '../../src/assessment/edit-history.ts';
import { editAnswers } from '../../src/assessment/edit.ts';
import { explainChanges } from '../../src/assessment/explain.ts';
import type { Answers } from '../../src/assessment/types.ts';
import * as any from '../helpers/arbitraries.ts';
import { edit } from '../helpers/edits.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

const [t1, t2] = baseAnswers.trials!;
const t3 = { ...t2!, medication: 'venlafaxine', 'dose-mg': 150 };
const json = (value: unknown) => JSON.stringify(value);

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

describe('an edit', () => {
  const rows: readonly [name: string, before: object, path: string, value: unknown, after: object][] = [
    [
      'changes an answer in its place',
      { age: 4, avm: 'no', pregnancy: 'no' },
      'avm',
      'yes',
      { age: 4, avm: 'yes', pregnancy: 'no' },
    ],
    ['gives one that was blank', { age: 4 }, 'avm', 'yes', { age: 4, avm: 'yes' }],
    ['removes one', { age: 4, avm: 'no' }, 'avm', undefined, { age: 4 }],
    ['gives a list', { goals: ['ptsd'] }, 'goals', ['ptsd', 'ocd'], { goals: ['ptsd', 'ocd'] }],
    ['gives a number', {}, 'blood-pressure-systolic', 150, { 'blood-pressure-systolic': 150 }],
    ['gives a clinic’s own answer', {}, 'x-own', 'a', { 'x-own': 'a' }],
    ['changes a field', { trials: [t1, t2] }, 'trials[1].weeks', 3, { trials: [t1, { ...t2, weeks: 3 }] }],
    ['removes a field', { trials: [t1] }, 'trials[0].weeks', undefined, { trials: [omit(t1!, 'weeks')] }],
    ['replaces a trial', { trials: [t1, t2] }, 'trials[0]', t3, { trials: [t3, t2] }],
    ['adds a trial', { trials: [t1] }, 'trials[1]', t2, { trials: [t1, t2] }],
    ['adds the first trial', {}, 'trials[0]', t2, { trials: [t2] }],
    ['removes a trial', { trials: [t1, t2, t3] }, 'trials[0]', undefined, { trials: [t2, t3] }],
    ['removes all trials', { trials: [t1, t2], age: 4 }, 'trials', undefined, { age: 4 }],
    ['removes what is no question', { 'not-a-question': 1, age: 4 }, 'not-a-question', undefined, { age: 4 }],
    [
      'removes what is no question of a trial',
      { trials: [{ nothing: 1 }] },
      'trials[0].nothing',
      undefined,
      { trials: [{}] },
    ],
  ];
  for (const [name, before, path, value, after] of rows) {
    it(name, () => {
      const text = json(before);
      expect(json(editAnswers(frozen(before as Answers), path, value))).to.equal(json(after));
      expect(json(before)).to.equal(text);
    });
  }

  const idle: readonly [path: string, value: unknown][] = [
    ['nothing', 'yes'],
    ['', 'yes'],
    ['__proto__', {}],
    ['toString', 'yes'],
    ['age-65-plus', 'yes'],
    ['trials[3]', t1],
    ['trials[2]', undefined],
    ['trials[2].weeks', 3],
    ['trials[-1].weeks', 3],
    ['trials[01].weeks', 3],
    ['trials[0].nothing', 3],
    ['trials[0].__proto__', {}],
    ['trials[0].weeks', 10],
    ['trials[0].', 3],
    ['goals[0]', 'ptsd'],
    ['avm', 'no'],
    ['goals', ['mdd-trd']],
    ['hopes', undefined],
    ['trials', [t1, t2]],
  ];
  for (const [path, value] of idle) {
    it(`${path || 'an empty path'} = ${json(value)}: the same object`, () => {
      expect(editAnswers(baseAnswers, path, value)).to.equal(baseAnswers);
    });
  }

  it('changes nothing in place, throws on nothing, and is what the comparison finds', () => {
    fc.assert(
      fc.property(any.anyAnswers, edit, (answers, { path, value }) => {
        const text = json(answers);
        const edited = editAnswers(frozen(answers) as Answers, path, value);
        expect(json(answers)).to.equal(text);
        const changes = compareAnswers(answers, edited);
        expect(changes.length > 0).to.equal(edited !== answers);
        if (!path.startsWith('trials') && changes.length > 0)
          expect(changes).to.deep.equal([
            { path, from: (answers as Record<string, unknown>)[path], to: value },
          ]);
      }),
      { numRuns: 1000 },
    );
  });
});

type Move =
  | { readonly do: 'apply'; readonly path: string; readonly value: unknown; readonly reason?: string }
  | { readonly do: 'undo' | 'redo' | 'reset' };

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(edit, fc.option(fc.constantFrom('asked by phone', 'records', ''), { nil: undefined }))
      .map(([{ path, value }, reason]): Move => ({
        do: 'apply',
        path,
        value,
        ...(reason !== undefined && { reason }),
      })),
  },
  { weight: 3, arbitrary: fc.constantFrom<Move>({ do: 'undo' }, { do: 'redo' }) },
  { weight: 1, arbitrary: fc.constant<Move>({ do: 'reset' }) },
);

function make(history: EditHistory, made: Move) {
  if (made.do === 'apply') history.apply(made);
  else history[made.do]();
}

describe('a history of edits', () => {
  it('undoes and redoes to the byte, with all that was said', () => {
    fc.assert(
      fc.property(any.anyAnswers, fc.array(edit, { maxLength: 8 }), (answers, edits) => {
        const history = new EditHistory(frozen(answers) as Answers);
        const state = () => json([history.answers, history.corrections, history.places]);
        const states = [state()];
        for (const each of edits) {
          const before = state();
          history.apply({ ...each, reason: `because of ${states.length}` });
          if (state() !== before) states.push(state());
        }
        const last = states.length - 1;
        for (let at = last; at > 0; at -= 1) {
          while (state() === states[at] && history.canUndo) history.undo();
          expect(state()).to.equal(states[at - 1]);
        }
        expect(history.canUndo).to.be.false;
        expect(history.answers).to.equal(answers);
        while (history.canRedo) history.redo();
        expect(state()).to.equal(states[last]);
        history.reset();
        expect(history.answers).to.equal(answers);
        expect(history.corrections).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });

  it('its corrections say each path once and lead from the original to now, after any moves', () => {
    fc.assert(
      fc.property(any.validAnswers, fc.array(move, { maxLength: 12 }), (answers, moves) => {
        const text = json(answers);
        const history = new EditHistory(frozen(answers));
        for (const each of moves) make(history, each);
        const { corrections, places } = history;
        expect(json(history.original)).to.equal(text);
        expect(corrections.map(({ path, from, to }) => ({ path, from, to }))).to.deep.equal(
          compareAnswers(answers, history.answers, places),
        );
        for (const { from, to } of corrections) expect(json(from)).not.to.equal(json(to));
        expect(places.length).to.equal(
          Array.isArray(history.answers.trials) ? history.answers.trials.length : 0,
        );
        const known = places.filter((place) => place !== null);
        expect([...new Set(known)].sort((a, b) => a - b)).to.deep.equal(known);
        explainChanges({ answers }, { answers: history.answers }, places);
      }),
      { numRuns: 500 },
    );
  });

  const rows: readonly [
    name: string,
    edits: readonly [path: string, value: unknown, reason?: string][],
    corrections: object[],
  ][] = [
    ['one edit', [['avm', 'yes', 'records']], [{ path: 'avm', from: 'no', to: 'yes', reason: 'records' }]],
    ['without a reason', [['avm', 'yes']], [{ path: 'avm', from: 'no', to: 'yes' }]],
    [
      'several edits of one path are one, with the last reason',
      [
        ['avm', 'yes', 'first'],
        ['avm', 'unsure', 'second'],
      ],
      [{ path: 'avm', from: 'no', to: 'unsure', reason: 'second' }],
    ],
    [
      'a reason stays when a later edit gives none',
      [
        ['avm', 'yes', 'first'],
        ['avm', 'unsure'],
      ],
      [{ path: 'avm', from: 'no', to: 'unsure', reason: 'first' }],
    ],
    [
      'a reason alone is an edit',
      [
        ['avm', 'yes'],
        ['avm', 'yes', ' later '],
      ],
      [{ path: 'avm', from: 'no', to: 'yes', reason: 'later' }],
    ],
    [
      'an empty reason takes one back',
      [
        ['avm', 'yes', 'a'],
        ['avm', 'yes', ''],
      ],
      [{ path: 'avm', from: 'no', to: 'yes' }],
    ],
    [
      'an edit back vanishes',
      [
        ['avm', 'yes', 'a'],
        ['avm', 'no', 'b'],
      ],
      [],
    ],
    [
      'the reason of one taken back does not come up again',
      [
        ['avm', 'yes', 'a'],
        ['avm', 'no'],
        ['avm', 'unsure'],
      ],
      [{ path: 'avm', from: 'no', to: 'unsure' }],
    ],
    [
      'removed and given again',
      [
        ['avm', undefined],
        ['avm', 'no'],
      ],
      [],
    ],
    [
      'a trial keeps its first place when one before it is removed',
      [
        ['trials[1].weeks', 3, 'phone'],
        ['trials[0]', undefined, 'never taken'],
        ['trials[0].weeks', 4, 'pharmacy'],
      ],
      [
        { path: 'trials[0]', from: t1, to: undefined, reason: 'never taken' },
        { path: 'trials[1].weeks', from: 8, to: 4, reason: 'pharmacy' },
      ],
    ],
    [
      'a trial that staff added is one correction, whatever was edited in it',
      [
        ['trials[2]', t3, 'records'],
        ['trials[2].weeks', 30, 'pharmacy'],
        ['trials[0]', undefined],
      ],
      [
        { path: 'trials[0]', from: t1, to: undefined },
        { path: 'trials[1]', from: undefined, to: { ...t3, weeks: 30 }, reason: 'pharmacy' },
      ],
    ],
    [
      'one added and removed vanishes',
      [
        ['trials[2]', t3, 'a'],
        ['trials[2]', undefined, 'b'],
      ],
      [],
    ],
    [
      'a trial replaced as a whole says what is other in it',
      [['trials[1]', { ...t2, weeks: 3, improvement: 'a-little' }, 'records']],
      [
        { path: 'trials[1].weeks', from: 8, to: 3, reason: 'records' },
        { path: 'trials[1].improvement', from: 'none', to: 'a-little', reason: 'records' },
      ],
    ],
    [
      'all trials set at once',
      [['trials', [t2, t3], 'records']],
      [
        { path: 'trials[0]', from: t1, to: undefined, reason: 'records' },
        { path: 'trials[1]', from: undefined, to: t3, reason: 'records' },
      ],
    ],
    [
      'a path that leads nowhere',
      [
        ['nothing', 'yes', 'a'],
        ['trials[7].weeks', 3, 'b'],
      ],
      [],
    ],
  ];
  for (const [name, edits, corrections] of rows) {
    it(name, () => {
      const history = new EditHistory(frozen(baseAnswers));
      for (const [path, value, reason] of edits)
        history.apply({ path, value, ...(reason !== undefined && { reason }) });
      expect(history.corrections).to.deep.equal(corrections);
    });
  }

  it('two of one medicine: the one removed is the one that was removed', () => {
    const history = new EditHistory({ trials: [t1!, t1!, t1!] });
    history.apply({ path: 'trials[1]', value: undefined });
    expect(history.corrections).to.deep.equal([{ path: 'trials[1]', from: t1, to: undefined }]);
    expect(history.places).to.deep.equal([0, 2]);
  });

  it('a new edit ends what could be redone; idle edits are no steps; reset can be undone', () => {
    const history = new EditHistory(baseAnswers);
    history.apply({ path: 'avm', value: 'no' });
    history.apply({ path: 'nothing', value: 'no', reason: 'a' });
    history.reset();
    expect(history.canUndo).to.be.false;
    history.apply({ path: 'avm', value: 'yes', reason: 'a' });
    history.undo();
    expect(history.canRedo).to.be.true;
    history.apply({ path: 'age', value: 50, reason: 'b' });
    expect(history.canRedo).to.be.false;
    const said = json(history.corrections);
    history.reset();
    expect(history.answers).to.equal(baseAnswers);
    history.undo();
    expect(json(history.corrections)).to.equal(said);
  });
});
