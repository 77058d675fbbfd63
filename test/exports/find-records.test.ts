import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/assess.ts';
import { preview } from '../../src/content/words/en/preview.ts';
import { recordErrors } from '../../src/content/words/en/record-errors.ts';
import { result } from '../../src/content/words/en/result.ts';
import { recordsIn } from '../../src/exports/find-records.ts';
import { MAX_RECORD_BYTES, recordErrorText } from '../../src/exports/read-record.ts';
import { makeRecord, type ScreenerRecord } from '../../src/exports/record.ts';
import type { Answers } from '../../src/assessment/types.ts';
import { baseAnswers, vignettes } from '../helpers/vignettes.ts';

const recordOf = (answers: Answers): ScreenerRecord =>
  makeRecord({
    answers,
    assessment: assess(answers),
    previousSafetyAnswers: {},
    locale: 'en',
    country: 'US',
    completedAt: new Date('2026-11-22T15:00:00Z'),
  });

/** A patient's own words, with what wrappers stumble over. */
const own =
  'I felt "fine" at first, then < 2 weeks later & after that it was bad \\ really > bad, Zoë said: {not} me. ' +
  'It goes on for longer than any line of a mail, so that it must be broken somewhere, and more than once at that.';
const one = recordOf({ ...baseAnswers, 'x-own': own });
const two = recordOf(vignettes[3]!.answers);
const pretty = (record: ScreenerRecord) => `${JSON.stringify(record, null, 2)}\n`;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string) => Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join('');
const utf16 = (text: string, little: boolean, mark = true) =>
  Uint8Array.from(
    Array.from((mark ? '\uFEFF' : '') + text, (_, index) =>
      ((mark ? '\uFEFF' : '') + text).charCodeAt(index),
    ).flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );

const lines = (text: string, change: (line: string) => string) => text.split('\n').map(change).join('\n');
const cutAt = (width: number) => (text: string) =>
  text.match(new RegExp(`[^]{1,${width}}`, 'g'))?.join('\n') ?? text;
const wrapAt = (width: number) => (text: string) =>
  lines(text, (line) =>
    line.replace(new RegExp(`(.{1,${width}}) (?! )`, 'g'), (whole, start: string) =>
      line.length <= width || start.length < 10 ? whole : `${start}\n`,
    ),
  );
