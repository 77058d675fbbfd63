import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/assessment/assess.ts';
import { recommendations } from '../../src/content/recommendations.ts';
import { MAX_RECORD_BYTES } from '../../src/exports/read-record.ts';
import type { ScreenerRecord } from '../../src/exports/record.ts';
import { KetamineScreenerPreview } from '../../src/preview/preview.ts';
import { junkAnswers } from '../helpers/arbitraries.ts';
import { textOf, until } from '../helpers/patient.ts';
import { fileOf, recordFile, recordOf, Staff, vignetteFiles } from '../helpers/staff.ts';
import { baseAnswers, omit, vignettes, type Vignette } from '../helpers/vignettes.ts';

const good = recordOf(baseAnswers);
const goodText = JSON.stringify(good);
const but = (change: object) => JSON.stringify({ ...good, ...change });

/** File name, content, code of the message. */
const bad: readonly [name: string, content: string | BlobPart[], code: string][] = [
  ['nothing.json', '', 'empty'],
  ['blank.json', ' \r\n\t', 'empty'],
  ['huge.json', but({ 'x-long': 'a'.repeat(MAX_RECORD_BYTES) }), 'too-large'],
  ['utf16.json', [new Uint8Array([123, 0, 125, 0])], 'not-a-record'],
  ['nul.json', goodText.replace('SSRI', 'SS\0RI'), 'wrong-encoding'],
  ['latin1.json', [new Uint8Array([123, 34, 228, 34, 58, 49, 125])], 'wrong-encoding'],
  [
    'escaped.json',
    but({ answers: { ...baseAnswers, 'x-name': 'Zo\uFFFD' } }).replace('\uFFFD', '\\ufffd'),
    'wrong-encoding',
  ],
  ['lost.json', but({ answers: { ...baseAnswers, 'x-name': 'Zo\uFFFD' } }), 'wrong-encoding'],
  ['page.html', '<!DOCTYPE html>\n<html lang="en"><body>Summary</body></html>', 'html-page'],
  ['print.pdf', '%PDF-1.7\n', 'other-file'],
  ['word.docx', 'PK\u0003\u0004\u0014', 'other-file'],
  ['photo.png', [new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10])], 'other-file'],
  ['chart.xml', '<?xml version="1.0"?><ClinicalDocument/>', 'other-file'],
  ['summary.txt', 'SUMMARY TO BRING TO A PROVIDER\n', 'not-json'],
  ['half.json', goodText.slice(0, goodText.length / 2), 'damaged'],
  ['deep.json', '['.repeat(100) + ']'.repeat(100), 'too-deep'],
  ['number.json', '42', 'not-an-object'],
  ['null.json', 'null', 'not-an-object'],
  ['many.json', `[${goodText.slice(0, -1)}]`, 'not-json'],
  ['photo.jpg', [new Uint8Array([255, 216, 255, 224, 0, 16])], 'other-file'],
  ['fhir.json', '{"resourceType": "Bundle"}', 'not-a-record'],
  ['package.json', '{"name": "a", "version": "1", "scripts": {}}', 'not-a-record'],
  ['answers.json', JSON.stringify(baseAnswers), 'not-a-record'],
  ['newer.json', but({ formatVersion: 2 }), 'newer-format'],
  ['odd-version.json', but({ formatVersion: '1' }), 'unknown-format-version'],
  ['no-protocol.json', JSON.stringify(omit(good, 'protocol')), 'no-protocol'],
  ['phq.json', but({ protocol: { id: 'phq', version: '1' } }), 'other-protocol'],
  ['no-answers.json', JSON.stringify(omit(good, 'answers')), 'no-answers'],
  ['list.json', but({ answers: [] }), 'answers-not-an-object'],
  ['earlier.json', but({ previousSafetyAnswers: [] }), 'bad-previous-answers'],
  ['no-assessment.json', JSON.stringify(omit(good, 'assessment')), 'no-assessment'],
  ['empty-assessment.json', but({ assessment: {} }), 'bad-assessment'],
  ['date.json', but({ completedAt: 'yesterday' }), 'bad-date'],
  ['locale.json', but({ locale: 'English, please' }), 'bad-locale'],
  ['country.json', but({ country: 1 }), 'bad-country'],
  ['criteria.json', but({ criteria: 'toString' }), 'bad-criteria'],
];

