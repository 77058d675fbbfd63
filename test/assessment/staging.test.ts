import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/assess.ts';
import { maudsley, thaseRush, type ThaseRushOptions } from '../../src/assessment/staging.ts';
import type { Answers, Trial } from '../../src/assessment/types.ts';
import { medications } from '../../src/content/medications.ts';
import {
  maudsleyBands,
  maudsleyParts,
  thaseRushStages,
  type MaudsleySeverity,
} from '../../src/content/staging.ts';
import type { Medication } from '../../src/content/types.ts';
import * as any from '../helpers/arbitraries.ts';
import { baseAnswers, omit, vignettes } from '../helpers/vignettes.ts';

const [t1] = baseAnswers.trials!;
const listed: readonly Medication[] = medications;

/** A failed adequate trial of a medicine. */
const failed = (id: string, change: Trial = {}): Trial => {
  const minMg = listed.find((medication) => medication.id === id)?.minMg;
  return { ...t1, medication: id, ...(minMg !== undefined && { 'dose-mg': minMg }), ...change };
};

const unclear = (id: string) => failed(id, { weeks: 'unsure' });
const helped = (id: string) => failed(id, { improvement: 'half-or-more' });

const stageOf = (trials: readonly Trial[], options?: ThaseRushOptions, answers: Answers = {}) => {
  const assessment = assess({ ...answers, trials });
  return thaseRush(assessment.trials, assessment.history, options);
};

const list = (names: string) => (names === '' ? [] : names.split(' '));

