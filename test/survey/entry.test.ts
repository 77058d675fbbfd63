import { expect } from 'chai';
import fc from 'fast-check';
import { readEntry, type EntryKind } from '../../src/survey/entry.ts';

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
    ['1/2 tablet', 0.5],
    ['about one hundred', undefined],
    ['40 mg a week', undefined],
    ['20 mg every other day', undefined],
    ['20 mg 4 times a day', undefined],
    ['2x50', undefined],
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
    ['between 4 and 6 weeks', undefined],
    ['less than 6 weeks', undefined],
    ['3 weeks 2 days', undefined],
    ['2 years and 3 months', undefined],
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
    ['forty', undefined],
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
  ...[
    '-5',
    '- 5',
    '–5',
    '−5',
    'about -5',
    '5.5.5',
    '1,2,3',
    '5 + 5',
    '5 < 6',
    '<b>5</b>',
    '{{5}}',
    '５０',
    '٣',
  ],
  ...['constructor', '__proto__', 'toString', 'null', 'undefined', '💊'],
];

const kinds = Object.keys(rows) as EntryKind[];

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

  it('a plain number reads as itself in every field', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
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

  const hostile = ['1', '1,', '1,234', '1.', '.', '-', ' ', 'a', 'x2', '1 ', '1/2', '2 x', '１', 'and 1 '];
  for (const part of hostile) {
    it(`“${part}” a hundred thousand times is read in one go`, () => {
      // What is quadratic takes longer than a test may.
      for (const kind of kinds) readEntry(part.repeat(100_000), kind);
    });
  }
});
