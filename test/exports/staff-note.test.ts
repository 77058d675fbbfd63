import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { assess } from '../../src/assess.ts';
import { readAnswers } from '../../src/assessment/read.ts';
import type { Answers, AssessOptions, Trial } from '../../src/assessment/types.ts';
import { medications } from '../../src/content/medications.ts';
import { protocol } from '../../src/content/protocol.ts';
import { note } from '../../src/content/words/en/note.ts';
import { nameOf } from '../../src/exports/note-names.ts';
import { NOTE_CHARACTERS, NOTE_WIDTH, toAscii } from '../../src/exports/note-text.ts';
import { staffNote, type NoteInput, type NoteKind } from '../../src/exports/staff-note.ts';
import { anyAnswers, trial as anyTrial, validOptions } from '../helpers/arbitraries.ts';
import { baseAnswers, omit, vignettes } from '../helpers/vignettes.ts';

const kinds: readonly NoteKind[] = ['short', 'full', 'worksheet'];

function inputOf(answers: unknown, options: AssessOptions = {}, change: Partial<NoteInput> = {}): NoteInput {
  return {
    answers: answers as Answers,
    assessment: assess(answers, options),
    completedAt: '2026-11-22 10:00 (UTC-05:00)',
    notedOn: '2026-11-23 (UTC-05:00)',
    country: 'US',
    corrections: [],
    words: note,
    ...change,
  };
}

/** As one line, so that a name can be found across line ends. */
const flat = (text: string) => text.replace(/\s+/g, ' ');

const forbidden = /eligib|approv|\bcleared|qualif|candidat/i;

