import { expect } from 'chai';
import { assess } from '../../src/assessment/assess.ts';
import { explainChanges } from '../../src/assessment/explain.ts';
import { changeText } from '../../src/preview/change-text.ts';
import { nameText } from '../../src/preview/names.ts';
import { textOf } from '../helpers/patient.ts';
import { recordFile, recordOf, Staff } from '../helpers/staff.ts';
import { baseAnswers, omit, vignettes } from '../helpers/vignettes.ts';

const record = recordOf(baseAnswers);

const open = (answers = baseAnswers) => Staff.with(recordFile('base.json', recordOf(answers)));

const historyOf = (staff: Staff) => staff.element.shelf.records[0]!.history;
const stateOf = (staff: Staff) => JSON.stringify(historyOf(staff).answers);

/** What is shown follows from the answers as they stand, and the list of changes is that of `explainChanges`. */
function expectConsistent(staff: Staff): void {
  const opened = staff.element.shelf.records[0]!;
  const { history, options } = opened;
  const now = assess(history.answers, options);
  expect(staff.outcome).to.equal(now.recommendation.id);
  expect(staff.findings).to.deep.equal(now.findings.map(({ id }) => id));
  const sixWeek = assess(history.answers, { ...options, criteria: 'six-week' }).trials;
  expect(staff.statuses).to.deep.equal(sixWeek.map(({ status }) => status));
  const { answers, changes } = explainChanges(
    { answers: opened.record.answers, options },
    { answers: history.answers, options },
    history.places,
  );
  expect(staff.changed.answers).to.deep.equal(answers.map(({ path }) => path));
  expect(staff.changed.kinds).to.deep.equal(changes.map(({ kind }) => kind));
  const { element } = staff;
  expect(staff.all('[data-change]').map(textOf)).to.deep.equal(
    changes.map(
      (change) => `${changeText(element, change)} (because of ${change.because.map(nameText).join(', ')})`,
    ),
  );
}

