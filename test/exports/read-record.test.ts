import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/assess.ts';
import type { RecordErrorCode } from '../../src/content/words/record-error.ts';
import { recordErrors } from '../../src/content/words/en/record-errors.ts';
import { MAX_RECORD_BYTES, readRecord, recordErrorText } from '../../src/exports/read-record.ts';
import { makeRecord, type ScreenerRecord } from '../../src/exports/record.ts';
import { junkAnswers } from '../helpers/arbitraries.ts';
import { baseAnswers, omit, vignettes, type Vignette } from '../helpers/vignettes.ts';

const recordOf = ({ answers, options }: Pick<Vignette, 'answers' | 'options'>): ScreenerRecord =>
  makeRecord({
    answers,
    assessment: assess(answers, options),
    previousSafetyAnswers: options?.previousSafetyAnswers ?? {},
    locale: 'en',
    country: 'US',
    completedAt: new Date('2026-11-22T15:00:00Z'),
  });

const good = recordOf({ answers: baseAnswers });
const goodText = JSON.stringify(good, null, 2);

/** The good record with a field changed, or without it. */
const but = (change: object) => JSON.stringify({ ...good, ...change });
const without = (field: string) => JSON.stringify(omit(good, field));
const utf16 = (bytes: (code: number) => [number, number], mark: [number, number]) =>
  new TextDecoder().decode(
    new Uint8Array([mark, ...Array.from(goodText, (char) => bytes(char.charCodeAt(0)))].flat()),
  );
const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