const quotedPrintable = (text: string) =>
  lines(latin(text), (line) =>
    (
      line
        .replace(
          /[=\x80-\xFF]/g,
          (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
        )
        .replace(/ $/, '=20')
        .match(/(?:=..|[^=]){1,70}/g) ?? ['']
    ).join('=\n'),
  ).replace(/\n/g, '\r\n');
const base64 = (text: string) => cutAt(76)(btoa(latin(text))).replace(/\n/g, '\r\n');
const mail = (encoding: string, body: string, name = 'record.json') =>
  [
    'Received: from mail.example by clinic.example;',
    '\tSun, 22 Nov 2026 10:00:00 -0500',
    'From: Pat <pat@mail.example>',
    'Subject: =?utf-8?q?My_summary?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed;',
    ' boundary="=_b1"',
    '',
    'This is a message in several parts.',
    '--=_b1',
    'Content-Type: multipart/alternative; boundary=inner',
    '',
    '--inner',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Hello {clinic}, here it is.',
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    '',
    '<p>Hello</p>',
    '--inner--',
    '--=_b1',
    `Content-Type: application/json; name="${name}"`,
    `Content-Transfer-Encoding: ${encoding}`,
    `Content-Disposition: attachment; filename="${name}"`,
    '',
    body,
    '--=_b1--',
    '',
  ].join('\r\n');
const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
/** As a word processor does as one types. */
const curly = (text: string) => {
  let marks = 0;
  return text.replace(/"/g, () => (marks++ % 2 === 0 ? '“' : '”'));
};

/** What is done to the text of a record on its way. */
const shapes: Readonly<Record<string, (text: string) => string>> = {
  'as saved': (text) => text,
  'line ends of Windows': (text) => text.replace(/\n/g, '\r\n'),
  'one line': (text) => JSON.stringify(JSON.parse(text)),
  'indented by tabs': (text) => JSON.stringify(JSON.parse(text), null, '\t'),
  'a byte-order mark': (text) => `\uFEFF${text}`,
  'indented by non-breaking spaces': (text) =>
    lines(text, (line) => line.replace(/^ +/, (spaces) => '\u00A0'.repeat(spaces.length))),
  'non-breaking and plain spaces in turn': (text) =>
    lines(text, (line) => line.replace(/^ +/, (spaces) => spaces.replace(/ {2}/g, ' \u00A0'))),
  'spaces of other widths': (text) =>
    text.replace(/^ +/gm, '\u2003\u3000').replace(/^(\W*"[\w-]+":) /gm, '$1\u202F'),
  'line separators': (text) => text.replace(/\n/g, '\u2028'),
  'zero-width spaces at the line ends': (text) => text.replace(/\n/g, '\u200B\n'),
  'zero-width spaces before codes': (text) => text.replace(/("(?!x-)[\w-]+": ")(?=[a-z-]+")/g, '$1\u200B'),
  'soft hyphens in codes': (text) => text.replace(/"no"/g, '"n\u00ADo"'),
  'entities for quotation marks': escaped,
  'entities by number': (text) =>
    escaped(text)
      .replace(/&quot;/g, '&#34;')
      .replace(/&amp;/g, '&#38;'),
  'text before and after': (text) => `Hi, this is {for} Dr. "Lee":\n\n${text}\n-- \nPat {1} }`,
  'text on the same line': (text) => `My record: ${text.trim()} Thanks!`,
  'a code fence': (text) => `\`\`\`json\n${text}\`\`\``,
  'quoted in a mail': (text) =>
    `On Sunday Pat wrote:\n${lines(text.trim(), (line) => `> ${line}`)}\n\nThanks`,
  'quoted without spaces': (text) => lines(text.trim(), (line) => `>${line}`),
  'quoted twice': (text) => lines(text.trim(), (line) => `> > ${line}`),
  'broken at 76': (text) => wrapAt(76)(text),
  'one line cut at 76': (text) => cutAt(76)(JSON.stringify(JSON.parse(text))),
  'one line cut at 998, as old mail does': (text) => cutAt(998)(JSON.stringify(JSON.parse(text))),
  'in quotation marks': (text) => JSON.stringify(text),
  'in a list': (text) => `[${text}]`,
  twice: (text) => `${text}\n${text}`,
  'a mail as it was saved': (text) => mail('8bit', text.replace(/\n/g, '\r\n')),
  'a mail in quoted-printable': (text) => mail('quoted-printable', quotedPrintable(text)),
  'a mail in base64': (text) => mail('base64', base64(text)),
  'a mail of one part': (text) =>
    `MIME-Version: 1.0\nContent-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: quoted-printable\n\n${quotedPrintable(text)}`,
  'a mail that was passed on': (text) =>
    `From: a@b.example\nContent-Type: message/rfc822\n\n${mail('base64', base64(text))}`,
  'a web page': (text) => `<!doctype html>\n<html><body><pre>${escaped(text)}</pre></body></html>`,
};

/** These write over signs of the patient's own, and so are for records without them. */
const plainShapes: typeof shapes = {
  ...shapes,
  'curly quotes': curly,
};

const bytesOf: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': utf8,
  'UTF-8 with a mark': (text) => utf8(`\uFEFF${text}`),
  'UTF-16, little end first': (text) => utf16(text, true),
  'UTF-16, big end first': (text) => utf16(text, false),
  'UTF-16 without a mark': (text) => utf16(text, true, false),
};

describe('finding records', () => {
  for (const [name, shape] of Object.entries(shapes))
    it(`${name}: is read`, () => {
      const shaped = shape(pretty(one));
      expect(recordsIn(shaped)).to.deep.equal({ records: [one], refused: [] });
      expect(recordsIn(utf8(shaped))).to.deep.equal({ records: [one], refused: [] });
    });

  it('curly quotes: are read where the patient used none', () => {
    expect(recordsIn(curly(pretty(two)))).to.deep.equal({ records: [two], refused: [] });
    expect(recordsIn(curly(JSON.stringify(one))).records).to.satisfy(
      (records: unknown[]) => records.length === 0 || JSON.stringify(records) === JSON.stringify([one]),
    );
  });

  for (const [name, encode] of Object.entries(bytesOf))
    it(`${name}: is read`, () => {
      for (const record of [one, two])
        expect(recordsIn(encode(pretty(record)))).to.deep.equal({ records: [record], refused: [] });
    });

  it('two records in one text are two, the same twice is one', () => {
    expect(recordsIn(pretty(one) + pretty(two) + pretty(one)).records).to.deep.equal([one, two]);
    expect(recordsIn(`[${pretty(one)}, ${pretty(two)}]`).records).to.deep.equal([one, two]);
    expect(recordsIn(lines(`${pretty(one)}${pretty(two)}`, (line) => `> ${line}`)).records).to.deep.equal([
      one,
      two,
    ]);
  });

  it('what is beside a record and can’t be read is named', () => {
    const newer = JSON.stringify({ ...two, formatVersion: 2 });
    expect(recordsIn(`${pretty(one)}${newer}`)).to.deep.equal({
      records: [one],
      refused: [{ code: 'newer-format', formatVersion: 2 }],
    });
    const cut = pretty(two).slice(0, 900);
    const found = recordsIn(`${pretty(one)}${cut}`);
    expect(found.records).to.deep.equal([one]);
    expect(found.refused.map(({ code }) => code)).to.deep.equal(['damaged']);
    expect(recordsIn(`Here: ${cut}`).refused.map(({ code }) => code)).to.deep.equal(['damaged']);
  });

  it('in any order, one upon the other: the same record or none, never another', () => {
    const names = Object.keys(plainShapes).filter((name) => !['one line', 'indented by tabs'].includes(name));
    let read = 0;
    let all = 0;
    const sequence = fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 });
    const words = fc.string({
      unit: fc.constantFrom(...Array.from('ab “”"\'&;\u00A0\u200B\\{}<>:,é\n ')),
      maxLength: 200,
    });
    fc.assert(
      fc.property(sequence, words, fc.constantFrom(...Object.values(bytesOf)), (chosen, text, encode) => {
        const record = recordOf({ ...baseAnswers, 'x-own': text });
        let shaped = pretty(record);
        for (const name of chosen) {
          try {
            shaped = plainShapes[name]!(shaped);
          } catch {
            // What makes one line of it needs JSON.
          }
        }
        all += 1;
        const { records, refused } = recordsIn(encode(shaped));
        if (records.length === 0) expect(refused).not.to.deep.equal([]);
        else {
          read += 1;
          expect(records, chosen.join(', ')).to.deep.equal([record]);
        }
      }),
      { numRuns: 400 },
    );
    expect(read / all, 'read of all').to.be.greaterThan(0.4);
  });

  it('spaces within curly quotes are the patient’s own, also where lines were cut', () => {
    const record = recordOf({ ...baseAnswers, 'x-own': 'a\u00A0' });
    const cut = plainShapes['one line cut at 998, as old mail does']!(pretty(record));
    const { records } = recordsIn(curly(plainShapes['soft hyphens in codes']!(cut)));
    expect(records.map((each) => each.answers['x-own'])).to.satisfy((own: string[]) =>
      own.every((each) => each === 'a\u00A0'),
    );
  });

  it('lines cut at a width and then quoted: the record or none, none with a bracket in a key', () => {
    for (const sign of ['>', '> ']) {
      for (let width = 600; width < 1000; width += 1) {
        const cut = cutAt(width)(JSON.stringify(one));
        const { records } = recordsIn(lines(cut, (line) => `${sign}${line}`));
        if (records.length > 0) expect(records).to.deep.equal([one]);
      }
    }
  });

  it('in quotation marks, with signs changed before and brackets after: never a stroke too many', () => {
    const record = recordOf({ ...baseAnswers, 'x-own': 'a \\ b' });
    for (const before of [
      'entities for quotation marks',
      'entities by number',
      'curly quotes',
      'line separators',
    ]) {
      for (const first of ['as saved', 'line separators', 'zero-width spaces at the line ends']) {
        for (const after of [
          'quoted in a mail',
          'quoted without spaces',
          'quoted twice',
          'text on the same line',
        ]) {
          const shaped = plainShapes['in quotation marks']!(
            plainShapes[before]!(plainShapes[first]!(pretty(record))),
          );
          const { records } = recordsIn(plainShapes[after]!(shaped));
          if (records.length > 0) expect(records, `${first}, ${before}, ${after}`).to.deep.equal([record]);
        }
      }
    }
  });

  it('any change of single signs: the record as it was written, or none', () => {
    const text = pretty(one);
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('"', '“', '>', '\n', '&quot;', '}', '\u200B'),
        (at, sign) => {
          const { records, refused } = recordsIn(text.slice(0, at) + sign + text.slice(at));
          expect(records.length + refused.length).to.be.greaterThan(0);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws and never hangs, whatever comes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { records, refused } = recordsIn(bytes);
        expect(records).to.deep.equal([]);
        expect(refused).to.have.length(1);
      }),
      { numRuns: 500 },
    );
    for (const piece of [
      '{"',
      '{"format":"ketamine-screener-record",',
      '&quot;{',
      '> {',
      '“{',
      '--a\n',
      '{"a":"',
    ]) {
      const started = performance.now();
      recordsIn(piece.repeat(Math.floor(MAX_RECORD_BYTES / piece.length) - 1));
      expect(performance.now() - started, piece).to.be.lessThan(5000);
    }
  });
});

