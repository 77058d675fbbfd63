import { expect } from 'chai';
import { note } from '../../src/content/words/en/note.ts';
import { sources } from '../../src/content/sources.ts';
import { localDay, localTime } from '../../src/preview/local-time.ts';
import { textOf } from '../helpers/patient.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers, vignettes } from '../helpers/vignettes.ts';

const forbidden = /eligib|approved|cleared|qualif|candidate/i;

describe('the words of the preview', function () {
  this.timeout(120_000);

  it('promise nothing, say that nobody has reviewed the rules, and mark unconfirmed sources', async () => {
    for (const { id, answers, options } of vignettes) {
      const staff = await Staff.with(recordFile(`${id}.json`, recordOf(answers, options)));
      const labels = staff
        .all('[aria-label], [placeholder], [title]')
        .flatMap((node) =>
          ['aria-label', 'placeholder', 'title'].map((name) => node.getAttribute(name) ?? ''),
        );
      const notes: string[] = [];
      for (const kind of ['short', 'full', 'worksheet'] as const) {
        await staff.kind(kind);
        notes.push(staff.note.value);
      }
      for (const text of [staff.text, ...labels, ...notes])
        expect(forbidden.exec(text)?.[0], `${id}: ${text.slice(0, 80)}`).to.equal(undefined);
      expect(staff.one('[part~="summary"]').textContent).to.include('not been reviewed');
      for (const { dataset, textContent } of staff.all('[data-finding]')) {
        const finding = staff.element.shelf.records[0]!.assessment.findings.find(
          (each) => each.id === dataset['finding'],
        )!;
        const unconfirmed = finding.sources.filter((source) => {
          const { confirmation } = sources.find((each) => each.id === source)!;
          return confirmation !== 'official' && confirmation !== 'project';
        });
        expect(textContent.split('wording not confirmed'), `${id} ${finding.id}`).to.have.length(
          unconfirmed.length + 1,
        );
      }
      staff.element.remove();
    }
  });

  it('are those of the note: outcome and names', async () => {
    for (const { id, answers, options } of vignettes) {
      const staff = await Staff.with(recordFile(`${id}.json`, recordOf(answers, options)));
      const { findings, recommendation } = staff.element.shelf.records[0]!.assessment;
      const { title, text } = note.outcomes[recommendation.id];
      expect(textOf(staff.one('#summary-title'))).to.equal(title);
      expect(textOf(staff.one('[part~="summary"]'))).to.include(text);
      const names: Readonly<Record<string, string>> = { ...note.items, ...note.findings };
      for (const finding of findings)
        expect(textOf(staff.one(`[data-finding="${finding.id}"] h4`)), id).to.include(
          names[finding.id] ?? 'Main goal is not depression',
        );
      const labels = staff.all('[data-row]').map((row) => textOf(row.querySelector('label, legend')));
      expect(labels.some((label) => label.startsWith('Hypertension, not controlled'))).to.equal(true);
      staff.element.remove();
    }
  });

  it('a note on where labels differ is shown only with the answers that it is about', async () => {
    const early = 'Spravato SmPC 4.3, cardiovascular event';
    for (const [when, shown] of [
      ['within-6-weeks', true],
      ['longer-ago', false],
    ] as const) {
      const answers = { ...baseAnswers, 'heart-attack': 'yes', 'heart-attack-when': when };
      const staff = await Staff.with(recordFile('a.json', recordOf(answers)));
      const text = textOf(staff.one('[data-finding="heart-attack"]'));
      expect(text.includes(early), when).to.equal(shown);
      expect(text).to.include('[read in a copy]');
      staff.element.remove();
    }
  });

  it('say "patient-reported" before any answer', async () => {
    const staff = await Staff.with(recordFile('a.json', recordOf(baseAnswers)));
    const summary = textOf(staff.one('[part~="summary"]'));
    expect(summary).to.match(
      /^a\.json, completed [^A-Z]+\(UTC-05:00\) Routine consultation Patient-reported, not verified\./,
    );
  });
});

/** The tests run in New York, where it is still the day before. */
const night = new Date('2026-11-23T02:30:00Z');

describe('times in the preview', () => {
  it('are those of this machine, with their zone', async () => {
    expect(localDay(night)).to.equal('2026-11-22 (UTC-05:00)');
    expect(localTime(new Date('2026-07-01T03:04:00Z'))).to.equal('2026-06-30 23:04 (UTC-04:00)');
    const staff = await Staff.with(
      recordFile('a.json', recordOf(baseAnswers, {}, night)),
      recordFile('b.json', recordOf(baseAnswers, {}, night)),
    );
    expect(textOf(staff.rows[0]!.cells[7])).to.equal('2026-11-22 21:30');
    await staff.show('a.json');
    expect(staff.counts['Completed']).to.equal('2026-11-22 21:30 (UTC-05:00)');
    for (const kind of ['short', 'full', 'worksheet'] as const) {
      await staff.kind(kind);
      expect(staff.note.value.split('\n')[2]).to.equal(
        `Completed 2026-11-22 21:30 (UTC-05:00). Note made ${localDay(new Date())}.`,
      );
    }
  });
});