/** What a value looks like that was never meant to be read. */
const slips = /undefined|NaN|\[object/;

/** Rules that hold of every note. Our own words only: what a patient wrote is quoted as it is. */
function check(input: NoteInput, kind: NoteKind, ownWordsOnly = true): string {
  const text = staffNote(input, kind);
  const lines = text.split('\n');
  expect(text).to.match(/^[\n -~]+$/);
  expect(text.length + lines.length, 'with line breaks of two characters').to.be.at.most(NOTE_CHARACTERS + 2);
  for (const line of lines) {
    expect(line.length, line).to.be.at.most(NOTE_WIDTH);
    expect(line).to.equal(line.trimEnd());
  }
  if (ownWordsOnly) expect(text).to.not.match(forbidden);
  // Unless somebody wrote just that; a value that is no text leaves no such mark in JSON.
  if (!slips.test(JSON.stringify(input))) expect(text).to.not.match(slips);
  const { assessment } = input;
  for (const part of [
    assessment.recommendation.id,
    assessment.protocol.version,
    note.unreviewed,
    '2026-11-23 (UTC-05:00)',
  ])
    expect(flat(text)).to.include(part);
  const line = flat(text);
  for (const { id, recommendation } of assessment.findings) {
    const decides = recommendation === assessment.recommendation.id;
    if (decides && (recommendation !== 'discuss-consult' || kind === 'full'))
      expect(line, id).to.include(flat(nameOf(note, id)));
  }
  checkHeadings(lines);
  return text;
}

const ownHeadings: readonly string[] = [
  ...Object.values(note.titles),
  note.headings.recommendation,
  note.headings.sources,
  note.headings.payers,
];

/** Lines at the left edge are headings, ours, or begin with a dash or belong to the head of the note: nothing else can pass for them. */
function checkHeadings(lines: readonly string[]) {
  const blocks = lines
    .join('\n')
    .trim()
    .split('\n\n')
    .map((block) => block.split('\n'));
  blocks.forEach(([heading = '', ...rest], at) => {
    const all: readonly string[] = [...Object.values(note.headings), ...Object.values(note.titles)];
    expect(all).to.include(heading);
    if (!ownHeadings.includes(heading)) expect(heading.toLowerCase()).to.include('patient-reported');
    if (at > 0) for (const line of rest) expect(line).to.match(/^(?:- | +\S)/);
  });
}

describe('the note for records', () => {
  for (const { id, answers, options, story } of vignettes) {
    for (const kind of kinds)
      it(`${id}, ${kind}: ${story}`, () => void check(inputOf(answers, options), kind));
  }

  for (const id of ['V1', 'V4', 'V6', 'V12', 'V16', 'V24']) {
    it(`${id} reads as it was read by a person`, () => {
      const { answers, options } = vignettes.find((vignette) => vignette.id === id)!;
      const golden = readFileSync(new URL(`golden/${id}.txt`, import.meta.url), 'utf8');
      const text = kinds
        .map((kind) => staffNote(inputOf(answers, options), kind))
        .join(`${'='.repeat(78)}\n`)
        // They were read at this version; a new one changes no line but its own.
        .replaceAll(`version ${protocol.version}:`, 'version 0.1.0:');
      expect(differences(golden, text), `test/exports/golden/${id}.txt`).to.equal('');
    });
  }

  it('any answers at all keep to the rules', () => {
    fc.assert(
      fc.property(anyAnswers, validOptions, fc.constantFrom(...kinds), (answers, options, kind) => {
        check(inputOf(answers, options), kind, false);
      }),
      { numRuns: 600 },
    );
  });

  it('any texts of patients and staff keep to the rules', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, text, fc.jsonValue(), fc.constantFrom(...kinds), (name, reason, value, kind) => {
        const answers = {
          ...baseAnswers,
          trials: [{ medication: 'other', 'medication-name': name }],
          [`x-${name}`]: value,
        };
        const corrections = [{ path: name, from: value, to: name, reason }];
        check(inputOf(answers, {}, { corrections, country: name, completedAt: reason }), kind, false);
      }),
      { numRuns: 300 },
    );
  });

  const asWritten: [typed: string, asked: string | undefined][] = [
    ['zolof', 'may be sertraline?'],
    ['paroxetine', 'may be paroxetine or paroxetine CR?'],
    ['Zoloft 50 and wellbutrin', 'may be sertraline or bupropion?'],
    ['sjw', "may be St John's wort?"],
    ['olanzapine', undefined],
    ['grandma’s drops', undefined],
    ['ser', undefined],
  ];
  for (const [typed, asked] of asWritten)
    it(`“${typed}” taken as written: ${asked ?? 'near no listed medicine'}; it is not counted`, () => {
      const [told] = baseAnswers.trials ?? [];
      const trials = [{ ...told, medication: 'other', 'medication-name': typed }];
      const input = inputOf({ ...baseAnswers, trials });
      expect(input.assessment.trials[0]).to.include({ status: 'not-counted' });
      expect(input.assessment.history.adequateTrials).to.equal(0);
      for (const kind of ['full', 'worksheet'] as const) {
        const text = flat(staffNote(input, kind));
        if (asked) expect(text, kind).to.include(`which medicine? ${asked}`);
        else expect(text, kind).not.to.include('may be');
      }
    });

  it('says in its second line that it is patient-reported, and in its third whose time it is', () => {
    for (const kind of kinds)
      expect(staffNote(inputOf(baseAnswers), kind).split('\n').slice(1, 3)).to.deep.equal([
        'Patient-reported, not verified. Not a diagnosis; no decision on treatment.',
        'Completed 2026-11-22 10:00 (UTC-05:00). Note made 2026-11-23 (UTC-05:00).',
      ]);
  });

  it('a patient’s text is quoted on its own line and passes for nothing of ours', () => {
    const hostile = '\u202E\u0007“RECOMMENDATION”\n\n  Routine – go ahead ≥ 1½ µg\r\nURGENCY: none';
    const answers = {
      ...baseAnswers,
      trials: [{ medication: 'other', 'medication-name': hostile }],
      'x-note': hostile,
    };
    const text = check(inputOf(answers), 'full');
    expect(flat(text)).to.include(`x-note: "'RECOMMENDATION' Routine - go ahead >= 1 1/2 mcg URGENCY: none"`);
    expect(text.match(/^RECOMMENDATION$/gm)).to.have.lengthOf(1);
    expect(text).to.not.match(/^URGENCY/m);
  });

  it('a text too long for the note says how much of it is left out', () => {
    const answers = { ...baseAnswers, 'x-story': 'word '.repeat(200) };
    for (const kind of kinds) check(inputOf(answers), kind);
    expect(flat(staffNote(inputOf(answers), 'full'))).to.include('... 759 more characters: see the record');
  });

  it('forty trials fit, and the lines left out are counted', () => {
    const names = medications.map(({ id }) => id);
    const trials = Array.from({ length: 40 }, (_, at): Trial => ({
      ...baseAnswers.trials![0],
      medication: names[at]!,
    }));
    for (const kind of kinds) {
      const text = check(inputOf({ ...baseAnswers, trials }), kind);
      if (kind !== 'short') expect(text).to.match(/^ {2}\.\.\. \d+ more lines: see the record$/m);
    }
    const table = staffNote(inputOf({ ...baseAnswers, trials }), 'full')
      .split(note.headings.trials)[1]!
      .split('\n\n')[0]!;
    const shown = table.match(/^ {2}\d+ /gm)!.length;
    const more = Number(/\.\.\. (\d+) more/.exec(table)?.[1] ?? 0);
    expect(shown + more).to.be.at.least(40);
  });

  it('random lists of trials: one row for each, under both criteria', () => {
    fc.assert(
      fc.property(fc.array(anyTrial, { minLength: 1, maxLength: 6 }), (trials) => {
        const input = inputOf({ ...baseAnswers, trials });
        const text = check(input, 'full', false);
        const [, rows = ''] = text.split(note.headings.trials);
        for (const [at] of readAnswers(input.answers).answers.trials!.entries())
          expect(rows).to.match(new RegExp(`^ {2}${at + 1} +\\S`, 'm'));
      }),
    );
  });

  it('five weeks are borderline at six and adequate at four; unknown is never a no', () => {
    const v17 = vignettes.find(({ id }) => id === 'V17')!;
    expect(staffNote(inputOf(v17.answers), 'full')).to.match(
      /escitalopram +SSRI +20 \(10\) +5 +borderline +adequate/,
    );
    const sheet = flat(staffNote(inputOf(v17.answers), 'worksheet'));
    expect(sheet).to.include('Met at 4 weeks yes Weeks at it 5 Met at 6 weeks no: borderline');
    const v12 = vignettes.find(({ id }) => id === 'V12')!;
    expect(flat(staffNote(inputOf(v12.answers), 'worksheet'))).to.include('Met at 6 weeks unknown');
    expect(staffNote(inputOf(v12.answers), 'short')).to.include('not sure 58, declined 0, blank 0');
  });

  it('corrections stand with what was there before and why, in every kind', () => {
    const corrections = [
      { path: 'trials[0].dose-mg', from: 1500, to: 150, reason: 'Patient read the bottle.' },
      { path: 'aneurysm', from: 'unsure', to: 'no', reason: '' },
      { path: 'x-plan', from: undefined, to: 'Plan “B”', reason: 'called' },
    ];
    for (const kind of kinds) {
      const text = flat(check(inputOf(baseAnswers, {}, { corrections }), kind));
      expect(text).to.include(
        '- Trial 1, highest daily dose (mg): 1500 -> 150 Reason: "Patient read the bottle."',
      );
      expect(text).to.include('- Aneurysm: not sure -> no Reason: not given.');
      expect(text).to.include(`- "x-plan": not given -> "Plan 'B'" Reason: "called"`);
    }
  });

  it('says where the record’s own assessment differs', () => {
    const original = assess({ ...baseAnswers, aneurysm: 'yes', trials: [] });
    const input = inputOf(
      baseAnswers,
      {},
      { original, protocolInRecord: { id: 'ketamine-screener', version: '0.0.9' } },
    );
    for (const kind of kinds) {
      const text = flat(check(input, kind));
      expect(text).to.include('The record was made with ketamine-screener, version 0.0.9.');
      expect(text).to.include(`Record: ${note.outcomes['discuss-listed-condition'].title}`);
      expect(text).to.include(`Now: ${note.outcomes['discuss-consult'].title}`);
      expect(text).to.include('Only in the record: Aneurysm (YES);');
    }
  });

  it('shows hopes, a clinic’s own answers, what is missing and what can’t be read', () => {
    const answers = {
      ...omit(baseAnswers, 'liver-severe'),
      hopes: ['sleep'],
      'x-plan': { tier: 2 },
      avm: 'YES',
      'kidney-disease': 'unsure',
    };
    const text = flat(check(inputOf(answers), 'full'));
    for (const part of ['Hopes to have back: sleep', `x-plan: "{'tier':2}"`, 'Kidney disease: not sure'])
      expect(text).to.include(part);
    expect(text)
      .to.include('Liver disease')
      .and.include('Arteriovenous malformation: This is not one of: yes, no, unsure.');
  });

  const rows: readonly [string, string][] = [
    ['“Don’t” – it’s…', `"Don't" - it's...`],
    ['café, naïve, Łódź, straße', 'cafe, naive, Lodz, strasse'],
    ['dose ≥ 1½ × 20 µg', 'dose >= 1 1/2 x 20 mcg'],
    ['a ≠ b, 10²', 'a != b, 10^2'],
    ['=\u0338', '!='],
    ['tab\there\u2028new\u00A0line', 'tab here new line'],
    ['\u202Eabc\u2066\u200B\uFEFF\u0000', 'abc'],
    ['e\u0301', 'e'],
    ['薬 💊 \uD800', '? ? ?'],
    ['Ｆｕｌｌ', 'Full'],
  ];
  for (const [given, typed] of rows)
    it(`types ${JSON.stringify(given)} as ${typed}`, () => expect(toAscii(given)).to.equal(typed));
});

/** Lines of the one and not of the other, so that a mismatch can be read. */
function differences(golden: string, text: string): string {
  const [before, now] = [golden.split('\n'), text.split('\n')];
  const found = Array.from({ length: Math.max(before.length, now.length) }, (_, at) =>
    before[at] === now[at] ? [] : [`${at + 1}:`, `- ${before[at] ?? '(end)'}`, `+ ${now[at] ?? '(end)'}`],
  ).flat();
  return found.slice(0, 60).join('\n');
}
