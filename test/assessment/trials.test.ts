import { expect } from 'chai';
import { assess } from '../../src/assess.ts';
import type {
  AssessOptions,
  Trial,
  TrialNote,
  TrialReason,
  TrialStatus,
} from '../../src/assessment/types.ts';
import { readEntry } from '../../src/survey/entry.ts';
import { antidepressants, neverCounted } from '../helpers/arbitraries.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

/** Long enough, high enough, taken, of little help, in this episode. */
const adequate = baseAnswers.trials![0]!;

const judge = (change: Trial, options?: AssessOptions) =>
  assess({ trials: [{ ...adequate, ...change }] }, options).trials[0]!;

const statusOf = (change: Trial, options?: AssessOptions) => judge(change, options).status;

const small = 0.01;

describe('doses at the limits of each medicine', () => {
  for (const { id, minMg = NaN, maxMg = NaN } of antidepressants) {
    it(`${id}: ${minMg} to ${maxMg} mg`, () => {
      const rows: [dose: number, status: TrialStatus][] = [
        [minMg - small, 'low-dose'],
        [minMg, 'adequate'],
        [maxMg, 'adequate'],
        [maxMg + small, 'check-dose'],
      ];
      for (const [dose, status] of rows)
        expect(statusOf({ medication: id, 'dose-mg': dose }), `${dose} mg`).to.equal(status);
    });
  }

  for (const { id, role } of neverCounted) {
    it(`${id}: ${role}, not counted at any dose`, () => {
      for (const dose of [0.01, 20, 100, 1e6]) {
        const { status, reasons } = judge({ medication: id, 'dose-mg': dose });
        expect([status, ...reasons]).to.deep.equal(['not-counted', 'role']);
      }
    });
  }

  it('a medicine not on the list: not counted at any dose', () => {
    const { status, reasons } = judge({ medication: 'other', 'medication-name': 'sertraline' });
    expect([status, ...reasons]).to.deep.equal(['not-counted', 'unknown-name']);
  });

  const sleepDoses: readonly [string, number][] = [
    ['trazodone', 50],
    ['trazodone', 150],
    ['doxepin', 6],
    ['amitriptyline', 25],
    ['mirtazapine', 7.5],
    ['paroxetine', 7.5],
  ];
  for (const [medication, dose] of sleepDoses) {
    it(`${medication} ${dose} mg, as for sleep or pain: low-dose`, () => {
      expect(statusOf({ medication, 'dose-mg': dose, weeks: 104 })).to.equal('low-dose');
    });
  }

  it('quetiapine 50 mg, as for sleep: not counted', () => {
    expect(statusOf({ medication: 'quetiapine', 'dose-mg': 50, weeks: 104 })).to.equal('not-counted');
  });
});

describe('time at the limits', () => {
  const rows: readonly [days: number, sixWeek: TrialStatus, fourWeek: TrialStatus][] = [
    [27, 'short', 'short'],
    [28, 'borderline', 'adequate'],
    [41, 'borderline', 'adequate'],
    [42, 'adequate', 'adequate'],
  ];
  for (const [days, sixWeek, fourWeek] of rows) {
    it(`${days} days: ${sixWeek} at six weeks, ${fourWeek} at four`, () => {
      for (const weeks of [days / 7, readEntry(`${days} days`, 'weeks')!]) {
        expect(statusOf({ weeks }), `${weeks} weeks`).to.equal(sixWeek);
        expect(statusOf({ weeks }, { criteria: 'six-week' }), `${weeks} weeks`).to.equal(sixWeek);
        expect(statusOf({ weeks }, { criteria: 'four-week' }), `${weeks} weeks`).to.equal(fourWeek);
      }
    });
  }
});

/** What gives each status when nothing graver holds, in order of precedence (clinical basis §2.2). */
const causes: readonly [TrialStatus, Trial, TrialReason][] = [
  ['not-counted', { medication: 'lithium' }, 'role'],
  ['unknown', { improvement: 'unsure' }, 'improvement-unsure'],
  ['check-dose', { 'dose-mg': 1500 }, 'above-label-maximum'],
  ['low-dose', { 'dose-mg': 25 }, 'below-minimum-dose'],
  ['not-taken', { 'taken-most-days': 'no' }, 'not-taken-most-days'],
  ['short', { weeks: 3 }, 'under-four-weeks'],
  ['borderline', { weeks: 5 }, 'under-six-weeks'],
  ['other-episode', { 'this-episode': 'no' }, 'earlier-episode'],
  ['helped', { improvement: 'half-or-more' }, 'half-or-more-better'],
  ['adequate', {}, 'dose-and-time-met'],
];

