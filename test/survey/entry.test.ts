import { expect } from 'chai';
import fc from 'fast-check';
import { readEntry, type EntryKind } from '../../src/survey/entry.ts';
import { found } from './entry-found.ts';
import { heldOut, own, type Table, type Want } from './entry-table.ts';

type Row = readonly [text: string, read: number | undefined];

const rows: Record<EntryKind, readonly Row[]> = {
  mg: [
    ['100', 100],
    ['100mg', 100],
    ['100 mg.', 100],
    ['100 MG', 100],
    [' ~ 100 milligrams ', 100],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['1,500', 1500],
    ['1,234,567', 1234567],
    ['2,5 g', 2500],
    ['500 mcg', 0.5],
    ['36.3', 36.3],
    ['62,5', 62.5],
    ['50 mg daily', 50],
    ['50 mg once a day', 50],
    ['50 mg twice a day', 100],
    ['50 mg 2 times a day', 100],
    ['20 mg 3x a day', 60],
    ['20mg tid', 60],
    ['2 x 50 mg', 100],
    ['two times 50', 100],
    ['100 mg morning and 50 mg at night', 150],
    ['50-100 mg', 50],
    ['100 – 50 mg', 50],
    ['50 to 100', 50],
    ['45/105', 45],
    ['90/210 mg', 90],
    ['1/2 tablet', undefined],
    ['about one hundred', 100],
    ['40 mg a week', undefined],
    ['20 mg every other day', undefined],
    ['20 mg 4 times a day', 80],
    ['2x50', 100],
    ['50 100 150', undefined],
    ['more than 50', undefined],
    ['6 weeks', undefined],
    ['mg', undefined],
  ],
  weeks: [
    ['6', 6],
    ['6 wks', 6],
    ['6weeks', 6],
    ['six weeks', 6],
    ['about twelve weeks', 12],
    ['6-8 weeks', 6],
    ['8 or 6 weeks', 6],
    ['1 month', 4],
    ['a month', 4],
    ['one and a half months', 6],
    ['1/2 month', 2],
    ['2 months', 8],
    ['3 months', 13],
    ['1 year', 52],
    ['half a year', 26],
    ['1/2 year', 26],
    ['27 days', 3.8],
    ['28 days', 4],
    ['41 days', 5.8],
    ['42 days', 6],
    ['10 d', 1.4],
    ['4 and 6 weeks', undefined],
    ['between 4 and 6 weeks', 4],
    ['less than 6 weeks', undefined],
    ['3 weeks 2 days', 3.2],
    ['2 years and 3 months', 117],
    ['a while', undefined],
    ['50 mg', undefined],
  ],
  months: [
    ['14', 14],
    ['14 months', 14],
    ['2 years', 24],
    ['1.5 yrs', 18],
    ['half a year', 6],
    ['8 weeks', 1],
    ['2 weeks', 0.4],
    ['since May', undefined],
  ],
  age: [
    ['42', 42],
    ['42 years old', 42],
    ['17.9', 17.9],
    ['forty', 40],
    ['42 months', undefined],
    ['4/2', undefined],
    ['years', undefined],
  ],
  mmhg: [
    ['120', 120],
    ['120 mmHg', 120],
    ['120/80', undefined],
    ['high', undefined],
  ],
};

/** What no field takes. */
const rubbish = [
  ...[
    '',
    ' ',
    '\n',
    '?',
    '-',
    '–',
    '.',
    ',',
    '/',
    'and',
    'to',
    'unsure',
    'not sure',
    'NaN',
    'Infinity',
    '1e3',
    '0x10',
  ],
  ...['-5', '- 5', '–5', '−5', 'about -5', '5.5.5', '1,2,3', '5 + 5', '5 < 6', '<b>5</b>', '{{5}}'],
  ...['constructor', '__proto__', 'toString', 'null', 'undefined', '💊'],
];

const kinds = Object.keys(rows) as EntryKind[];

/** What has to be asked again may not be read at all. */
function limits(want: Want): readonly [number, number] {
  if (want === 'ask') return [Infinity, -Infinity];
  return typeof want === 'number' ? [want - 1e-6, want + 1e-6] : want;
}

