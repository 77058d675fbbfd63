import { expect } from 'chai';
import { sourcedHelp, type SourcedHelp } from '../../src/content/sources/help-lines.ts';
import { regionOf } from '../../src/assessment/region.ts';
import type { HelpLine } from '../../src/content/types.ts';
import { HELP_LINE_DAYS, staleLines } from '../helpers/help-line-age.ts';

const every: readonly SourcedHelp[] = sourcedHelp;

const lines = every.flatMap(({ country, lines: own }) => own.map((line) => ({ country, ...line })));

/** What is dialed: letters as on a keypad ("1-866-APPELLE"), without the words around a number ("HOME to 741741", "988, then press 1"). */
function dialed(label: string): string {
  const keys = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
  const [number = ''] = label.replace(/^.* (on|to|al) |^NHS /, '').split(',');
  return number
    .replace(/[A-Z]/g, (letter) => String(keys.findIndex((key) => key.includes(letter)) + 2))
    .replace(/\D/g, '');
}

describe('help lines', () => {
  it('are there for nine countries and any other', () => {
    expect(every.map(({ country }) => country)).to.deep.equal([
      'US',
      'CA',
      'UK',
      'IE',
      'AU',
      'NZ',
      'EU',
      'MX',
      'other',
    ]);
  });

  const schemes: Record<HelpLine['kind'], RegExp> = {
    emergency: /^tel:\+?\d+$/,
    call: /^tel:\+?\d+$/,
    text: /^sms:\d+$/,
    chat: /^https:\/\/[a-z0-9.]+(\/\S*)?$/,
    directory: /^https:\/\/[a-z0-9.]+(\/\S*)?$/,
  };
  for (const { country, kind, label, href } of lines) {
    it(`${country}: ${kind} ${label} opens ${href}`, () => {
      expect(href).to.match(schemes[kind]);
      if (!href.startsWith('https:')) expect(dialed(label)).to.equal(href.replace(/\D/g, ''));
    });
  }

  it('every country has an emergency number first, but “other”', () => {
    for (const { country, lines: own } of every) {
      if (country !== 'other') expect(own[0]?.kind, country).to.equal('emergency');
    }
  });

  it('every country has a directory of further lines', () => {
    for (const { country, lines: own } of every)
      expect(
        own.map(({ kind }) => kind),
        country,
      ).to.include('directory');
  });

  it('none is there twice in a country', () => {
    for (const { country, lines: own } of every) {
      const names = own.map(({ kind, label, href }) => `${kind} ${label} ${href}`);
      expect(new Set(names).size, country).to.equal(names.length);
    }
  });

  it('a line from memory was checked on no day, and every other on one', () => {
    for (const { country, label, confirmation, checkedOn } of lines) {
      if (confirmation === 'memory') expect(checkedOn, `${country} ${label}`).to.equal(null);
      else expect(checkedOn, `${country} ${label}`).to.match(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('the LGBTQ+ option of 988, which has ended, is not offered', () => {
    expect(lines.filter(({ label, name }) => /press 3|LGBT/i.test(`${label} ${name}`))).to.deep.equal([]);
  });
});

describe('the age of help lines', () => {
  const checked = lines.flatMap(({ checkedOn }) => checkedOn ?? []).sort();
  const first = checked[0]!;
  const last = checked[checked.length - 1]!;
  const after = (day: string, days: number) =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

  it(`none was too old on ${last}, the day of the last check`, () => {
    expect(staleLines(every, last)).to.deep.equal([]);
  });

  it(`none is too old ${HELP_LINE_DAYS} days after the first check, ${after(first, HELP_LINE_DAYS)}`, () => {
    expect(staleLines(every, after(first, HELP_LINE_DAYS))).to.deep.equal([]);
  });

  it(`all that were seen are too old ${HELP_LINE_DAYS + 1} days after the last check`, () => {
    expect(staleLines(every, after(last, HELP_LINE_DAYS + 1))).to.have.lengthOf(checked.length);
  });

  it('a line that was never checked is not counted', () => {
    const line = { ...every[0]!.lines[0]!, checkedOn: null };
    expect(staleLines([{ country: 'US', name: '', lines: [line] }], '2999-01-01')).to.deep.equal([]);
  });
});

describe('the region of a country', () => {
  const rows = {
    US: 'US',
    CA: 'US',
    UK: 'UK',
    IE: 'EU',
    AU: 'US',
    NZ: 'US',
    EU: 'EU',
    MX: 'US',
    other: 'US',
    '': 'US',
    constructor: 'US',
  };
  for (const [country, region] of Object.entries(rows)) {
    it(`${country || '(none)'}: the label of ${region}`, () => {
      expect(regionOf(country)).to.equal(region);
    });
  }
});