const at = (start: number, sign: string) => '\0'.repeat(start) + sign;

/** The first bytes of files that patients send, and what they are called. */
const others: readonly [name: string, bytes: string, said: string][] = [
  ['photo.jpg', '\xFF\xD8\xFF\xE0\0\x10JFIF', 'a JPEG picture'],
  ['photo.jpeg', '\xFF\xD8\xFF\xE1\0\x10Exif', 'a JPEG picture'],
  ['photo.heic', `${at(4, 'ftypheic')}\0\0`, 'a HEIC picture'],
  ['photo.heif', `${at(4, 'ftypmif1')}\0\0`, 'a HEIC picture'],
  ['screen.png', '\x89PNG\r\n\x1A\n', 'a PNG picture'],
  ['screen.gif', 'GIF89a', 'a GIF picture'],
  ['screen.webp', 'RIFF\x10\0\0\0WEBPVP8 ', 'a WebP picture'],
  ['scan.bmp', 'BM\x36\0\0\0\0\0', 'a BMP picture'],
  ['fax.tif', 'II*\0\x08', 'a TIFF picture'],
  ['fax.tiff', 'MM\0*\0', 'a TIFF picture'],
  ['clip.mp4', at(4, 'ftypisom'), 'a video'],
  ['summary.pdf', '%PDF-1.7\n', 'a PDF'],
  ['record.json.gz', '\x1F\x8B\x08', 'packed with gzip'],
  ['mail.msg', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'an Outlook message'],
  ['summary.rtf', '{\\rtf1\\ansi', 'a rich-text document'],
  ['summary.docx', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml', 'a Word, Excel or Pages document'],
  ['record.zip', 'PK\x03\x04\x14\0\0\0record.json', 'a ZIP file'],
];

describe('files of other kinds', () => {
  for (const [name, bytes, said] of others)
    it(`${name}: is called ${said}, and what to do is said`, () => {
      const { records, refused } = recordsIn(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
      expect(records).to.deep.equal([]);
      expect(refused.map(({ code }) => code)).to.deep.equal(['other-file']);
      const message = recordErrorText(recordErrors, name, refused[0]!);
      expect(message).to.include(said);
      expect(message).to.match(/Ask the patient|Unpack|Open it in/);
      expect(message.length).to.be.within(60, 400);
    });

  it('a text that begins like a bitmap is a text', () => {
    expect(recordsIn(utf8('BMI 24')).refused[0]?.code).to.equal('not-json');
  });

  it('buttons are called what stands on them', () => {
    const all = others.map(([, bytes]) =>
      recordErrorText(
        recordErrors,
        'a',
        recordsIn(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0))).refused[0]!,
      ),
    );
    const quoted = new Set(all.flatMap((message) => message.match(/“[^”]*”/g) ?? []));
    const buttons = [`“${result.download}”`, `“${preview.paste}.”`];
    expect([...quoted].sort()).to.deep.equal(buttons.sort());
  });
});