describe('numbers as people type them', () => {
  for (const kind of kinds) {
    for (const [text, read] of rows[kind]) {
      it(`${kind}: “${text}” is ${String(read ?? 'asked again')}`, () => {
        expect(readEntry(text, kind)).to.equal(read);
      });
    }
  }

  for (const text of rubbish) {
    it(`any: “${text}” is asked again`, () => {
      for (const kind of kinds) expect(readEntry(text, kind), kind).to.equal(undefined);
    });
  }

  it('27 days are under four weeks', () => {
    expect(readEntry('27 days', 'weeks')).to.be.below(4);
  });

  const tables: [name: string, table: Table][] = [
    ['what prescribers and patients wrote', found],
    ['more of its kind', own],
    ['what the reader was not made after', heldOut],
  ];
  for (const [name, table] of tables) {
    const lines = kinds.flatMap((kind) => (table[kind] ?? []).map(([text, want]) => ({ kind, text, want })));
    const readable = lines.filter(({ want }) => want !== 'ask');
    const asked = readable.filter(({ kind, text }) => readEntry(text, kind) === undefined);
    for (const { kind, text, want } of lines) {
      it(`${name}, ${kind}: “${text}” is ${String(want)}, or asked again`, () => {
        const read = readEntry(text, kind);
        if (read === undefined) return;
        const [least, most] = limits(want);
        expect(read).to.be.within(least, most);
      });
    }

    it(`${name}: ${asked.length} of ${readable.length} readable ones are asked again, at most 15 %`, () => {
      expect(readable.length).to.be.above(150);
      expect(asked.length / readable.length, asked.map(({ text }) => text).join('\n')).to.be.at.most(0.15);
    });
  }

  it('a plain number reads as itself in every field', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds.filter((kind) => kind !== 'mmhg')),
        fc.integer({ min: 0, max: 100_000 }),
        fc.constantFrom(1, 10, 100),
        (kind, number, part) => {
          expect(readEntry(String(number / part), kind)).to.equal(number / part);
        },
      ),
    );
  });

  it('time in days never grows by our reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (days) => {
        expect(readEntry(`${days} days`, 'weeks')).to.be.within(days / 7 - 0.1, days / 7);
      }),
    );
  });

  it('any text gives a number of zero or more, or is asked again', () => {
    const words = fc.constantFrom(
      '1',
      '2.5',
      'mg',
      'weeks',
      'months',
      '-',
      '/',
      'and',
      'to',
      'twice',
      'half',
      'a',
      'x2',
      ',',
      '.',
    );
    const typed = fc.oneof(
      fc.string(),
      fc.array(words).map((each) => each.join(' ')),
      fc.array(words).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...kinds), typed, (kind, text) => {
        const read = readEntry(text, kind);
        if (read !== undefined)
          expect(read)
            .to.be.a('number')
            .and.satisfy((n: number) => Number.isFinite(n) && n >= 0);
      }),
      { numRuns: 1000 },
    );
  });

  const whole = fc.integer({ min: 1, max: 999 });
  /** Texts of which many are read. */
  const likely = fc
    .array(
      fc.constantFrom(
        ...[
          '2',
          '50',
          '6',
          '1/2',
          '1,200',
          'two',
          'half',
          'a',
          'fifty',
          'mg',
          'weeks',
          'year',
          'months',
          'tablets',
        ],
        ...[
          'of',
          'x',
          'twice',
          'a day',
          'at night',
          'and',
          'to',
          '-',
          '/',
          '(',
          ')',
          '=',
          ',',
          '+',
          'about',
          'total',
        ],
      ),
      { minLength: 1, maxLength: 7 },
    )
    .map((each) => each.join(' '));

  const factors: [kind: EntryKind, unit: string, factor: number][] = [
    ['mg', 'mg', 1],
    ['mg', 'milligrams', 1],
    ['mg', 'g', 1000],
    ['weeks', 'weeks', 1],
    ['weeks', 'wks', 1],
    ['months', 'mo', 1],
    ['months', 'years', 12],
    ['age', 'years old', 1],
    ['mmhg', 'mmHg', 1],
  ];
  for (const [kind, unit, factor] of factors) {
    it(`${kind}: any number of ${unit} is read`, () => {
      fc.assert(
        fc.property(whole, fc.constantFrom('', ' ', '\u00a0'), (number, space) => {
          expect(readEntry(`${number}${space}${unit}`, kind)).to.equal(number * factor);
        }),
      );
    });
  }

  it('a number of weeks or months with any other unit never grows', () => {
    const days = { day: 1, week: 7, month: 365.25 / 12, year: 365.25 };
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(days) as (keyof typeof days)[])),
        fc.constantFrom(...(Object.keys(days) as (keyof typeof days)[])),
        whole,
        whole,
        fc.constantFrom(' ', ' and ', ', '),
        (unit, other, one, two, joint) => {
          const read = readEntry(`${one} ${unit}s${joint}${two} ${other}s`, 'weeks');
          const exact = (one * days[unit] + two * days[other]) / 7;
          if (days[unit] <= days[other]) expect(read).to.equal(undefined);
          else expect(read).to.be.within(exact - 1, exact + 1e-6);
        },
      ),
    );
  });

  it('spaces, capitals, width and the script of digits change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), likely, (kind, text) => {
        const read = readEntry(text, kind);
        const wide = text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));
        const arabic = text.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
        for (const same of [`  ${text.replaceAll(' ', '  ')}\n`, text.toUpperCase(), wide, arabic])
          expect(readEntry(same, kind), same).to.equal(read);
      }),
      { numRuns: 2000 },
    );
  });

  it('a number of pills is no dose', () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom('tablet', 'tablets', 'pills', 'caps', 'patch'),
        fc.constantFrom('', ' daily', ' twice a day', ' at night', ' by mouth every day'),
        (number, form, often) => {
          expect(readEntry(`${number} ${form}${often}`, 'mg')).to.equal(undefined);
          expect(readEntry(`take ${number} ${form}${often}`, 'mg')).to.equal(undefined);
        },
      ),
    );
  });

  const spoiling = [
    ...[
      'almost',
      'nearly',
      'under',
      'less than',
      'not',
      'no more than',
      'since',
      'until',
      '<',
      '-',
      'maybe not',
    ],
    ...['every other', 'if', 'week', 'qwerty'],
  ];
  it('a word that takes the value back, or is not known, before or behind: asked again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), likely, fc.constantFrom(...spoiling), (kind, text, word) => {
        expect(readEntry(`${word} ${text}`, kind)).to.equal(undefined);
      }),
      { numRuns: 2000 },
    );
    const behind = ['ago', 'weekly', 'every other day', 'prn', '/ml', '%', 'or less', 'if needed', 'qwerty'];
    fc.assert(
      fc.property(fc.constantFrom(...kinds), likely, fc.constantFrom(...behind), (kind, text, word) => {
        expect(readEntry(`${text} ${word}`, kind)).to.equal(undefined);
      }),
      { numRuns: 2000 },
    );
  });

  it('two blood pressures, or two ages, are never one', () => {
    const between = fc.constantFrom(
      '/',
      '-',
      ' – ',
      ' over ',
      ' and ',
      ' ',
      ', ',
      ':',
      ' x ',
      ' to ',
      ' or ',
      ',',
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 300 }),
        fc.integer({ min: 10, max: 99 }),
        between,
        (one, two, joint) => {
          expect(readEntry(`${one}${joint}${two}`, 'mmhg')).to.equal(undefined);
          if (joint !== ',') expect(readEntry(`${one}${joint}${two}`, 'age')).to.equal(undefined);
        },
      ),
    );
  });

  const hostile = ['1', '1,', '1,234', '1.', '.', '-', ' ', 'a', 'x2', '1 ', '1/2', '2 x', '１', 'and 1 '];
  for (const part of hostile) {
    it(`“${part}” a hundred thousand times is read in one go`, () => {
      // What is quadratic takes longer than a test may.
      for (const kind of kinds) readEntry(part.repeat(100_000), kind);
    });
  }
});
