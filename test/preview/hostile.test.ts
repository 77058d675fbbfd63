import { expect } from 'chai';
import fc from 'fast-check';
import { MAX_RECORD_BYTES } from '../../src/exports/read-record.ts';
import type { ScreenerRecord } from '../../src/exports/record.ts';
import {
  hostileText,
  longTexts,
  portions,
  printedBy,
  seen,
  structure,
  unruly,
  watchPage,
} from '../helpers/hostile.ts';
import { fileOf, recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const good = recordOf(baseAnswers);
const goodText = JSON.stringify(good);

/** As many texts as a record takes. */
const TEXTS = 6;
const texts = fc.array(hostileText, { minLength: TEXTS, maxLength: TEXTS });
const words = Array.from({ length: TEXTS }, (_, at) => `harmless ${at}`);
const examples = [
  ...portions(TEXTS),
  // Alone, for a record of several is refused as too large.
  ...longTexts.map((text): [string[]] => [words.map((word, at) => (at === 2 ? text : word))]),
];
const numRuns = examples.length + 3;

/** A record with hostile texts wherever a text may stand: in answers, in their names, and in the assessment that came with it. */
function recordWith([a = '', b = '', c = '', d = '', e = '', f = '']: readonly string[]): ScreenerRecord {
  const answers = {
    ...baseAnswers,
    [`x-${a}`]: b,
    'x-list': [c, { [d]: e }],
    [`unknown-${d}`]: e,
    'episode-months': f,
    trials: [
      ...baseAnswers.trials!,
      { ...baseAnswers.trials![0], medication: 'other', 'medication-name': c },
      { medication: e, weeks: 8, [`unknown-${d}`]: a },
    ],
  };
  const made = recordOf(answers as never);
  const [trial] = made.assessment.trials;
  return {
    ...made,
    protocol: { ...made.protocol, version: b },
    previousSafetyAnswers: { [`unknown-${a}`]: b },
    assessment: {
      ...made.assessment,
      protocol: { id: c, version: d },
      findings: [
        {
          id: `unknown-${e}`,
          tier: 'caution',
          answer: 'yes',
          recommendation: 'discuss-consult',
          appliesTo: 'both',
          because: [{ question: a, answer: b }],
          sources: [c],
          notes: [d as never],
        },
      ],
      trials: [{ ...trial!, medication: f, class: a as never, reasons: [b as never], notes: [c as never] }],
      missing: [`unknown-${f}`],
      problems: [{ path: d, problem: e }],
    },
  };
}

const openWith = (given: readonly string[]) => Staff.with(recordFile('record.json', recordWith(given)));

const noteKinds = ['short', 'full', 'worksheet'] as const;

/** All that staff see of a record: the page with every part open, each note, and the printed sheet. */
async function everythingOf(staff: Staff) {
  const before = { text: staff.root.textContent, structure: structure(staff.root) };
  await staff.choose('liver-severe', 'yes');
  await staff.click('[data-row="trials[2].weeks"] ~ button');
  const notes: string[] = [];
  for (const kind of noteKinds) {
    await staff.kind(kind);
    notes.push(staff.note.value);
  }
  const sheet = printedBy(staff.root, () => staff.one('[part~="print"]').click());
  return {
    notes,
    sheet,
    text: before.text + staff.root.textContent,
    structure: [...before.structure, ...structure(staff.root)],
  };
}

describe('hostile records', function () {
  this.timeout(120_000);

  it('are shown as text in the list, the reasons, the trials, the answers, the notes and on paper', async () => {
    const first = await openWith(words);
    const harmless = await everythingOf(first);
    first.element.remove();
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const staff = await openWith(given);
        const pageIsUnchanged = watchPage();
        if (staff.refused.length > 0) {
          expect(staff.refused.map(([code]) => code)).to.deep.equal(['too-large']);
          expect(recordFile('', recordWith(given)).size).to.be.above(MAX_RECORD_BYTES);
          staff.element.remove();
          return;
        }
        const shown = await everythingOf(staff);
        expect(unruly(shown.text)).to.deep.equal([]);
        for (const text of given.slice(0, 3)) expect(seen(shown.text)).to.include(seen(text));
        expect(shown.structure).to.deep.equal(harmless.structure);
        for (const note of shown.notes) expect(note).to.match(/^[\n\x20-\x7e]{1,4000}$/);
        expect(new Set(structure(shown.sheet))).to.deep.equal(new Set(structure(harmless.sheet)));
        pageIsUnchanged();
        staff.element.remove();
      }),
      { numRuns, examples },
    );
  });

  it('in the name of a file they are text, and where it is no record too', async () => {
    const staff = await Staff.with(recordFile('good.json', good));
    const { outcome } = staff;
    const pageIsUnchanged = watchPage();
    const open = async (names: readonly string[]) => {
      await staff.press('Close all');
      await staff.pick(recordFile('good.json', good));
      const files = names.map((name, at) => fileOf(`${name}${at}`, at < 3 ? goodText : '42'));
      await staff.pick(...files);
      return { files, found: structure(staff.root) };
    };
    const harmless = (await open(words)).found;
    await fc.assert(
      fc.asyncProperty(texts, async (names) => {
        const { files, found } = await open(names);
        expect(staff.outcome).to.equal(outcome);
        expect(staff.names.slice(1).map(seen)).to.deep.equal(files.slice(0, 3).map(({ name }) => seen(name)));
        files.slice(3).forEach(({ name }, at) => expect(seen(staff.refused[at]![1])).to.include(seen(name)));
        expect(unruly(staff.root.textContent)).to.deep.equal([]);
        expect(found).to.deep.equal(harmless);
      }),
      { numRuns: portions(TEXTS).length + 3, examples: portions(TEXTS) },
    );
    pageIsUnchanged();
  });

  const fields: readonly [field: string, change: (text: string) => object][] = [
    ['the whole file', (text) => ({ text })],
    ['format', (format) => ({ ...good, format })],
    ['formatVersion', (formatVersion) => ({ ...good, formatVersion })],
    ['protocol', (id) => ({ ...good, protocol: { id, version: '1' } })],
    ['locale', (locale) => ({ ...good, locale: `${locale} !` })],
    ['country', (country) => ({ ...good, country: `${country} !` })],
    ['criteria', (criteria) => ({ ...good, criteria })],
    ['completedAt', (completedAt) => ({ ...good, completedAt })],
    ['answers', (answers) => ({ ...good, answers })],
    ['previousSafetyAnswers', (previousSafetyAnswers) => ({ ...good, previousSafetyAnswers })],
    ['assessment', (assessment) => ({ ...good, assessment })],
    ['outcome', (id) => ({ ...good, assessment: { ...good.assessment, recommendation: { id } } })],
  ];

  it('where no text can stand they are refused with a message, and what is open stays', async () => {
    const staff = await Staff.with(recordFile('good.json', good));
    await staff.choose('bp-uncontrolled', 'yes');
    const pageIsUnchanged = watchPage();
    const opened = () => staff.all('.columns').flatMap((part) => structure(part));
    const before = { outcome: staff.outcome, opened: opened(), changed: staff.changed };
    await fc.assert(
      fc.asyncProperty(texts, async (given) => {
        const files = given.flatMap((text) => [
          ...fields.map(([name, change]) => fileOf(`${name}.json`, JSON.stringify(change(text)))),
          fileOf('raw.json', text),
          fileOf('key.json', `{${JSON.stringify(text)}: ${goodText}}`),
        ]);
        await staff.pick(...files);
        expect(staff.refused).to.have.length(files.length);
        const messages = staff.all('[part~="refused"] li');
        for (const message of messages)
          expect(structure(message)).to.deep.equal(['button class type', 'span class']);
        expect(unruly(staff.root.textContent)).to.deep.equal([]);
        expect({ outcome: staff.outcome, opened: opened(), changed: staff.changed }).to.deep.equal(before);
        staff.element.shelf.refused = [];
      }),
      { numRuns: portions(TEXTS).length + 3, examples: portions(TEXTS) },
    );
    pageIsUnchanged();
  });

  it('what staff type is text: filter, answer, reason and note', async () => {
    const staff = await Staff.with(recordFile('a.json', recordWith(words)), recordFile('b.json', good));
    await staff.show('a.json');
    const pageIsUnchanged = watchPage();
    const type = async ([filter, name, weeks, reason, note, age]: readonly string[]) => {
      await staff.filter(filter!);
      await staff.filter('');
      await staff.type('trials[2].medication-name', `${name} 1`);
      await staff.type('trials[0].weeks', `${weeks} weeks`);
      await staff.giveReason('trials[0].weeks', reason!);
      await staff.writeNote(note!);
      await staff.type('age', `${age} years`);
      return structure(staff.root);
    };
    const harmless = await type(words);
    await fc.assert(
      fc.asyncProperty(texts, async (typed) => {
        expect(await type(typed)).to.deep.equal(harmless);
        expect(seen(staff.root.textContent)).to.include(seen(typed[1]!));
        expect(unruly(staff.root.textContent)).to.deep.equal([]);
      }),
      { numRuns: portions(TEXTS).length + 3, examples: portions(TEXTS) },
    );
    pageIsUnchanged();
  });
});