const bad: readonly [name: string, text: string, code: RecordErrorCode, details?: object][] = [
  ['nothing', '', 'empty'],
  ['white space and a byte-order mark', '\uFEFF \r\n\t', 'empty'],
  ['more than 1 MB', but({ 'x-long': 'a'.repeat(MAX_RECORD_BYTES) }), 'too-large'],
  [
    'more than 1 MB of UTF-8 in fewer characters',
    but({ 'x-long': '€'.repeat(MAX_RECORD_BYTES / 2) }),
    'too-large',
  ],
  [
    'UTF-16, little end first',
    utf16((c) => [c & 255, c >> 8], [255, 254]),
    'wrong-encoding',
    { found: 'utf-16' },
  ],
  [
    'UTF-16, big end first',
    utf16((c) => [c >> 8, c & 255], [254, 255]),
    'wrong-encoding',
    { found: 'utf-16' },
  ],
  ['UTF-16 read as Latin-1', `\u00FF\u00FE${goodText}`, 'wrong-encoding', { found: 'utf-16' }],
  ['UTF-16 without a mark', Array.from(goodText).join('\0'), 'wrong-encoding', { found: 'utf-16' }],
  ['NUL characters', goodText.replace('SSRI', 'SS\0RI'), 'wrong-encoding', { found: 'nul' }],
  ['a lost character', goodText.replace('SSRI', 'SS\uFFFDRI'), 'wrong-encoding', { found: 'replacement' }],
  ['a saved page', '<!DOCTYPE html>\n<html lang="en"><body>Summary</body></html>', 'html-page'],
  ['a saved page after a comment', '<!-- saved from url=(0014)about:internet -->\n<html>', 'html-page'],
  ['a PDF', '%PDF-1.7\n%\uFFFD\uFFFD', 'other-file', { kind: 'pdf' }],
  ['a Word file', 'PK\u0003\u0004\u0014\0\u0006\0', 'other-file', { kind: 'zip' }],
  ['a picture', '\uFFFDPNG\r\n\u001A\n\0', 'other-file', { kind: 'image' }],
  ['a rich-text file', '{\\rtf1\\ansi Summary}', 'other-file', { kind: 'rtf' }],
  ['XML', '<?xml version="1.0"?><ClinicalDocument/>', 'other-file', { kind: 'xml' }],
  ['the copied summary', 'SUMMARY TO BRING TO A PROVIDER\n', 'not-json', { line: 1, column: 1 }],
  ['a comma too many', '{\n  "format": "x",\n}', 'not-json', { line: 3, column: 1 }],
  ['two records in one file', `${goodText}\n${goodText}`, 'not-json'],
  ['single quotes', "{'format': 'x'}", 'not-json', { line: 1, column: 2 }],
  ['a list cut off', '[1, 2', 'not-json'],
  ['half a record', goodText.slice(0, goodText.length / 2), 'damaged'],
  ['a record cut off within a word', goodText.slice(0, goodText.indexOf('false') + 2), 'damaged'],
  ['a record without its last bracket', goodText.slice(0, -1), 'damaged'],
  ['the first bracket alone', '{', 'damaged'],
  ['10,000 brackets', nested(10_000), 'too-deep'],
  ['10,000 open brackets', '['.repeat(10_000), 'too-deep'],
  ['10,000 brackets in an answer', goodText.replace('"mdd-trd"', nested(10_000)), 'too-deep'],
  ['10,000 objects', '{"a":'.repeat(10_000), 'too-deep'],
  ['a text', '"record"', 'not-an-object', { found: 'text' }],
  ['a record in quotation marks', JSON.stringify(goodText), 'not-an-object', { found: 'text' }],
  ['a number', '42', 'not-an-object', { found: 'a number' }],
  ['true', 'true', 'not-an-object', { found: 'true or false' }],
  ['null', 'null', 'not-an-object', { found: 'nothing' }],
  ['a list', '[]', 'not-a-record', { looksLike: 'list' }],
  ['a list of records', `[${goodText}]`, 'not-a-record', { looksLike: 'list-of-records' }],
  ['a FHIR resource', '{"resourceType": "Bundle"}', 'not-a-record', { looksLike: 'fhir' }],
  ['a package', '{"name": "a", "version": "1", "scripts": {}}', 'not-a-record', { looksLike: 'package' }],
  ['a schema', '{"$schema": "s", "properties": {}}', 'not-a-record', { looksLike: 'schema' }],
  ['a survey', '{"pages": []}', 'not-a-record', { looksLike: 'survey' }],
  ['answers alone', JSON.stringify(baseAnswers), 'not-a-record', { looksLike: 'answers' }],
  ['an assessment alone', JSON.stringify(good.assessment), 'not-a-record', { looksLike: 'assessment' }],
  ['no format', without('format'), 'not-a-record', { looksLike: 'other' }],
  [
    'a format that only the prototype has',
    '{"__proto__": {"format": "ketamine-screener-record"}}',
    'not-a-record',
  ],
  ['a newer format', but({ formatVersion: 2 }), 'newer-format', { formatVersion: 2 }],
  ['a version in words', but({ formatVersion: '1' }), 'unknown-format-version', { found: '1' }],
  ['version 0', but({ formatVersion: 0 }), 'unknown-format-version', { found: '0' }],
  ['no version', without('formatVersion'), 'unknown-format-version', { found: '' }],
  ['no protocol', without('protocol'), 'no-protocol'],
  ['a protocol without a version', but({ protocol: { id: 'ketamine-screener' } }), 'no-protocol'],
  ['another protocol', but({ protocol: { id: 'phq', version: '1' } }), 'other-protocol', { id: 'phq' }],
  ['no answers', without('answers'), 'no-answers'],
  ['answers null', but({ answers: null }), 'no-answers'],
  ['a list of answers', but({ answers: [] }), 'answers-not-an-object', { found: 'a list' }],
  ['a text for answers', but({ answers: 'yes' }), 'answers-not-an-object', { found: 'text' }],
  ['a list of earlier answers', but({ previousSafetyAnswers: [] }), 'bad-previous-answers'],
  ['no assessment', without('assessment'), 'no-assessment'],
  ['an empty assessment', but({ assessment: {} }), 'bad-assessment', { path: 'assessment.protocol' }],
  [
    'an assessment with an unknown outcome',
    but({ assessment: { ...good.assessment, recommendation: { id: 'constructor', urgency: 'routine' } } }),
    'bad-assessment',
    { path: 'assessment.recommendation.id' },
  ],
  [
    'an assessment with a trial of no status',
    but({
      assessment: { ...good.assessment, trials: [{ ...good.assessment.trials[0], status: 'toString' }] },
    }),
    'bad-assessment',
    { path: 'assessment.trials[0].status' },
  ],
  ['no date', without('completedAt'), 'bad-date', { found: '' }],
  ['a date in words', but({ completedAt: 'yesterday' }), 'bad-date', { found: 'yesterday' }],
  ['31 February', but({ completedAt: '2026-02-31T10:00:00Z' }), 'bad-date'],
  ['a time without a zone', but({ completedAt: '2026-02-03T10:00:00' }), 'bad-date'],
  ['a date as a number', but({ completedAt: 1 }), 'bad-date', { found: '1' }],
  ['a language that is none', but({ locale: 'English, please' }), 'bad-locale'],
  ['a language of another type', but({ locale: ['en'] }), 'bad-locale'],
  ['a country of another type', but({ country: 1 }), 'bad-country', { found: '1' }],
  ['a country in a sentence', but({ country: 'I live in Narnia, near the lamp post' }), 'bad-country'],
  ['unknown criteria', but({ criteria: 'toString' }), 'bad-criteria', { found: 'toString' }],
];