function expectShown(staff: Staff, { answers, options }: Vignette): void {
  const assessment = assess(answers, options);
  expect(staff.outcome).to.equal(assessment.recommendation.id);
  expect(staff.findings).to.deep.equal(assessment.findings.map(({ id }) => id));
  const { counts } = staff;
  expect(counts['Age']).to.equal(String(answers.age ?? '–'));
  expect(counts['Adequate trials']).to.equal(String(assessment.history.adequateTrials));
  expect(counts['SSRIs tried']).to.equal(String(assessment.history.ssriTrials));
  expect(counts['Borderline trials']).to.equal(String(assessment.history.borderlineTrials));
  expect(counts['Trials to clarify']).to.equal(String(assessment.history.unknownTrials));
  expect(counts['Questions left blank']).to.equal(String(assessment.missing.length));
  expect(counts['Answers not sure or declined']).to.equal(
    String(assessment.findings.filter(({ answer }) => answer === 'unsure' || answer === 'declined').length),
  );
  const sixWeek = assess(answers, { ...options, criteria: 'six-week' }).trials;
  expect(staff.statuses).to.deep.equal(sixWeek.map(({ status }) => status));
  expect(staff.all('[part~="differs"]')).to.have.length(0);
}

const given = (id: string) => vignettes.find((vignette) => vignette.id === id)!;

describe('opening records', function () {
  this.timeout(120_000);

  it('every example patient, one by one', async () => {
    for (const [index, file] of vignetteFiles().entries()) {
      const staff = await Staff.with(file);
      const vignette = vignettes[index]!;
      expectShown(staff, vignette);
      expect(staff.outcome, vignette.id).to.equal(vignette.recommendation);
      expect(staff.all('[part~="list"]')).to.have.length(0);
      expect(staff.focused?.id).to.equal('summary-title');
      staff.element.remove();
    }
  });

  it('all of them together: gravest first, and each row opens what it says', async () => {
    const staff = await Staff.with(...vignetteFiles());
    expect(vignettes).to.have.length(26);
    expect(staff.rows).to.have.length(26);
    expect(staff.focused?.id).to.equal('list-title');
    const rank = ({ answers, options }: Vignette) =>
      recommendations.findIndex(({ id }) => id === assess(answers, options).recommendation.id);
    const expected = vignettes
      .map((vignette, index) => ({ vignette, index }))
      .sort((a, b) => rank(a.vignette) - rank(b.vignette) || a.index - b.index)
      .map(({ vignette }) => vignette);
    expect(staff.names).to.deep.equal(expected.map(({ id }) => `${id}.json`));
    for (const [index, vignette] of expected.entries()) {
      const { history } = assess(vignette.answers, vignette.options);
      const cells = [...staff.rows[index]!.cells].map((cell) => textOf(cell));
      expect(cells.slice(3, 6)).to.deep.equal([
        String(vignette.answers.age ?? '–'),
        String(history.adequateTrials),
        String(history.ssriTrials),
      ]);
      await staff.show(`${vignette.id}.json`);
      expectShown(staff, vignette);
      expect(staff.rows[index]!.getAttribute('aria-current')).to.equal('true');
    }
  });

  it('four-week criteria and another region hold', async () => {
    const { answers } = given('V1');
    const staff = await Staff.with(
      recordFile('eu.json', recordOf(answers, { criteria: 'four-week', region: 'EU' })),
    );
    expect(staff.counts['Criteria']).to.equal('4 weeks');
    expect(staff.counts['Label region']).to.equal('EU');
  });

  it('a record assessed by other rules says so, with the difference', async () => {
    const other = { ...good, assessment: assess(given('V2').answers) };
    const staff = await Staff.with(recordFile('old.json', other));
    expect(staff.outcome).to.equal('discuss-consult');
    expect(staff.one('[part~="differs"]').textContent).to.include('History or answers incomplete');
  });

  it('answers that hold junk are named, and nothing breaks', async () => {
    const junk = [
      { trials: 'yes' },
      { trials: [null, 5, [], {}, { medication: 7, weeks: {} }] },
      { age: { years: 4 }, goals: 'all', augmentation: [1, null], hopes: 3 },
      { 'bp-uncontrolled': ['yes'], pregnancy: 'maybe', nothing: 1 },
      { 'heart-attack': null, 'main-goal': false, 'episode-months': '<b>9</b>' },
    ];
    const staff = await Staff.open();
    for (const [index, change] of junk.entries()) {
      const answers = { ...baseAnswers, ...change };
      await staff.pick(recordFile(`junk${index}.json`, recordOf(answers as never)));
      const assessment = assess(answers);
      expect(staff.outcome).to.equal(assessment.recommendation.id);
      expect(staff.all('[part~="summary"] .notice code').map((code) => code.textContent)).to.deep.equal(
        assessment.problems.map(({ path }) => path),
      );
      expect(staff.text).not.to.include('[object Object]');
    }
  });

  it('any junk', async () => {
    const staff = await Staff.open();
    await fc.assert(
      fc.asyncProperty(junkAnswers, async (answers) => {
        const record = JSON.parse(JSON.stringify(recordOf(answers as never))) as ScreenerRecord;
        staff.element.record = record;
        await until(() => staff.element.record?.answers !== undefined);
        await staff.settle();
        expect(staff.outcome).to.equal(assess(record.answers).recommendation.id);
        staff.element.record = null;
        await staff.settle();
        expect(staff.outcome).to.equal('');
      }),
      { numRuns: 40 },
    );
  });
});

