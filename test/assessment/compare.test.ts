import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/assess.ts';
import { askedItems } from '../../src/assessment/catalogue.ts';
import { compareAnswers, compareAssessments, type AssessmentChange } from '../../src/assessment/compare.ts';
import { editAnswers } from '../../src/assessment/edit.ts';
import { explainChanges, type ExplainedChange } from '../../src/assessment/explain.ts';
import type { Answers, Assessment, AssessOptions, Trial } from '../../src/assessment/types.ts';
import { derived } from '../../src/content/decision-table.ts';
import { questions } from '../../src/content/questions.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import * as any from '../helpers/arbitraries.ts';
import { edit } from '../helpers/edits.ts';
import { baseAnswers, omit, vignettes } from '../helpers/vignettes.ts';

const trialsOfBase = baseAnswers.trials!;
const [t1, t2] = trialsOfBase as [Trial, Trial];
const t3: Trial = { ...t2, medication: 'venlafaxine', 'dose-mg': 150 };

const json = (value: unknown) => JSON.stringify(value);

/** Every leaf and every empty list of a value, by path; lists of things with a name by that name, where order says nothing. */
function leaves(value: unknown, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (part: unknown, at: string) => {
    if (Array.isArray(part)) {
      const turns = new Map<string, number>();
      for (const entry of part as unknown[]) {
        const { id } = (entry ?? {}) as { id?: string };
        const name = id ?? json(entry);
        turns.set(name, (turns.get(name) ?? 0) + 1);
        walk(id === undefined ? true : entry, `${at}/${name}#${turns.get(name)}`);
      }
      if (part.length === 0) found.set(`${at}/`, '[]');
    } else if (typeof part === 'object' && part !== null) {
      for (const [key, inner] of Object.entries(part)) walk(inner, `${at}/${key}`);
    } else found.set(at, json(part));
  };
  walk(value, path);
  return found;
}

/** Names of all places where two assessments differ, found by a walk of both that knows nothing of what they mean. */
function differing(before: Assessment, after: Assessment): string[] {
  const trialsByPlace = (assessment: Assessment) => ({
    ...assessment,
    trials: Object.fromEntries(assessment.trials.map((verdict, place) => [place, verdict])),
  });
  const [one, other] = [leaves(trialsByPlace(before)), leaves(trialsByPlace(after))];
  const paths = [...new Set([...one.keys(), ...other.keys()])].filter(
    (path) => one.get(path) !== other.get(path),
  );
  return [...new Set(paths.map(groupOf))].sort();
}

/** The thing of an assessment that a path of the walk belongs to, as `nameOf` names it. */
function groupOf(path: string): string {
  const [, part = '', ...rest] = path.split('/');
  if (['protocol', 'recommendation', 'criteria', 'region'].includes(part)) return part;
  if (part === 'findings') return rest[0] === '' ? '' : `finding ${rest[0]!.replace(/#\d+$/, '')}`;
  if (part === 'trials') return `trial ${rest[0]}`;
  if (part === 'history') return `history ${rest[0]}`;
  const entry = rest.join('/');
  return entry === '' ? '' : `${part} ${entry.replace(/#\d+$/, '')}`;
}

function nameOf(change: AssessmentChange): string {
  switch (change.kind) {
    case 'recommendation':
      return 'recommendation';
    case 'setting':
      return change.name;
    case 'finding-added':
    case 'finding-removed':
    case 'finding-changed':
      return `finding ${change.id}`;
    case 'trial-added':
    case 'trial-removed':
    case 'trial-changed':
      return `trial ${change.index}`;
    case 'history':
      return `history ${change.name}`;
    case 'missing-added':
    case 'missing-removed':
      return `missing ${json(change.question)}`;
    case 'problem-added':
    case 'problem-removed':
      return `problems ${json({ path: change.path, problem: change.problem })}`;
  }
}

const namesOf = (changes: readonly AssessmentChange[]) => [...new Set(changes.map(nameOf))].sort();

const emitted = [
  ...askedItems.map(({ id }) => id),
  'crisis-answer-changed',
  'age-under-18',
  'age-65-plus',
  ...Object.keys(derived),
];
const rank = (id: string) => recommendations.findIndex((each) => each.id === id);
const askedOrder: readonly string[] = [
  'age',
  ...askedItems.map(({ id }) => id),
  ...questions.map(({ id }) => id),
];

