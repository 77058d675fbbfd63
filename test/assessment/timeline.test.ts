import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/assess.ts';
import { trialBars } from '../../src/assessment/timeline.ts';
import type { Answers, Trial } from '../../src/assessment/types.ts';
import * as any from '../helpers/arbitraries.ts';
import { baseAnswers, vignettes } from '../helpers/vignettes.ts';

const [t1] = baseAnswers.trials!;

const timeline = (answers: unknown) =>
  trialBars(
    answers as Answers,
    assess(answers, { criteria: 'six-week' }).trials,
    assess(answers, { criteria: 'four-week' }).trials,
  );

const bar = (change: Trial) => timeline({ trials: [{ ...t1, ...change }] }).bars[0]!;

describe('the figure of trials', () => {
  it('says all of a trial', () => {
    expect(bar({ medication: 'escitalopram', 'dose-mg': 20, weeks: 5 })).to.deep.equal({
      index: 0,
      medication: 'escitalopram',
      ownName: null,
      class: 'SSRI',
      dose: 20,
      unit: 'mg',
      minMg: 10,
      maxMg: 20,
      weeks: 5,
      scaleWeeks: 5,
      over: false,
      verdict6: 'borderline',
      verdict4: 'adequate',
      notes: [],
    });
  });

  it('says what is not known', () => {
    expect(timeline({ trials: [{}] }).bars[0]).to.deep.include({
      medication: null,
      class: null,
      dose: null,
      minMg: null,
      weeks: null,
      scaleWeeks: 0,
      over: false,
      verdict6: 'unknown',
      verdict4: 'unknown',
    });
    expect(bar({ 'dose-mg': 'unsure', weeks: 'unsure' })).to.deep.include({
      dose: 'unsure',
      weeks: null,
      scaleWeeks: 0,
    });
    expect(bar({ medication: 'other', 'medication-name': 'Zulp' })).to.deep.include({
      medication: 'other',
      ownName: 'Zulp',
    });
    expect(bar({ medication: 'selegiline-transdermal' }).unit).to.equal('mg/24 h patch');
  });

  const lengths: readonly [weeks: number, scaleWeeks: number, over: boolean, ticks: number[]][] = [
    [0.5, 0.5, false, [0, 4, 6, 8]],
    [8, 8, false, [0, 4, 6, 8]],
    [8.1, 8.1, false, [0, 4, 6, 8, 10]],
    [12, 12, false, [0, 4, 6, 8, 10, 12]],
    [12.1, 12.1, false, [0, 4, 6, 8, 12, 16]],
    [28, 28, false, [0, 4, 6, 8, 12, 16, 20, 24, 28]],
    [28.1, 28.1, false, [0, 4, 6, 13, 26, 39]],
    [51, 51, false, [0, 4, 6, 13, 26, 39, 52]],
    [52, 52, false, [0, 4, 6, 13, 26, 39, 52]],
    [52.1, 52, true, [0, 4, 6, 13, 26, 39, 52]],
    [1e300, 52, true, [0, 4, 6, 13, 26, 39, 52]],
  ];
  for (const [weeks, scaleWeeks, over, ticks] of lengths) {
    it(`${weeks} weeks: drawn as ${scaleWeeks}, ticks ${ticks.join(' ')}`, () => {
      const drawn = timeline({ trials: [{ ...t1, weeks }] });
      expect(drawn.bars[0]).to.deep.include({ weeks, scaleWeeks, over });
      expect(drawn.ticks).to.deep.equal(ticks);
      expect(drawn.endWeeks).to.equal(ticks.at(-1));
    });
  }

  it('without trials there is an axis and no bar', () => {
    expect(timeline({})).to.deep.equal({ bars: [], ticks: [0, 4, 6, 8], endWeeks: 8 });
  });

  const notes: readonly [first: string, second: string, notes: string[][]][] = [
    ['sertraline', 'fluoxetine', [['same-class'], ['same-class']]],
    ['sertraline', 'sertraline', [['same-ingredient'], ['same-ingredient']]],
    [
      'citalopram',
      'escitalopram',
      [
        ['closely-related', 'same-class'],
        ['closely-related', 'same-class'],
      ],
    ],
    ['sertraline', 'duloxetine', [[], []]],
    ['aripiprazole', 'brexpiprazole', [['add-on'], ['add-on']]],
    ['other', 'other', [[], []]],
  ];
  for (const [first, second, expected] of notes) {
    it(`${first} and ${second}: ${json(expected)}`, () => {
      const { bars } = timeline({ trials: [first, second].map((medication) => ({ ...t1, medication })) });
      const shown = bars.map((each) =>
        each.notes.filter((note) => !['see-flags', 'uncertain-minimum'].includes(note)),
      );
      expect(shown).to.deep.equal(expected);
    });
  }

  it('has the verdicts of both criteria for every vignette', () => {
    for (const { id, answers, trials } of vignettes) {
      const { bars } = timeline(answers);
      expect(
        bars.map(({ verdict6 }) => verdict6),
        id,
      ).to.deep.equal(trials);
      expect(
        bars.map(({ verdict4 }) => verdict4),
        id,
      ).to.deep.equal(assess(answers, { criteria: 'four-week' }).trials.map(({ status }) => status));
    }
  });

  it('has a bar for each trial in its place, inside the axis, for any answers', () => {
    fc.assert(
      fc.property(any.anyAnswers, (answers) => {
        const { bars, ticks, endWeeks } = timeline(answers);
        expect(bars.map(({ index }) => index)).to.deep.equal(
          assess(answers).trials.map(({ index }) => index),
        );
        expect(ticks).to.deep.equal([...new Set(ticks)].sort((a, b) => a - b));
        for (const { scaleWeeks } of bars) expect(scaleWeeks).to.be.within(0, endWeeks);
        expect(endWeeks).to.be.at.most(52);
      }),
    );
  });
});

function json(value: unknown) {
  return JSON.stringify(value);
}