describe('files that are no record', function () {
  this.timeout(60_000);

  it('each has its own message, and what is open stays open with its edits', async () => {
    const staff = await Staff.with(recordFile('good.json', good));
    await staff.choose('bp-uncontrolled', 'yes');
    const { outcome, changed } = staff;
    expect(outcome).to.equal('discuss-medical-clearance');
    const messages = new Set<string>();
    for (const [name, content, code] of bad) {
      await staff.pick(fileOf(name, content));
      const [foundCode, message] = staff.refused.at(-1)!;
      expect([name, foundCode]).to.deep.equal([name, code]);
      expect(message).to.include(name);
      messages.add(message.replaceAll(name, 'it'));
      expect(staff.outcome).to.equal(outcome);
      expect(staff.changed).to.deep.equal(changed);
      expect((staff.field('bp-uncontrolled') as HTMLSelectElement).value).to.equal('yes');
    }
    expect(staff.refused).to.have.length(bad.length);
    expect(new Set(bad.map(([, , code]) => code)).size).to.be.at.least(20);
    expect(messages.size).to.be.at.least(29);
  });

  it('a record saved in another encoding says so, and what to do', async () => {
    const text = but({ answers: { ...baseAnswers, 'x-name': 'Zoë' } });
    const latin1 = Uint8Array.from(text, (sign) => sign.charCodeAt(0));
    const staff = await Staff.with(fileOf('a.json', [latin1]));
    expect(staff.refused.map(([, message]) => message)).to.deep.equal([
      'a.json was not opened: it was saved in the wrong encoding, and letters in it were lost (they read “\uFFFD”), so the answers may not be as given. Use the file as the patient saved it, not a copy saved by another program. Dismiss a.json',
    ]);
    await staff.pick(fileOf('b.json', text));
    expect(staff.text).to.include('Zoë');
  });

  it('a file that the browser can’t read', async () => {
    const staff = await Staff.open();
    await staff.element.open([
      { name: 'gone.json', size: 10, text: () => Promise.reject(new Error('gone')) },
    ]);
    await staff.settle();
    expect(staff.refused.map(([code]) => code)).to.deep.equal(['unreadable']);
    expect(staff.text).to.include('No record is open.');
  });

  it('a good one among bad ones opens; each message can be dismissed', async () => {
    const staff = await Staff.with(
      fileOf('a.json', '42'),
      recordFile('good.json', good),
      fileOf('b.json', ''),
    );
    expect(staff.outcome).to.equal('discuss-consult');
    expect(staff.refused.map(([code]) => code)).to.deep.equal(['not-an-object', 'empty']);
    await staff.press('Dismiss a.json');
    expect(staff.refused.map(([code]) => code)).to.deep.equal(['empty']);
    expect(staff.focused?.id).to.equal('open-title');
    await staff.press('Dismiss b.json');
    expect(staff.refused).to.deep.equal([]);
    expect(staff.outcome).to.equal('discuss-consult');
  });

  it('a name is text, never HTML', async () => {
    const staff = await Staff.with(fileOf('<img src=x onerror=alert(1)>.json', '42'));
    expect(staff.all('img')).to.have.length(0);
    expect(staff.refused[0]?.[1]).to.include('<img src=x onerror=alert(1)>.json');
  });
});