/** The same assessment with every list whose order follows from the rest in one fixed order. */
function inOrder(assessment: Assessment): Assessment {
  const byText = <T>(list: readonly T[]) => [...list].sort((a, b) => (json(a) < json(b) ? -1 : 1));
  return {
    ...assessment,
    findings: assessment.findings
      .map((finding) => ({ ...finding, because: byText(finding.because) }))
      .sort(
        (a, b) =>
          rank(a.recommendation) - rank(b.recommendation) ||
          emitted.indexOf(a.id) - emitted.indexOf(b.id) ||
          (a.id < b.id ? -1 : 1),
      ),
    missing: [...assessment.missing].sort((a, b) => askedOrder.indexOf(a) - askedOrder.indexOf(b)),
    problems: byText(assessment.problems),
  };
}

/** Takes every change back, with nothing to go by but the changes. */
function takeBack(after: Assessment, changes: readonly AssessmentChange[]): Assessment {
  let findings = [...after.findings];
  let missing = [...after.missing];
  let problems = [...after.problems];
  const back: Record<string, unknown> = {};
  const history: Record<string, unknown> = { ...after.history };
  const added = new Set<number>();
  const removed = new Map<number, Assessment['trials'][number]>();
  const changed = new Map<number, Assessment['trials'][number]>();
  for (const change of changes) {
    if (change.kind === 'recommendation') back['recommendation'] = change.from;
    else if (change.kind === 'setting') back[change.name] = change.from;
    else if (change.kind === 'finding-added') findings = findings.filter(({ id }) => id !== change.id);
    else if (change.kind === 'finding-removed') findings.push(change.from);
    else if (change.kind === 'finding-changed')
      findings = findings.map((finding) => (finding.id === change.id ? change.from : finding));
    else if (change.kind === 'trial-added') added.add(change.index);
    else if (change.kind === 'trial-removed') removed.set(change.index, change.from);
    else if (change.kind === 'trial-changed') changed.set(change.index, change.from);
    else if (change.kind === 'history') history[change.name] = change.from;
    else if (change.kind === 'missing-added') missing = missing.filter((id) => id !== change.question);
    else if (change.kind === 'missing-removed') missing.push(change.question);
    else if (change.kind === 'problem-removed') problems.push({ path: change.path, problem: change.problem });
    else {
      const place = problems.findIndex(
        (each) => each.path === change.path && each.problem === change.problem,
      );
      problems = problems.filter((_, index) => index !== place);
    }
  }
  const kept = after.trials.filter(({ index }) => !added.has(index));
  const trials = Array.from({ length: kept.length + removed.size }, (_, index) => {
    const gone = removed.get(index);
    const stayed = gone ? undefined : kept.shift();
    return { ...(gone ?? changed.get(index) ?? stayed!), index };
  });
  return { ...after, ...back, findings, missing, problems, trials, history } as unknown as Assessment;
}

const compared = fc.tuple(any.validAnswers, any.validOptions, edit);