describe('what if', function () {
  this.timeout(60_000);

  it('a choice', async () => {
    const staff = await open();
    expect(staff.changed.lines).to.deep.equal([]);
    await staff.choose('bp-uncontrolled', 'yes');
    expect(staff.outcome).to.equal('discuss-medical-clearance');
    expect(staff.changed.answers).to.deep.equal(['bp-uncontrolled']);
    expectConsistent(staff);
    await staff.choose('bp-uncontrolled', '');
    expectConsistent(staff);
    await staff.choose('bp-uncontrolled', 'no');
    expect(staff.changed.lines).to.deep.equal([]);
    expect(staff.text).to.include('Nothing differs from the original.');
  });

  it('a crisis answer', async () => {
    const staff = await open();
    await staff.choose('cannot-stay-safe', 'yes');
    expect(staff.outcome).to.equal('crisis-now');
    expectConsistent(staff);
  });

  it('numbers, also with a comma, "unsure" and what can’t be read', async () => {
    const staff = await open();
    await staff.type('age', '17');
    expectConsistent(staff);
    expect(staff.counts['Age']).to.equal('17');
    await staff.type('age', 'old');
    expectConsistent(staff);
    expect(staff.all('[part~="summary"] .notice code').map(textOf)).to.deep.equal(['age']);
    await staff.type('age', '');
    expectConsistent(staff);
    await staff.type('trials[0].weeks', '5,5');
    expect(historyOf(staff).answers.trials?.[0]?.weeks).to.equal(5.5);
    expectConsistent(staff);
    await staff.type('trials[0].weeks', 'unsure');
    expect(staff.statuses[0]).to.equal('unknown');
    expectConsistent(staff);
  });

  const typed: [path: string, text: string, value: number | string][] = [
    ['trials[0].dose-mg', '1,200', 1200],
    ['trials[0].dose-mg', '1.200', '1.200'],
    ['trials[0].dose-mg', '37,5', 37.5],
    ['trials[0].dose-mg', '0x10', '0x10'],
    ['trials[0].dose-mg', '1e3', '1e3'],
    ['trials[0].dose-mg', '25 mcg', 0.025],
    ['trials[0].dose-mg', '6 mg/24 h', 6],
    ['trials[0].dose-mg', '2 tablets', '2 tablets'],
    ['trials[0].weeks', '3 months', 13],
    ['episode-months', '2 years', 24],
    ['blood-pressure-systolic', '190-120', '190-120'],
    ['blood-pressure-systolic', '120 mmHg', 120],
    ['age', '18 months', '18 months'],
  ];
  for (const [path, text, value] of typed) {
    it(`${path} “${text}” is ${typeof value === 'number' ? value : 'kept as written, and named'}`, async () => {
      const staff = await open();
      await staff.type(path, text);
      expectConsistent(staff);
      expectFieldsShowAnswers(staff);
      expect(staff.field(path).value).to.equal(String(value));
      const named = staff.all('[part~="summary"] .notice code').map(textOf);
      expect(named).to.deep.equal(typeof value === 'number' ? [] : [path]);
    });
  }

  it('a dose in micrograms is shown in micrograms', async () => {
    const trials = [{ ...baseAnswers.trials![0]!, medication: 'liothyronine', 'dose-mg': 0.025 }];
    const staff = await open({ ...baseAnswers, trials });
    expect(staff.text).to.include('25 mcg').and.not.include('0.025 mcg');
    expect(staff.note.value).not.to.include('0.025 mcg');
  });

  it('a list', async () => {
    const staff = await open();
    await staff.tick('goals', 'ptsd');
    expect(historyOf(staff).answers.goals).to.deep.equal(['mdd-trd', 'ptsd']);
    await staff.choose('main-goal', 'ptsd');
    expectConsistent(staff);
    await staff.tick('goals', 'mdd-trd');
    expect(historyOf(staff).answers.goals).to.deep.equal(['ptsd']);
    await staff.tick('augmentation', 'lithium');
    expectConsistent(staff);
  });

  it('every field of a trial', async () => {
    const staff = await open();
    await staff.choose('trials[1].medication', 'bupropion');
    expectConsistent(staff);
    await staff.type('trials[1].dose-mg', '10');
    expect(staff.statuses[1]).to.equal('low-dose');
    expectConsistent(staff);
    await staff.type('trials[1].dose-mg', '300');
    await staff.type('trials[1].weeks', '3');
    expect(staff.statuses[1]).to.equal('short');
    await staff.type('trials[1].weeks', '9');
    await staff.choose('trials[1].taken-most-days', 'no');
    expect(staff.statuses[1]).to.equal('not-taken');
    await staff.choose('trials[1].taken-most-days', 'yes');
    await staff.choose('trials[1].improvement', 'half-or-more');
    expect(staff.statuses[1]).to.equal('helped');
    await staff.choose('trials[1].this-episode', 'no');
    expect(staff.statuses[1]).to.equal('other-episode');
    await staff.choose('trials[1].stopped-for-side-effects', 'unsure');
    expectConsistent(staff);
  });

  it('a trial added and filled in, and one removed', async () => {
    const staff = await open();
    await staff.press('Add a trial');
    expect(staff.changed.answers).to.deep.equal(['trials[2]']);
    expectConsistent(staff);
    await staff.choose('trials[2].medication', 'venlafaxine');
    await staff.type('trials[2].dose-mg', '150');
    await staff.type('trials[2].weeks', '8');
    for (const field of ['taken-most-days', 'this-episode']) await staff.choose(`trials[2].${field}`, 'yes');
    await staff.choose('trials[2].improvement', 'none');
    await staff.choose('trials[2].stopped-for-side-effects', 'no');
    expect(staff.statuses).to.deep.equal(['adequate', 'adequate', 'adequate']);
    expectConsistent(staff);
    expect(staff.changed.lines.join('\n')).not.to.match(/[{}]/);
    await staff.press('Remove trial 1');
    expect(staff.statuses).to.deep.equal(['adequate', 'adequate']);
    expect(staff.changed.answers).to.have.members(['trials[0]', 'trials[1]']);
    expectConsistent(staff);
  });

  it('a correction stays with its trial when one before it is removed', async () => {
    const staff = await open();
    await staff.type('trials[1].weeks', '3');
    await staff.giveReason('trials[1].weeks', 'pharmacy record');
    await staff.press('Remove trial 1');
    expect(staff.one('[data-row="trials[0].weeks"]').classList.contains('changed')).to.equal(true);
    expect(staff.one<HTMLInputElement>('[name="reason:trials[0].weeks"]').value).to.equal('pharmacy record');
    expectConsistent(staff);
  });

  it('undo, redo and back to the original are exact, and the fields show it', async () => {
    const staff = await open();
    const states = [stateOf(staff)];
    const edits = [
      () => staff.choose('bp-uncontrolled', 'unsure'),
      () => staff.choose('liver-severe', ''),
      () => staff.type('age', '70'),
      () => staff.tick('goals', 'ocd'),
      () => staff.press('Remove trial 2'),
      () => staff.press('Add a trial'),
      () => staff.choose('trials[1].medication', 'lithium'),
      () => staff.choose('bp-uncontrolled', 'yes'),
    ];
    for (const edit of edits) {
      await edit();
      states.push(stateOf(staff));
    }
    expect(new Set(states).size).to.equal(states.length);
    for (const state of states.slice(0, -1).reverse()) {
      await staff.click('[data-edit="undo"]');
      expect(stateOf(staff)).to.equal(state);
      expectFieldsShowAnswers(staff);
    }
    expect(stateOf(staff)).to.equal(JSON.stringify(record.answers));
    expect(staff.one('[data-edit="undo"]').getAttribute('aria-disabled')).to.equal('true');
    expect(staff.changed.lines).to.deep.equal([]);
    for (const state of states.slice(1)) {
      await staff.click('[data-edit="redo"]');
      expect(stateOf(staff)).to.equal(state);
      expectFieldsShowAnswers(staff);
      expectConsistent(staff);
    }
    await staff.click('[data-edit="reset"]');
    expect(stateOf(staff)).to.equal(states[0]);
    expectFieldsShowAnswers(staff);
    await staff.click('[data-edit="undo"]');
    expect(stateOf(staff)).to.equal(states.at(-1));
  });

  it('a reason is kept, stands in the note, and the record itself stays as it came', async () => {
    const staff = await open();
    const before = JSON.stringify(staff.element.record);
    await staff.choose('bp-uncontrolled', 'yes');
    await staff.giveReason('bp-uncontrolled', 'measured today');
    await staff.type('trials[0].weeks', '2');
    expect(historyOf(staff).corrections.map(({ path, reason }) => [path, reason])).to.deep.include([
      'bp-uncontrolled',
      'measured today',
    ]);
    expect(staff.one<HTMLInputElement>('[name="reason:bp-uncontrolled"]').value).to.equal('measured today');
    for (const kind of ['short', 'full', 'worksheet'] as const) {
      await staff.kind(kind);
      expect(staff.note.value, kind).to.match(/correct/i);
      if (kind === 'full') expect(staff.note.value).to.include('measured today');
    }
    expect(JSON.stringify(staff.element.record)).to.equal(before);
    expect(before).to.equal(JSON.stringify(record));
  });

  it('a trial added, one removed and a list that was not there can say why, in the note as well', async () => {
    const staff = await open();
    await staff.press('Add a trial');
    await staff.choose('trials[2].medication', 'venlafaxine');
    await staff.giveReason('trials[2]:added', 'named on the phone');
    await staff.press('Remove trial 1');
    await staff.giveReason('trials[0]:removed', 'was a brother’s');
    const { corrections } = historyOf(staff);
    expect(corrections.map(({ path, reason }) => [path, reason])).to.have.deep.members([
      ['trials[0]', 'was a brother’s'],
      ['trials[1]', 'named on the phone'],
    ]);
    await staff.kind('full');
    expect(staff.note.value).to.include('"named on the phone"').and.include('"was a brother\'s"');
    const flat = staff.note.value.replace(/\s+/g, ' ');
    expect(flat).to.include(
      '- Trial 1: sertraline, highest daily dose (mg) 150, weeks at that dose 10, response a little -> no trial',
    );
    expect(flat).to.include('- Trial 2: no trial -> venlafaxine, highest daily dose (mg) not given');
    await staff.click('[data-edit="undo"]');
    await staff.click('[data-edit="undo"]');
    expect(historyOf(staff).corrections.map(({ reason }) => reason)).to.deep.equal(['named on the phone']);
    expectConsistent(staff);

    const none = await open(omit(baseAnswers, 'trials'));
    await none.press('Add a trial');
    await none.giveReason('trials:added', 'brought the bottle');
    expect(historyOf(none).corrections).to.deep.equal([
      { path: 'trials', from: undefined, to: [{}], reason: 'brought the bottle' },
    ]);
  });

  it('every change has a place for its reason', async () => {
    const staff = await open();
    await staff.choose('bp-uncontrolled', 'yes');
    await staff.type('age', '70');
    await staff.tick('goals', 'ptsd');
    await staff.type('trials[1].weeks', '3');
    await staff.press('Remove trial 1');
    await staff.press('Add a trial');
    await staff.choose('trials[1].medication', 'bupropion');
    const { length } = historyOf(staff).corrections;
    const names = staff.all<HTMLInputElement>('[name^="reason:"]').map(({ name }) => name);
    expect(names).to.have.length(length);
    for (const [index, name] of names.entries())
      await staff.giveReason(name.slice('reason:'.length), `reason ${index}`);
    expect(historyOf(staff).corrections.map(({ reason }) => reason)).to.have.members(
      names.map((_, index) => `reason ${index}`),
    );
  });

  it('the name that a patient typed for another medicine', async () => {
    const trials = [{ ...baseAnswers.trials![0]!, medication: 'other', 'medication-name': 'sertralin 50' }];
    const staff = await open({ ...baseAnswers, trials });
    expect(staff.field('trials[0].medication-name').value).to.equal('sertralin 50');
    const remarks = () => staff.all('[part="trials"] .remarks').map(textOf);
    expect(remarks()).to.deep.equal(['As written, not counted: may be sertraline (Zoloft). Ask.']);
    await staff.type('trials[0].medication-name', '5-HTP');
    expect(historyOf(staff).answers.trials?.[0]?.['medication-name']).to.equal('5-HTP');
    expectConsistent(staff);
    expect(remarks()).to.deep.equal([]);
    await staff.type('trials[0].medication-name', '42');
    expect(historyOf(staff).answers.trials?.[0]?.['medication-name']).to.equal('42');
    await staff.giveReason('trials[0].medication-name', 'read from the bottle');
    await staff.kind('full');
    expect(staff.note.value).to.include('"read from the bottle"');
    await staff.choose('trials[0].medication', 'sertraline');
    await staff.type('trials[0].medication-name', '');
    expect(staff.all('[data-row="trials[0].medication-name"]')).to.have.length(0);
    expect(staff.all('[data-row="trials[0].weeks"]')).to.have.length(1);
    expectConsistent(staff);
  });

  it('a clinic’s own answers are shown as text', async () => {
    const staff = await open({ ...baseAnswers, 'x-plan': '<b>Plan B</b>', 'x-more': { tier: 2 } });
    const rows = staff.all('.own > div').map(textOf);
    expect(rows).to.deep.equal(['x-plan <b>Plan B</b>', 'x-more {"tier":2}']);
    const none = await open();
    expect(none.text).not.to.include('own questions');
  });

  it('edits stay with their record', async () => {
    const [v1, v2] = [vignettes[0]!, vignettes[1]!];
    const staff = await Staff.with(
      recordFile('a.json', recordOf(v1.answers)),
      recordFile('b.json', recordOf(v2.answers)),
    );
    await staff.show('a.json');
    await staff.choose('bp-uncontrolled', 'yes');
    await staff.show('b.json');
    expect((staff.field('bp-uncontrolled') as HTMLSelectElement).value).to.equal('no');
    expect(staff.changed.lines).to.deep.equal([]);
    expect(staff.names, 'the corrected one is more urgent now').to.deep.equal(['a.json', 'b.json']);
    await staff.show('a.json');
    expect((staff.field('bp-uncontrolled') as HTMLSelectElement).value).to.equal('yes');
    expect(staff.changed.answers).to.deep.equal(['bp-uncontrolled']);
  });
});

/** Each field of the answers shows what the answers are now. */
function expectFieldsShowAnswers(staff: Staff): void {
  const { answers } = historyOf(staff);
  for (const row of staff.all('[data-row]')) {
    const path = row.dataset['row'] ?? '';
    const [, index, field] = /^trials\[(\d+)\]\.(.+)$/.exec(path) ?? [];
    const within = (index === undefined ? answers : answers.trials?.[Number(index)]) as Record<
      string,
      unknown
    >;
    const value = within[field ?? path];
    const boxes = [...row.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
    if (boxes.length > 0) {
      const shown = boxes.filter(({ checked }) => checked).map((box) => box.value);
      expect(shown, path).to.have.members((value as string[] | undefined) ?? []);
    } else
      expect(staff.field(path).value, path).to.equal(
        value === undefined ? '' : `${value as string | number}`,
      );
  }
}