describe('Thase–Rush stages', () => {
  const no = { bilateralEctFailed: false, noneTried: true };
  const rows: readonly [medicines: string, stage: number, label: string][] = [
    ['', 0, '0'],
    ['sertraline', 1, 'I'],
    ['sertraline escitalopram fluoxetine', 1, 'I'],
    ['amitriptyline', 1, 'I'],
    ['phenelzine moclobemide', 1, 'I'],
    ['bupropion dextromethorphan-bupropion', 1, 'I'],
    ['sertraline venlafaxine', 2, 'II'],
    ['sertraline venlafaxine mirtazapine bupropion', 2, 'II'],
    ['sertraline amitriptyline', 2, 'II'],
    ['sertraline phenelzine', 2, 'II'],
    ['sertraline venlafaxine phenelzine', 2, 'II'],
    ['sertraline venlafaxine maprotiline', 2, 'II'],
    ['sertraline venlafaxine amitriptyline', 3, 'III'],
    ['sertraline amitriptyline nortriptyline', 3, 'III'],
    ['sertraline amitriptyline phenelzine', 3, 'III'],
    ['amitriptyline amitriptyline sertraline', 2, 'II'],
    ['sertraline venlafaxine amitriptyline phenelzine', 4, 'IV'],
    ['phenelzine amitriptyline venlafaxine sertraline', 4, 'IV'],
    ['sertraline venlafaxine amitriptyline moclobemide', 4, 'IV'],
    ['sertraline amitriptyline phenelzine nortriptyline', 4, 'IV'],
    ['aripiprazole lithium', 0, '0'],
  ];
  for (const [medicines, stage, label] of rows) {
    it(`failed ${medicines || 'none'}: ${label}`, () => {
      expect(
        stageOf(
          list(medicines).map((id) => failed(id)),
          no,
        ),
      ).to.deep.include({
        stage,
        label,
        range: null,
        partial: false,
        missing: [],
      });
    });
  }

  const four = list('sertraline venlafaxine amitriptyline phenelzine').map((id) => failed(id));

  it('bilateral ECT that failed makes IV V, and nothing less', () => {
    expect(stageOf(four, { bilateralEctFailed: true })).to.deep.include({
      stage: 5,
      label: 'V',
      partial: false,
    });
    for (let count = 1; count < 4; count += 1)
      expect(stageOf(four.slice(0, count), { bilateralEctFailed: true }).stage).to.equal(count);
  });

  it('at IV, ECT of which it is not known whether it was bilateral leaves IV or V', () => {
    for (const answers of [{}, { 'other-treatments': ['ect'] }]) {
      expect(stageOf(four, {}, answers)).to.deep.include({
        stage: null,
        label: null,
        range: { min: 4, max: 5 },
        partial: true,
        missing: ['bilateral-ect-failed'],
      });
    }
  });

  it('below IV it plays no part', () => {
    expect(stageOf(four.slice(0, 2), {}, { 'other-treatments': ['ect'] })).to.deep.include({
      stage: 2,
      partial: false,
    });
  });

  const notFailed: readonly [name: string, change: Trial][] = [
    ['short', { weeks: 3 }],
    ['borderline', { weeks: 5 }],
    ['low-dose', { 'dose-mg': 1 }],
    ['not-taken', { 'taken-most-days': 'no' }],
    ['other-episode', { 'this-episode': 'no' }],
    ['helped', { improvement: 'half-or-more' }],
  ];
  for (const [status, change] of notFailed) {
    it(`${status} is no failure: 0`, () => {
      const assessment = assess({ trials: [failed('sertraline', change)] });
      expect(assessment.trials[0]!.status).to.equal(status);
      expect(thaseRush(assessment.trials, assessment.history)).to.deep.include({ stage: 0, partial: false });
    });
  }

  it('five weeks are a failure under the four-week criteria', () => {
    const { trials, history } = assess(
      { trials: [failed('sertraline', { weeks: 5 })] },
      { criteria: 'four-week' },
    );
    expect(thaseRush(trials, history).stage).to.equal(1);
  });

  const partial: readonly [
    name: string,
    trials: readonly Trial[],
    range: [number, number],
    missing: string[],
  ][] = [
    ['nothing asked', [], [0, 5], ['trials', 'bilateral-ect-failed']],
    ['one unclear', [unclear('sertraline')], [0, 1], ['trials[0]']],
    ['one failed and one unclear', [failed('sertraline'), unclear('venlafaxine')], [1, 2], ['trials[1]']],
    [
      'one unclear without a name',
      [failed('sertraline'), omit(failed('sertraline'), 'medication')],
      [1, 2],
      ['trials[1]'],
    ],
    ['an odd dose', [failed('sertraline', { 'dose-mg': 1500 })], [0, 1], ['trials[0]']],
    ['one that helped', [failed('sertraline'), helped('venlafaxine')], [0, 1], ['response']],
    [
      'four without a name',
      [1, 2, 3, 4].map(() => ({})),
      [0, 5],
      ['trials[0]', 'trials[1]', 'trials[2]', 'trials[3]', 'bilateral-ect-failed'],
    ],
    ['three without a name', [1, 2, 3].map(() => ({})), [0, 3], ['trials[0]', 'trials[1]', 'trials[2]']],
  ];
  for (const [name, trials, [min, max], missing] of partial) {
    it(`${name}: ${min} to ${max}`, () => {
      expect(stageOf(trials)).to.deep.include({
        stage: null,
        label: null,
        range: { min, max },
        partial: true,
        missing,
      });
    });
  }

  it('an unclear trial that could not raise it is not missing', () => {
    expect(stageOf([failed('sertraline'), unclear('fluoxetine')])).to.deep.include({ stage: 1, missing: [] });
  });

  it('has a part for each stage, with the trials it rests on', () => {
    const { parts } = stageOf([failed('sertraline'), unclear('amitriptyline'), failed('venlafaxine')]);
    expect(parts.map(({ stage }) => stage)).to.deep.equal(thaseRushStages.map(({ stage }) => stage));
    expect(parts.map(({ met }) => met)).to.deep.equal([false, true, true, null, false, false]);
    expect(parts[3]!.because).to.deep.equal([{ question: 'trials[1]', answer: 'unknown' }]);
    expect(stageOf([], { noneTried: true }).parts.map(({ met }) => met)).to.deep.equal([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(stageOf([unclear('sertraline')]).parts.map(({ met }) => met)).to.deep.equal([
      null,
      null,
      false,
      false,
      false,
      false,
    ]);
  });

  it('neither the order of trials nor one more failure lowers it', () => {
    const failures = fc.array(
      fc.constantFrom(...any.antidepressants).map(({ id }) => failed(id)),
      { maxLength: 7 },
    );
    fc.assert(
      fc.property(
        failures.chain((trials) => fc.tuple(fc.constant(trials), any.shuffledList(trials))),
        ([trials, shuffled]) => {
          const stage = stageOf(trials, no).stage!;
          expect(stageOf(shuffled, no).stage).to.equal(stage);
          expect(stageOf([...trials, failed('sertraline')], no).stage).to.be.at.least(stage);
        },
      ),
    );
  });
});

const severities = maudsleyParts.severity.rows.map(({ id }) => id);

/** That many different medicines that failed. */
const failures = (count: number) =>
  any.antidepressants
    .filter(
      ({ ingredient, id }, index, all) =>
        all.findIndex((other) => other.ingredient === ingredient) === index && id,
    )
    .slice(0, count)
    .map(({ id }) => failed(id));

const staged = (change: Answers, severity?: MaudsleySeverity) => {
  const answers = { ...baseAnswers, ...change };
  return maudsley(answers, assess(answers), severity);
};
const points = (change: Answers, id: string, severity?: MaudsleySeverity) =>
  staged(change, severity).parts.find((part) => part.id === id)!;

describe('Maudsley staging', () => {
  const months: readonly [months: number, row: string, points: number][] = [
    [0, 'acute', 1],
    [12, 'acute', 1],
    [12.5, 'sub-acute', 2],
    [13, 'sub-acute', 2],
    [24, 'sub-acute', 2],
    [24.5, 'chronic', 3],
    [25, 'chronic', 3],
    [1200, 'chronic', 3],
  ];
  for (const [count, row, score] of months) {
    it(`${count} months: ${row}, ${score}`, () => {
      expect(points({ 'episode-months': count }, 'duration')).to.deep.include({
        row,
        points: score,
        range: { min: score, max: score },
        because: [{ question: 'episode-months', answer: count }],
      });
    });
  }

  const severityRows: readonly [id: MaudsleySeverity, points: number][] = [
    ['subsyndromal', 1],
    ['mild', 2],
    ['moderate', 3],
    ['severe', 4],
    ['severe-with-psychosis', 5],
  ];
  for (const [id, score] of severityRows) {
    it(`severity ${id}: ${score}`, () => {
      expect(points({}, 'severity', id)).to.deep.include({ row: id, points: score });
    });
  }

  const counts: readonly [count: number, row: string, points: number][] = [
    [1, '1-2', 1],
    [2, '1-2', 1],
    [3, '3-4', 2],
    [4, '3-4', 2],
    [5, '5-6', 3],
    [6, '5-6', 3],
    [7, '7-10', 4],
    [10, '7-10', 4],
    [11, 'over-10', 5],
    [30, 'over-10', 5],
  ];
  for (const [count, row, score] of counts) {
    it(`${count} failed medicines: ${row}, ${score}`, () => {
      const trials = failures(count);
      expect(trials).to.have.length(count);
      const part = points({ trials }, 'failures');
      expect(part).to.deep.include({ row, points: score });
      expect(part.because).to.have.length(count);
    });
  }

  const used: readonly [change: Answers, part: string, row: string | null, points: number | null][] = [
    [{ augmentation: [] }, 'augmentation', 'not-used', 0],
    [{ augmentation: ['lithium'] }, 'augmentation', 'used', 1],
    [{ 'other-treatments': [] }, 'ect', 'not-used', 0],
    [{ 'other-treatments': ['tms', 'vns', 'psychotherapy'] }, 'ect', 'not-used', 0],
    [{ 'other-treatments': ['ect'] }, 'ect', 'used', 1],
  ];
  for (const [change, id, row, score] of used) {
    it(`${id} ${JSON.stringify(Object.values(change)[0])}: ${row}, ${score}`, () => {
      expect(points(change, id)).to.deep.include({ row, points: score });
    });
  }

  it('totals 3 to 15, each with its band', () => {
    const bands = new Map<number, string | null>();
    for (const count of [1, 3, 5, 7, 11])
      for (const severity of severities)
        for (const month of [12, 13, 25])
          for (const augmentation of [[], ['lithium']])
            for (const other of [[], ['ect']]) {
              const result = staged(
                { trials: failures(count), 'episode-months': month, augmentation, 'other-treatments': other },
                severity,
              );
              const sum = result.parts.reduce((total, part) => total + part.points!, 0);
              expect(result).to.deep.include({
                total: sum,
                partial: false,
                range: null,
                missing: [],
                notApplicable: null,
              });
              bands.set(sum, result.band);
            }
    expect([...bands].sort(([a], [b]) => a - b)).to.deep.equal([
      ...[3, 4, 5, 6].map((total) => [total, 'mild']),
      ...[7, 8, 9, 10].map((total) => [total, 'moderate']),
      ...[11, 12, 13, 14, 15].map((total) => [total, 'severe']),
    ]);
    expect(maudsleyBands.map(({ from, upTo }) => [from, upTo])).to.deep.equal([
      [3, 6],
      [7, 10],
      [11, 15],
    ]);
  });

  const partial: readonly [
    name: string,
    change: Answers | ((answers: Answers) => Answers),
    missing: string[],
    range: [number, number],
  ][] = [
    ['no severity', {}, [], [4, 4]],
    ['months blank', (answers) => omit(answers, 'episode-months'), ['episode-months'], [3, 5]],
    ['episode unsure', { 'depression-episode': 'unsure' }, ['episode-months'], [3, 5]],
    [
      'months that are no number',
      { 'episode-months': '14' as unknown as number },
      ['episode-months'],
      [3, 5],
    ],
    ['augmentation blank', (answers) => omit(answers, 'augmentation'), ['augmentation'], [4, 5]],
    ['other treatments blank', (answers) => omit(answers, 'other-treatments'), ['other-treatments'], [4, 5]],
    ['trials blank', (answers) => omit(answers, 'trials'), ['trials'], [4, 8]],
    [
      'a trial that could lead to another row',
      { trials: [...failures(2), unclear('phenelzine')] },
      ['trials[2]'],
      [4, 5],
    ],
    ['a trial that could not', { trials: [...failures(1), unclear('phenelzine')] }, [], [4, 4]],
    ['only a trial that is unclear', { trials: [unclear('phenelzine')] }, ['trials[0]'], [4, 4]],
  ];
  for (const [name, change, missing, [min, max]] of partial) {
    it(`${name}: partial, with a range and no band`, () => {
      const answers = typeof change === 'function' ? change(baseAnswers) : { ...baseAnswers, ...change };
      const of = (severity?: MaudsleySeverity) => maudsley(answers, assess(answers), severity);
      const unknown = of();
      expect([...unknown.missing].sort()).to.deep.equal([...missing, 'severity'].sort());
      expect(unknown).to.deep.include({
        total: null,
        band: null,
        partial: true,
        range: { min, max: max + 4 },
      });
      const known = of('subsyndromal');
      expect(known.missing).to.deep.equal(missing);
      expect(known.range).to.deep.equal(missing.length === 0 ? null : { min, max });
      expect(known.band === null).to.equal(missing.length > 0);
    });
  }

  it('a severity that is none counts as missing', () => {
    expect(staged({}, 'grave' as MaudsleySeverity).missing).to.deep.equal(['severity']);
  });

  it('does not apply without a depression or a failed medicine', () => {
    const none = { total: null, band: null, range: null, partial: true };
    expect(staged({ 'depression-episode': 'no' }, 'mild')).to.deep.include({
      ...none,
      notApplicable: 'no-depression-episode',
    });
    expect(staged({ trials: [helped('sertraline')] }, 'mild')).to.deep.include({
      ...none,
      notApplicable: 'no-failed-trial',
    });
    const untried = { ...omit(baseAnswers, 'trials'), 'no-trials': 'yes' } as Answers;
    expect(maudsley(untried, assess(untried), 'mild')).to.deep.include({
      ...none,
      notApplicable: 'no-failed-trial',
    });
  });

  it('the same ingredient counts once, and the count is that of the history', () => {
    fc.assert(
      fc.property(any.validAnswers, any.validOptions, (answers, options) => {
        const assessment = assess(answers, options);
        const { row, range } = maudsley(answers, assessment).parts.find(({ id }) => id === 'failures')!;
        const count = assessment.history.adequateTrials;
        const first = maudsleyParts.failures.rows.find(({ upTo }) => upTo === null || count <= upTo)!;
        if (row !== null) expect(row).to.equal(first.id);
        expect(range.min).to.equal(first.points);
      }),
    );
  });

  it('stays within 3 and 15, is whole or says what is missing, and throws on nothing', () => {
    const severity = fc.option(fc.constantFrom(...severities), { nil: undefined });
    fc.assert(
      fc.property(any.anyAnswers, any.validOptions, severity, (answers, options, given) => {
        const assessment = assess(answers, options);
        const {
          total,
          band,
          range,
          partial: some,
          missing,
          notApplicable,
          parts,
        } = maudsley(answers as Answers, assessment, given);
        expect(some).to.equal(missing.length > 0 || notApplicable !== null);
        expect(total === null, 'total').to.equal(some);
        expect(band === null, 'band').to.equal(some);
        expect(range !== null, 'range').to.equal(some && notApplicable === null);
        const { min, max } = range ?? { min: total ?? 3, max: total ?? 15 };
        expect(3 <= min && min <= max && max <= 15).to.be.true;
        for (const part of parts) expect(part.points === null).to.equal(part.row === null);
        const rush = thaseRush(assessment.trials, assessment.history);
        expect(rush.stage === null).to.equal(rush.partial);
        expect(rush.missing.length > 0).to.equal(rush.partial);
      }),
    );
  });

  it('what is said to be unsure counts as what is not said', () => {
    const unsure = vignettes.find(({ id }) => id === 'V12')!.answers;
    expect(maudsley(unsure, assess(unsure)).missing).to.include.members([
      'episode-months',
      'trials[0]',
      'trials[1]',
    ]);
  });
});