describe('what differs between two assessments', () => {
  it('equals a walk of both, for any record and any single edit', () => {
    fc.assert(
      fc.property(compared, ([answers, options, { path, value }]) => {
        const [before, after] = [
          assess(answers, options),
          assess(editAnswers(answers, path, value), options),
        ];
        expect(namesOf(compareAssessments(before, after))).to.deep.equal(
          differing(before, after).filter((name) => name !== ''),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('equals a walk of both, for any two records and options', () => {
    fc.assert(
      fc.property(
        any.anyAnswers,
        any.anyAnswers,
        any.validOptions,
        any.validOptions,
        (one, other, ...options) => {
          const [before, after] = [assess(one, options[0]), assess(other, options[1])];
          expect(namesOf(compareAssessments(before, after))).to.deep.equal(
            differing(before, after).filter((name) => name !== ''),
          );
        },
      ),
      { numRuns: 200 },
    );
  });

  it('taken back it gives the first assessment, byte for byte', () => {
    fc.assert(
      fc.property(
        compared,
        any.junkAnswers,
        fc.boolean(),
        ([answers, options, { path, value }], junk, other) => {
          const edited = other ? junk : editAnswers(answers, path, value);
          const before = assess(answers, options);
          const { changes } = explainChanges({ answers, options }, { answers: edited, options });
          expect(json(inOrder(takeBack(assess(edited, options), changes)))).to.equal(json(inOrder(before)));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('says from what to what', () => {
    fc.assert(
      fc.property(compared, ([answers, options, { path, value }]) => {
        const [before, after] = [
          assess(answers, options),
          assess(editAnswers(answers, path, value), options),
        ];
        for (const change of compareAssessments(before, after)) {
          if (change.kind === 'recommendation')
            expect([change.from, change.to]).to.deep.equal([before.recommendation, after.recommendation]);
          if (change.kind === 'history')
            expect([change.from, change.to]).to.deep.equal([
              before.history[change.name],
              after.history[change.name],
            ]);
          if (change.kind === 'finding-changed')
            for (const field of change.fields as (keyof typeof change.from)[])
              expect(change.from[field], field).not.to.deep.equal(change.to[field]);
        }
      }),
    );
  });

  it('is nothing where nothing differs, whatever the order of keys', () => {
    const reordered = any.anyAnswers.chain((answers) =>
      typeof answers === 'object' && answers !== null && !Array.isArray(answers)
        ? any.shuffled(answers).map((other) => [answers, other] as const)
        : fc.constant([answers, answers] as const),
    );
    fc.assert(
      fc.property(reordered, any.validOptions, ([one, other], options) => {
        expect(compareAnswers(one, other)).to.deep.equal([]);
        expect(compareAssessments(assess(one, options), assess(other, options))).to.deep.equal([]);
        expect(explainChanges({ answers: one, options }, { answers: other, options })).to.deep.equal({
          answers: [],
          changes: [],
        });
      }),
    );
  });

  it('names a change of protocol, criteria and region', () => {
    const before = assess(baseAnswers);
    const after = {
      ...before,
      protocol: { id: 'other', version: '9' },
      criteria: 'four-week',
      region: 'EU',
    } as const;
    expect(namesOf(compareAssessments(before, after))).to.deep.equal(['criteria', 'protocol', 'region']);
  });
});

describe('which answers differ', () => {
  const rows: readonly [name: string, before: unknown, after: unknown, paths: readonly string[]][] = [
    ['an item', { avm: 'no' }, { avm: 'yes' }, ['avm']],
    ['an answer that was blank, and one that is', { avm: 'no' }, { age: 4 }, ['age', 'avm']],
    [
      'in the order asked',
      { 'x-own': 1 },
      { 'x-own': 2, pregnancy: 'no', age: 4 },
      ['age', 'pregnancy', 'x-own'],
    ],
    ['a list of codes as a whole', { goals: ['ptsd'] }, { goals: ['ptsd', 'ocd'] }, ['goals']],
    ['a field of a trial', { trials: [t1, t2] }, { trials: [t1, { ...t2, weeks: 1 }] }, ['trials[1].weeks']],
    ['a field left out', { trials: [t1] }, { trials: [omit(t1, 'weeks')] }, ['trials[0].weeks']],
    ['a trial added at the end', { trials: [t1] }, { trials: [t1, t2] }, ['trials[1]']],
    ['a trial added at the start', { trials: [t2] }, { trials: [t1, t2] }, ['trials[0]']],
    ['the first of three removed', { trials: [t1, t2, t3] }, { trials: [t2, t3] }, ['trials[0]']],
    [
      'one removed and one changed',
      { trials: [t1, t2, t3] },
      { trials: [t2, { ...t3, weeks: 3 }] },
      ['trials[0]', 'trials[2].weeks'],
    ],
    ['two that changed places', { trials: [t1, t2] }, { trials: [t2, t1] }, ['trials[0]', 'trials[1]']],
    [
      'another medicine in place',
      { trials: [t1] },
      { trials: [{ ...t1, medication: 'other' }] },
      ['trials[0].medication'],
    ],
    ['the first list of trials', {}, { trials: [t1] }, ['trials']],
    ['a list that is none', { trials: 'junk' }, { trials: [t1] }, ['trials']],
    ['a trial that is none', { trials: [7] }, { trials: [t1] }, ['trials[0]']],
    ['answers that are none', null, { age: 4 }, ['']],
    ['a key like any other', JSON.parse('{"__proto__":1}'), {}, ['__proto__']],
    ['undefined and absent are one', { avm: undefined }, {}, []],
    ['one key more, deep inside', { 'x-a': { b: 1 } }, { 'x-a': { b: 1, c: 2 } }, ['x-a']],
    ['deep answers of a clinic', { 'x-a': { b: [1, { c: 2 }] } }, { 'x-a': { b: [1, { c: 3 }] } }, ['x-a']],
  ];
  for (const [name, before, after, paths] of rows) {
    it(name, () => {
      expect(compareAnswers(before, after).map(({ path }) => path)).to.deep.equal(paths);
      expect(compareAnswers(after, before)).to.have.length(paths.length);
    });
  }

  it('any two JSON values, and lists of many trials, are compared without an error', () => {
    fc.assert(fc.property(any.anyAnswers, any.anyAnswers, (one, other) => void compareAnswers(one, other)));
    const many = Array.from({ length: 3000 }, (_, index) => ({ ...t1, weeks: index }));
    expect(
      compareAnswers({ trials: many }, { trials: many.map((each) => ({ ...each, weeks: 1 })) }),
    ).to.have.length(2999);
    const deep = (depth: number) => {
      let value: unknown = depth;
      for (let level = 0; level < 50_000; level += 1) value = [value];
      return value;
    };
    expect(compareAnswers({ 'x-a': deep(1) }, { 'x-a': deep(2) })).to.have.length(1);
  });
});

describe('which answer a change hangs on', () => {
  const explain = (after: Answers, options?: AssessOptions, before: Answers = baseAnswers) =>
    explainChanges({ answers: before }, { answers: after, ...(options && { options }) }).changes;
  const because = (changes: readonly ExplainedChange[], name: string) =>
    changes.find((change) => nameOf(change) === name)?.because;

  it('one edit: every change hangs on that edit', () => {
    fc.assert(
      fc.property(compared, ([answers, options, { path, value }]) => {
        const edited = editAnswers(answers, path, value);
        const { answers: changed, changes } = explainChanges(
          { answers, options },
          { answers: edited, options },
        );
        if (changed.length !== 1) return;
        for (const change of changes)
          expect(change.because, nameOf(change)).to.deep.equal([changed[0]!.path]);
      }),
    );
  });

  it('a change that needs two answers together names both, and only these', () => {
    const changes = explain({
      ...baseAnswers,
      benzodiazepine: 'yes',
      'sleep-apnea': 'yes',
      'nasal-spray': 'yes',
    });
    expect(because(changes, 'finding sedative-combination')).to.have.members([
      'benzodiazepine',
      'sleep-apnea',
    ]);
    expect(because(changes, 'finding nasal-spray')).to.deep.equal(['nasal-spray']);
    expect(because(changes, 'recommendation')).to.deep.equal(['sleep-apnea']);
  });

  it('a change that either answer brings about names both', () => {
    const changes = explain({ ...baseAnswers, aneurysm: 'yes', avm: 'yes', age: 70 });
    expect(because(changes, 'recommendation')).to.deep.equal(['aneurysm', 'avm']);
  });

  it('a change that the taking back of two answers brings about names both', () => {
    const changes = explain(baseAnswers, undefined, { ...baseAnswers, aneurysm: 'yes', avm: 'yes', age: 70 });
    expect(because(changes, 'recommendation')).to.deep.equal(['aneurysm', 'avm']);
  });

  it('fields of trials, trials added and trials removed', () => {
    const short = { ...t2, weeks: 3 };
    const field = explain({ ...baseAnswers, trials: [t1, short], age: 43 });
    expect(because(field, 'trial 1')).to.deep.equal(['trials[1].weeks']);
    expect(because(field, 'history adequateTrials')).to.deep.equal(['trials[1].weeks']);
    expect(because(field, 'recommendation')).to.deep.equal(['trials[1].weeks']);
    const removed = explain({ ...baseAnswers, trials: [t2], age: 43 });
    expect(because(removed, 'trial 0')).to.deep.equal(['trials[0]']);
    expect(removed.filter(({ kind }) => kind.startsWith('trial')).map(({ kind }) => kind)).to.deep.equal([
      'trial-removed',
    ]);
    const added = explain({ ...baseAnswers, trials: [t3, t1, t2], age: 43 });
    expect(because(added, 'trial 0')).to.deep.equal(['trials[0]']);
    const first = explain(baseAnswers, undefined, omit(baseAnswers, 'trials'));
    expect(because(first, 'trial 0')).to.deep.equal(['trials']);
    const second = explain({ ...baseAnswers, age: 43 }, undefined, omit(baseAnswers, 'trials'));
    expect(because(second, 'trial 0')).to.deep.equal(['trials']);
  });

  it('two trials that are only together enough', () => {
    const changes = explain(baseAnswers, undefined, {
      ...baseAnswers,
      trials: trialsOfBase.map((trial) => ({ ...trial, weeks: 'unsure' })),
    });
    expect(because(changes, 'recommendation')).to.deep.equal(['trials[0].weeks', 'trials[1].weeks']);
  });

  it('some of many answers that do it only together', () => {
    const unsure = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, 'unsure']));
    const cautions = askedItems.filter(({ tier }) => tier === 'caution').map(({ id }) => id);
    const others = cautions.filter((id) => !['benzodiazepine', 'cns-depressant-other'].includes(id));
    const changes = explain({ ...baseAnswers, ...unsure(cautions), age: 50 });
    expect(others.length).to.be.at.least(10);
    expect(because(changes, 'recommendation')).to.deep.equal(['benzodiazepine', 'cns-depressant-other']);
    expect(because(changes, 'finding sedative-combination')).to.deep.equal([
      'benzodiazepine',
      'cns-depressant-other',
    ]);
    const missing = explain(omit(baseAnswers, ...others));
    expect(because(missing, 'finding incomplete')).to.have.members(others);
  });

  it('more changes than are tried are all named', () => {
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`x-${index}`, index]));
    const changes = explain({ ...baseAnswers, ...many, avm: 'yes' });
    expect(because(changes, 'finding avm')).to.have.length(121);
  });

  it('an option', () => {
    const before = { ...baseAnswers, trials: [t1, { ...t2, weeks: 5 }] };
    const changes = explain({ ...before, age: 43 }, { criteria: 'four-week' }, before);
    expect(because(changes, 'recommendation')).to.deep.equal(['options.criteria']);
    expect(because(changes, 'criteria')).to.deep.equal(['options.criteria']);
  });

  it('from each vignette to the base case, every change has a reason that is a changed answer', () => {
    for (const { id, answers, options } of vignettes) {
      const { answers: changed, changes } = explainChanges(
        { answers: baseAnswers },
        { answers, ...(options && { options }) },
      );
      const paths = [...changed.map(({ path }) => path), 'options.previousSafetyAnswers'];
      for (const change of changes) {
        expect(change.because, `${id} ${nameOf(change)}`).not.to.be.empty;
        expect(paths, id).to.include.members([...change.because]);
      }
    }
  });

  it('the named answers alone bring it about: all others left as they were', () => {
    fc.assert(
      fc.property(any.validAnswers, any.validAnswers, (one, other) => {
        const before = omit(one, 'trials') as Answers;
        const after = omit(other, 'trials') as Answers;
        const { changes } = explainChanges({ answers: before }, { answers: after });
        const change = changes.find(({ kind }) => kind === 'recommendation');
        if (change?.kind !== 'recommendation') return;
        const toRecommendation = (paths: readonly string[]) => {
          const mixed = paths.reduce(
            (answers, path) => editAnswers(answers, path, after[path as 'age']),
            before,
          );
          return assess(mixed).recommendation.id === change.to.id;
        };
        const alone = change.because.filter((path) => toRecommendation([path]));
        expect(
          alone.length === change.because.length || (alone.length === 0 && toRecommendation(change.because)),
        ).to.be.true;
        if (alone.length === 0)
          for (const path of change.because)
            expect(toRecommendation(change.because.filter((each) => each !== path)), path).to.be.false;
      }),
      // Rarely a change can go only once another has gone.
      { numRuns: 500 },
    );
  });
});