describe('the precedence of the ten statuses', () => {
  causes.forEach(([status, cause, reason], at) => {
    it(`${status}: ${JSON.stringify(cause)}`, () => {
      const { status: given, reasons } = judge(cause);
      expect([given, ...reasons]).to.deep.equal([status, reason]);
    });
    for (const [later, laterCause] of causes.slice(at + 1, -1)) {
      it(`${status} over ${later}: ${JSON.stringify({ ...laterCause, ...cause })}`, () => {
        expect(statusOf({ ...laterCause, ...cause })).to.equal(status);
      });
    }
  });
});

describe('what a trial is judged by', () => {
  const fields = [
    'medication',
    'dose-mg',
    'weeks',
    'taken-most-days',
    'improvement',
    'this-episode',
  ] as const;
  for (const field of fields) {
    it(`${field} blank: unknown`, () => {
      const { status, reasons } = assess({ trials: [omit(adequate, field)] }).trials[0]!;
      expect([status, ...reasons]).to.deep.equal(['unknown', `${field}-missing`]);
    });
    if (field === 'medication') continue;
    it(`${field} not sure: unknown`, () => {
      const { status, reasons } = judge({ [field]: 'unsure' });
      expect([status, ...reasons]).to.deep.equal(['unknown', `${field}-unsure`]);
    });
  }

  it('all of it blank: every gap is named', () => {
    const { status, reasons } = assess({ trials: [{}] }).trials[0]!;
    expect([status, ...reasons]).to.deep.equal(['unknown', ...fields.map((field) => `${field}-missing`)]);
  });

  const stops: readonly [
    weeks: number,
    stopped: Trial['stopped-for-side-effects'],
    six: TrialStatus,
    four: TrialStatus,
    noted: boolean,
  ][] = [
    [3, 'yes', 'short', 'short', true],
    [5, 'yes', 'borderline', 'borderline', true],
    [5, 'unsure', 'borderline', 'borderline', false],
    [5, 'no', 'borderline', 'adequate', false],
    [6, 'yes', 'adequate', 'adequate', false],
    [6, 'unsure', 'adequate', 'adequate', false],
  ];
  for (const [weeks, stopped, six, four, noted] of stops) {
    it(`stopped for side effects after ${weeks} weeks: ${String(stopped)}: ${six}, ${four}${noted ? ', intolerant' : ''}`, () => {
      const change: Trial = { weeks, 'stopped-for-side-effects': stopped! };
      expect(statusOf(change)).to.equal(six);
      expect(statusOf(change, { criteria: 'four-week' })).to.equal(four);
      expect(judge(change).notes.includes('intolerant')).to.equal(noted);
    });
  }

  it('whether it was stopped for side effects may be blank once six weeks are over', () => {
    const rest = omit(adequate, 'stopped-for-side-effects');
    const at = (weeks: number) =>
      assess({ trials: [{ ...rest, weeks }] }, { criteria: 'four-week' }).trials[0]!.status;
    expect([at(5), at(6)]).to.deep.equal(['borderline', 'adequate']);
  });
});

describe('remarks on trials for staff', () => {
  const notesOf = (...trials: Trial[]) => assess({ trials }).trials.map(({ notes }) => notes);
  const rows: readonly [string, Trial[], TrialNote | null][] = [
    ['sertraline alone', [{ medication: 'sertraline' }], null],
    ['sertraline twice', [{ medication: 'sertraline' }, { medication: 'sertraline' }], 'same-ingredient'],
    [
      'paroxetine and its CR form',
      [{ medication: 'paroxetine' }, { medication: 'paroxetine-cr' }],
      'same-ingredient',
    ],
    [
      'citalopram and escitalopram',
      [{ medication: 'citalopram' }, { medication: 'escitalopram' }],
      'closely-related',
    ],
    ['protriptyline', [{ medication: 'protriptyline' }], 'uncertain-minimum'],
    ['duloxetine', [{ medication: 'duloxetine' }], 'see-flags'],
  ];
  for (const [name, trials, note] of rows) {
    it(`${name}: ${note ?? 'none of these'}`, () => {
      for (const notes of notesOf(...trials)) {
        if (note) expect(notes).to.include(note);
        else
          expect(notes).not.to.include.members(['same-ingredient', 'closely-related', 'uncertain-minimum']);
      }
    });
  }
});