/** What `readRecord` makes of a text, as the code of its error. */
function errorOf(text: string) {
  const result = readRecord(text);
  return 'error' in result ? result.error : { code: 'none' };
}

function recordIn(text: string): ScreenerRecord {
  const result = readRecord(text);
  if ('error' in result) throw new Error(JSON.stringify(result.error));
  return result.record;
}

describe('reading a record', () => {
  for (const [name, text, code, details = {}] of bad) {
    it(`${name}: ${code}`, () => {
      const error = errorOf(text);
      expect(error).to.deep.include({ code, ...details });
      const result = readRecord(text);
      if (!('error' in result)) throw new Error('There is no error.');
      const message = recordErrorText(recordErrors, 'visit-7.json', result.error);
      expect(message).to.match(/^visit-7\.json was not opened: /);
      expect(message).to.not.match(/undefined|NaN|\[object/);
      expect(message.length).to.be.within(60, 400);
    });
  }

  it('the table has every error', () => {
    // A file that the browser can't read never gets here.
    const codes = new Set<string>(['unreadable', ...bad.map(([, , code]) => code)]);
    expect([...codes].sort()).to.deep.equal(Object.keys(recordErrors).sort());
  });

  it('every error has a message of its own', () => {
    const messages = new Map(
      bad.map(([, text, code]) => {
        const result = readRecord(text);
        return [code, 'error' in result ? recordErrorText(recordErrors, 'a.json', result.error) : ''];
      }),
    );
    expect(new Set(messages.values()).size).to.equal(messages.size);
  });

  for (const vignette of vignettes) {
    it(`${vignette.id} comes back as it was saved`, () => {
      const record = recordOf(vignette);
      expect(recordIn(JSON.stringify(record))).to.deep.equal(record);
      expect(recordIn(JSON.stringify(record, null, '\t'))).to.deep.equal(record);
    });
  }

  it('takes away byte-order marks, also two, and white space', () => {
    expect(recordIn(`\uFEFF\uFEFF\r\n${goodText}\n\n`)).to.deep.equal(good);
  });

  it('opens what is just within the limit', () => {
    const room = MAX_RECORD_BYTES - but({ 'x-long': '' }).length;
    expect(recordIn(but({ 'x-long': 'a'.repeat(room) }))).to.deep.equal(good);
    expect(errorOf(but({ 'x-long': 'a'.repeat(room + 1) }))).to.deep.equal({
      code: 'too-large',
      bytes: MAX_RECORD_BYTES + 1,
    });
  });

  it('leaves out fields that are not known, at the top and in the assessment', () => {
    const text = but({ extra: 1, assessment: { ...good.assessment, extra: 1 } }).replace(
      '{',
      '{"__proto__": {"polluted": true}, "constructor": 1,',
    );
    const record = recordIn(text);
    expect(record).to.deep.equal(good);
    expect(Object.keys(record)).to.deep.equal(Object.keys(good));
    expect((record as unknown as { polluted?: boolean }).polluted).to.equal(undefined);
  });

  it('fills in what may be missing, and nothing less cautious than it was assessed with', () => {
    const european = { ...good, assessment: { ...good.assessment, region: 'EU', criteria: 'four-week' } };
    const bare = omit(european, 'locale', 'country', 'criteria') as ScreenerRecord;
    const text = JSON.stringify({ ...bare, protocol: omit(good.protocol, 'hash') });
    expect(recordIn(text)).to.deep.include({ locale: 'en', country: 'EU', criteria: 'four-week' });
    expect(recordIn(text).protocol.hash).to.equal('');
  });

  for (const country of ['United States', 'en-US', 'Germany', 'de_AT', 'GB', 'BR'])
    it(`takes the country “${country}” as it stands`, () => {
      expect(recordIn(but({ country })).country).to.equal(country);
    });

  it('takes the region for a country left empty', () => {
    expect(
      recordIn(but({ country: ' ', assessment: { ...good.assessment, region: 'UK' } })).country,
    ).to.equal('UK');
  });

  it('puts the time into UTC', () => {
    expect(recordIn(but({ completedAt: '2026-11-22T10:00:00-05:00' })).completedAt).to.equal(
      good.completedAt,
    );
  });

  it('keeps earlier safety answers, also those that nobody can read', () => {
    const previousSafetyAnswers = { 'suicide-intent-now': 'yes', 'cannot-stay-safe': 7 };
    const record = recordIn(but({ previousSafetyAnswers }));
    expect(record.previousSafetyAnswers).to.deep.equal(previousSafetyAnswers);
    expect(assess(record.answers, record).recommendation.id).to.equal('prompt-safety-contact');
  });

  it('junk in the answers is left for `assess` to name', () => {
    fc.assert(
      fc.property(junkAnswers, (answers) => {
        const text = JSON.stringify({ ...good, answers });
        const record = recordIn(text);
        expect(record.answers).to.deep.equal((JSON.parse(text) as ScreenerRecord).answers);
        expect(() => assess(record.answers)).to.not.throw();
      }),
    );
  });

  it('never throws, whatever is cut from a record or put into it', () => {
    fc.assert(
      fc.property(fc.nat(goodText.length), fc.nat(60), fc.string({ unit: 'binary' }), (at, gone, put) => {
        const result = readRecord(goodText.slice(0, at) + put + goodText.slice(at + gone));
        if ('error' in result)
          expect(recordErrorText(recordErrors, 'a.json', result.error)).to.match(/^a\.json was not opened/);
      }),
      { numRuns: 500 },
    );
  });

  it('any beginning of a record but the whole is damaged', () => {
    for (let length = 1; length < goodText.length; length += 7)
      expect(errorOf(goodText.slice(0, length)).code, String(length)).to.equal('damaged');
  });

  it('agrees with JSON.parse on what is JSON', () => {
    const texts = fc.oneof(
      fc.json(),
      fc.string(),
      fc.tuple(fc.json(), fc.nat(20)).map(([json, at]) => json.slice(at)),
      fc.stringMatching(/^[[\]{}",:0-9.eE+\-truefalsn\\ ]{0,12}$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let parses = true;
        try {
          JSON.parse(`{"a":${text}}`);
        } catch {
          parses = false;
        }
        const { code } = errorOf(`{"a":${text}}`);
        if (code === 'wrong-encoding' || code === 'too-deep') return;
        expect(!['not-json', 'damaged'].includes(code), text).to.equal(parses);
      }),
      { numRuns: 2000 },
    );
  });
});