describe('other ways in', () => {
  it('pasted, dropped, and by the property', async () => {
    const staff = await Staff.open();
    await staff.paste(`\uFEFF${JSON.stringify(good, null, 2)}`);
    expect(staff.outcome).to.equal('discuss-consult');
    expect(staff.all('#paste'), 'the box closes').to.have.length(0);
    const { defaultPrevented } = await staff.drop(...vignetteFiles().slice(0, 2), fileOf('no.json', '1'));
    expect(defaultPrevented).to.equal(true);
    expect(staff.names).to.have.members(['Pasted text', 'V1.json', 'V2.json']);
    expect(staff.refused).to.have.length(1);
    staff.element.record = recordOf(given('V3').answers);
    await until(() => staff.element.shelf.records.length === 4);
    await staff.settle();
    expectShown(staff, given('V3'));
    expect(staff.element.record).to.deep.equal(recordOf(given('V3').answers));
  });

  it('a record that the page sets takes no focus, not even from where staff type', async () => {
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    staff.note.focus();
    staff.element.record = recordOf(given('V3').answers);
    await staff.settle();
    expectShown(staff, given('V3'));
    // By id: what a failure prints of two elements would take minutes.
    expect(staff.focused?.id).to.equal('note-text');
    const outside = document.createElement('input');
    outside.id = 'outside';
    document.body.append(outside);
    outside.focus();
    staff.element.record = null;
    await staff.settle();
    expect(document.activeElement?.id).to.equal('outside');
    outside.remove();
  });

  it('a record that the page sets takes the place of the one before, and null closes it alone', async () => {
    const staff = await Staff.with(recordFile('a.json', recordOf(given('V2').answers)));
    const names = () => staff.element.shelf.records.map(({ name }) => name);
    staff.element.record = recordOf(given('V3').answers);
    staff.element.record = recordOf(given('V4').answers);
    await staff.settle();
    expect(names()).to.deep.equal(['a.json', 'Record']);
    expectShown(staff, given('V4'));
    await staff.choose('liver-severe', 'yes');
    staff.element.record = recordOf(given('V3').answers);
    await staff.settle();
    expect(names(), 'the changed one stays').to.deep.equal(['a.json', 'Record', 'Record']);
    staff.element.record = { format: 'other' } as never;
    await staff.settle();
    expect(staff.refused.map(([code]) => code)).to.deep.equal(['not-a-record']);
    expectShown(staff, given('V3'));
    staff.element.record = null;
    await staff.settle();
    expect(names()).to.deep.equal(['a.json']);
    expectShown(staff, given('V2'));
    staff.element.record = null;
    await staff.settle();
    expect(names()).to.deep.equal(['a.json']);
  });

  it('a record set before the element is defined is opened', async () => {
    const element = document.createElement('late-preview') as unknown as KetamineScreenerPreview;
    element.record = recordOf(given('V3').answers);
    document.body.append(element);
    customElements.define('late-preview', class extends KetamineScreenerPreview {});
    const staff = new Staff(element);
    await staff.settle();
    await until(() => staff.outcome !== '');
    await staff.settle();
    expectShown(staff, given('V3'));
    element.remove();
  });

  it('pasted text that is no record keeps the box, with the text', async () => {
    const staff = await Staff.open();
    await staff.paste('SUMMARY TO BRING');
    expect(staff.refused.map(([code, message]) => [code, message.startsWith('Pasted text')])).to.deep.equal([
      ['not-json', true],
    ]);
    expect(staff.one<HTMLTextAreaElement>('#paste').value).to.equal('SUMMARY TO BRING');
  });

  it('dragged text is left alone', async () => {
    const staff = await Staff.open();
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/plain', 'word');
    const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
    staff.one('.frame').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
  });

  it('two files of one name, and the same file twice, are records of their own', async () => {
    const staff = await Staff.with(
      recordFile('record.json', recordOf(given('V2').answers)),
      recordFile('record.json', recordOf(given('V3').answers)),
    );
    await staff.pick(recordFile('record.json', recordOf(given('V2').answers)));
    expect(staff.names).to.deep.equal(['record.json', 'record.json', 'record.json']);
    await staff.choose('bp-uncontrolled', 'yes');
    const outcomes = staff.element.shelf.records.map(({ assessment }) => assessment.recommendation.id);
    expect(outcomes).to.deep.equal([
      'discuss-history-first',
      'discuss-history-first',
      'discuss-medical-clearance',
    ]);
  });

  it('records as mail and chat programs pass them on, and two in one file', async () => {
    const mailed = `On Sunday Pat wrote:\n${JSON.stringify(good, null, 2).replace(/^/gm, '> ')}\n`;
    const both = `${goodText}\n${JSON.stringify(recordOf(given('V3').answers))}`;
    const utf16 = Uint16Array.from(Array.from(goodText, (sign) => sign.charCodeAt(0)));
    const staff = await Staff.open();
    await staff.pick(fileOf('mail.txt', mailed), fileOf('wide.json', [utf16]), fileOf('two.json.txt', both));
    await until(() => staff.element.shelf.records.length === 4);
    await staff.settle();
    expect(staff.names).to.have.members(['mail.txt', 'wide.json', 'two.json.txt (1)', 'two.json.txt (2)']);
    await staff.show('two.json.txt (2)');
    expectShown(staff, given('V3'));
    expect(staff.refused).to.deep.equal([]);
  });

  it('the file field offers files of any name', async () => {
    const staff = await Staff.open();
    expect(staff.one('input[type="file"]').getAttribute('accept')).to.equal(null);
  });

  const notSources: readonly [name: string, value: unknown, refused: number][] = [
    ['null', null, 1],
    ['nothing', undefined, 1],
    ['a list with null', [null], 1],
    ['a list of odd things', [1, 'a', {}, [], () => 1], 5],
    ['a file whose name is null and that can’t be read', [{ name: null, size: 3, text: null }], 1],
    [
      'a file that throws',
      [
        {
          name: 'a',
          size: 3,
          text: () => {
            throw new Error('no');
          },
        },
      ],
      1,
    ],
    ['no files', [], 0],
  ];
  for (const [name, value, refused] of notSources)
    it(`open() of ${name} refuses and never rejects`, async () => {
      const staff = await Staff.open();
      await staff.element.open(value as never);
      await staff.settle();
      expect(staff.refused.map(([code]) => code)).to.deep.equal(Array<string>(refused).fill('unreadable'));
      for (const [, message] of staff.refused)
        expect(message).to.match(/^(?:A file without a name|a) was not opened/);
    });

  it('the same file can be picked again at once', async () => {
    const staff = await Staff.with(fileOf('a.json', '1'));
    expect(staff.one<HTMLInputElement>('input[type="file"]').files).to.have.length(0);
  });

  it('closing all forgets everything', async () => {
    const staff = await Staff.with(...vignetteFiles().slice(0, 3), fileOf('no.json', '1'));
    await staff.press('Close all');
    expect(staff.text).to.include('No record is open.');
    expect(staff.refused).to.deep.equal([]);
    expect(staff.element.record).to.equal(null);
    expect(staff.focused?.id).to.equal('open-title');
  });
});