describe('the history', () => {
  const of = (...medications: string[]) => {
    const doses: Record<string, number> = { sertraline: 100, fluoxetine: 40, venlafaxine: 150, lithium: 900 };
    return assess({
      trials: medications.map((medication) => ({ ...adequate, medication, 'dose-mg': doses[medication]! })),
      augmentation: ['quetiapine'],
      'other-treatments': ['tms', 'ect'],
    }).history;
  };

  it('counts distinct ingredients, SSRIs of them, classes and add-ons', () => {
    expect(of('sertraline', 'sertraline', 'venlafaxine', 'fluoxetine', 'lithium')).to.deep.equal({
      adequateTrials: 3,
      adequateSsriTrials: 2,
      ssriTrials: 2,
      ssriMedications: ['fluoxetine', 'sertraline'],
      classesTried: ['SNRI', 'SSRI'],
      adequateClasses: ['SNRI', 'SSRI'],
      borderlineTrials: 0,
      unknownTrials: 0,
      intolerantTrials: 0,
      augmentation: ['lithium', 'quetiapine'],
      ect: true,
      otherTreatments: ['ect', 'tms'],
      notes: [],
    });
  });

  it('counts what is borderline, unknown, to be checked, or was not tolerated', () => {
    const changes: Trial[] = [
      { weeks: 5 },
      { weeks: 5, 'stopped-for-side-effects': 'yes' },
      { weeks: 'unsure' },
      { 'dose-mg': 1500 },
    ];
    const { history } = assess({ trials: changes.map((change) => ({ ...adequate, ...change })) });
    expect([history.borderlineTrials, history.unknownTrials, history.intolerantTrials]).to.deep.equal([
      2, 2, 1,
    ]);
  });
});

describe('what a verdict says to staff', () => {
  const short: readonly [stopped: Trial['stopped-for-side-effects'] | 'blank', TrialReason][] = [
    ['yes', 'stopped-for-side-effects'],
    ['unsure', 'stopped-for-side-effects-unsure'],
    ['blank', 'stopped-for-side-effects-missing'],
  ];
  for (const [stopped, reason] of short) {
    it(`five weeks where four are enough, stopped for side effects: ${String(stopped)}`, () => {
      const trial = { ...omit(adequate, 'stopped-for-side-effects'), weeks: 5 };
      const given = stopped === 'blank' ? trial : { ...trial, 'stopped-for-side-effects': stopped };
      const [judged] = assess({ trials: [given] }, { criteria: 'four-week' }).trials;
      expect(judged?.reasons).to.deep.equal(['under-six-weeks', reason]);
    });
  }

  const six: readonly [weeks: number, notes: readonly TrialNote[]][] = [
    [5.9, ['intolerant']],
    [6, []],
  ];
  for (const [weeks, notes] of six) {
    it(`stopped for side effects after ${weeks} weeks: ${notes.join() || 'nothing'}`, () => {
      expect(
        judge({ medication: 'escitalopram', weeks, 'stopped-for-side-effects': 'yes' }).notes,
      ).to.deep.equal(notes);
    });
  }

  const together: readonly [medications: readonly string[], notes: readonly (readonly TrialNote[])[]][] = [
    [['escitalopram'], [[]]],
    [['sertraline'], [['see-flags']]],
    [
      ['escitalopram', 'citalopram'],
      [['closely-related'], ['closely-related', 'see-flags']],
    ],
    [
      ['escitalopram', 'escitalopram'],
      [['same-ingredient'], ['same-ingredient']],
    ],
    [
      ['escitalopram', 'sertraline'],
      [[], ['see-flags']],
    ],
  ];
  for (const [listed, notes] of together) {
    it(`${listed.join(' and ')}: ${JSON.stringify(notes)}`, () => {
      const { trials } = assess({ trials: listed.map((medication) => ({ ...adequate, medication })) });
      expect(trials.map((trial) => trial.notes)).to.deep.equal(notes);
    });
  }
});

it('“same class” is said of two medicines that count and are of one class, and of no others', () => {
  const notesOf = (...medications: string[]) =>
    assess({ trials: medications.map((medication) => ({ ...adequate, medication, 'dose-mg': 150 })) }).history
      .notes;
  expect(notesOf('sertraline')).to.deep.equal([]);
  expect(notesOf('sertraline', 'sertraline')).to.deep.equal([]);
  expect(notesOf('venlafaxine', 'sertraline')).to.deep.equal([]);
  expect(notesOf('sertraline', 'fluvoxamine')).to.deep.equal(['same-class']);
});
