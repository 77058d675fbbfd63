import { expect } from 'chai';
import { assess } from '../../src/assess.ts';
import type { Answers } from '../../src/assessment/types.ts';
import { protocol } from '../../src/content/protocol.ts';
import { makeRecord, type ScreenerRecord } from '../../src/exports/record.ts';
import { baseAnswers, vignettes } from '../helpers/vignettes.ts';

const make = (answers: Answers, previousSafetyAnswers: Record<string, string> = {}): ScreenerRecord =>
  makeRecord({
    answers,
    assessment: assess(answers, { criteria: 'four-week', previousSafetyAnswers }),
    previousSafetyAnswers,
    locale: 'en',
    country: 'UK',
    completedAt: new Date('2026-11-22T10:00:00-05:00'),
  });

describe('the record', () => {
  it('holds the answers and the assessment, and names format, protocol, locale, country, criteria and time', () => {
    const record = make(baseAnswers);
    expect(record).to.deep.equal({
      format: 'ketamine-screener-record',
      formatVersion: 1,
      protocol,
      locale: 'en',
      country: 'UK',
      criteria: 'four-week',
      completedAt: '2026-11-22T15:00:00.000Z',
      answers: baseAnswers,
      assessment: assess(baseAnswers, { criteria: 'four-week' }),
    });
  });

  const rows: readonly [
    string,
    now: Answers,
    before: Record<string, string>,
    kept: Record<string, string> | undefined,
  ][] = [
    ['nothing before', baseAnswers, {}, undefined],
    [
      'the same as now',
      { ...baseAnswers, 'cannot-stay-safe': 'unsure' },
      { 'cannot-stay-safe': 'unsure' },
      undefined,
    ],
    ['a yes that is no now', baseAnswers, { 'suicide-intent-now': 'yes' }, { 'suicide-intent-now': 'yes' }],
    [
      'a yes that is unsure now',
      { ...baseAnswers, 'harm-others-now': 'unsure' },
      { 'harm-others-now': 'yes' },
      { 'harm-others-now': 'yes' },
    ],
    ['a yes that is blank now', {}, { 'harm-others-now': 'yes' }, { 'harm-others-now': 'yes' }],
    [
      'one that differs and one that does not',
      { ...baseAnswers, 'harm-others-now': 'declined' },
      { 'harm-others-now': 'declined', 'cannot-stay-safe': 'declined' },
      { 'cannot-stay-safe': 'declined' },
    ],
  ];
  for (const [name, now, before, kept] of rows) {
    it(`of earlier safety answers, ${name}: ${kept ? JSON.stringify(kept) : 'left out'}`, () => {
      const record = make(now, before);
      expect(record.previousSafetyAnswers).to.deep.equal(kept);
      expect('previousSafetyAnswers' in record).to.equal(kept !== undefined);
    });
  }

  for (const { id, answers, options } of vignettes) {
    it(`${id} is assessed alike once it was written and read`, () => {
      const written = JSON.stringify(make(answers, { ...options?.previousSafetyAnswers }));
      const { criteria, assessment, ...read } = JSON.parse(written) as ScreenerRecord;
      const { previousSafetyAnswers = {} } = read;
      expect(assess(read.answers, { criteria, previousSafetyAnswers })).to.deep.equal(assessment);
    });
  }
});
