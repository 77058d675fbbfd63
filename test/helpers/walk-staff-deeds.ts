import { deepEqual, ok } from 'node:assert/strict';
import { preview as texts } from '../../src/content/words/en/preview.ts';
import { among, listsOf, type Deeds } from './walk-commands.ts';
import { fileOf, recordNumber, type Held, type StaffMember } from './walk-staff.ts';
import { textOf } from './walk-person.ts';

/** What staff type into a number field, and what is then the answer; beyond doubt. What nobody can read is kept as written. */
const kept = [
  { text: '0x10', means: '0x10' },
  { text: 'unsure', means: 'unsure' },
  { text: '', means: undefined },
];
const numbers: Readonly<Record<string, readonly { text: string; means: unknown }[]>> = {
  'dose-mg': [
    { text: '150', means: 150 },
    { text: '12,5', means: 12.5 },
    { text: '1,200', means: 1200 },
    ...kept,
  ],
  weeks: [{ text: '12', means: 12 }, ...kept],
  'episode-months': [{ text: '14', means: 14 }, ...kept],
  'blood-pressure-systolic': [{ text: '150', means: 150 }, ...kept],
  'blood-pressure-diastolic': [{ text: '85', means: 85 }, ...kept],
};
const numbersFor = (name: string) => numbers[name.replace(/^trials\[\d+\]\./, '')];

const bad = [
  fileOf('holiday.jpg', '\u00ff\u00d8\u00ff not text'),
  fileOf('empty.json', ''),
  fileOf('other.json', '{"a":1}'),
  fileOf('older.json', '{"format":"ketamine-screener-record","formatVersion":9}'),
  { name: 'large.json', size: 5_000_000, text: () => Promise.reject(new Error('not to be read')) },
];

let next = 0;

/** Files that were never opened before, some of them with a bad one among them. */
function files(count: number, withBad: boolean, wait = 0) {
  const good = Array.from({ length: count }, () => {
    const { record, marker } = recordNumber((next += 1));
    return { marker, record, file: `${marker}.json` };
  });
  const sources = good.map(({ file, record }) => fileOf(file, JSON.stringify(record), wait));
  return { good, sources: withBad ? [among(bad, next), ...sources] : sources };
}

async function taken(staff: StaffMember, good: ReturnType<typeof files>['good']): Promise<void> {
  const opened = good.map((each) => staff.open(each.file, each));
  for (let tries = 0; tries < 20 && opened.some(({ record }) => !staff.isOpen(record)); tries += 1)
    await staff.settle();
  await staff.settle();
  if (opened.length === 1) staff.current = opened[0]!;
  else if (!staff.current) staff.seeWhichIsShown();
}

const rows = (staff: StaffMember) => staff.rows.filter((row) => textOf(row.cells[2]) !== texts.live);
const heldOf = (staff: StaffMember, row: HTMLTableRowElement): Held | undefined =>
  staff.held.find(({ file }) => file === textOf(row.cells[2]));
const fields = (staff: StaffMember, type: string) =>
  staff.current ? staff.fields.filter((field) => field.type === type) : [];
/** Whatever they are called: the button behind the fields of each trial. */
const removers = (staff: StaffMember) =>
  staff.current ? staff.all<HTMLButtonElement>('.answers > button.secondary') : [];
const isUsable = (staff: StaffMember, name: string) => {
  const button = staff.one(`[data-edit="${name}"]`);
  return staff.current !== null && button !== null && button.getAttribute('aria-disabled') !== 'true';
};

function closeAll(staff: StaffMember): void {
  for (const held of [...staff.held]) staff.close(held);
  staff.filter = '';
  staff.group = '';
}

export const staffDeeds = {
  'open files': {
    weight: 5,
    can: () => true,
    act: async (staff, pick) => {
      const { good, sources } = files(1 + (pick % 3), pick % 5 === 0);
      staff.note(`open ${sources.map(({ name }) => name).join(', ')}`);
      const input = staff.one<HTMLInputElement>('input[type="file"]')!;
      Object.defineProperty(input, 'files', { value: sources, configurable: true });
      input.focus();
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await taken(staff, good);
    },
  },
  'drop files': {
    weight: 1,
    can: () => true,
    act: async (staff, pick) => {
      const { good, sources } = files(1 + (pick % 2), false);
      staff.note(`drop ${sources.map(({ name }) => name).join(', ')}`);
      const drop = new Event('drop', { bubbles: true, composed: true, cancelable: true });
      Object.assign(drop, { dataTransfer: { types: ['Files'], files: sources } });
      staff.one('.frame')!.dispatchEvent(drop);
      ok(drop.defaultPrevented, 'drop: the page is replaced by the file');
      await taken(staff, good);
    },
  },
  'open many files': {
    weight: 1,
    can: (staff) => staff.held.length < 40,
    act: async (staff) => {
      const { good } = files(8, false);
      staff.note('open 8 files by a call');
      await staff.element.open(good.map(({ file, record }) => fileOf(file, JSON.stringify(record))));
      await taken(staff, good);
    },
  },
  paste: {
    weight: 1,
    can: () => true,
    act: async (staff) => {
      if (!staff.one('#paste')) await staff.press(staff.button(texts.paste)!);
      const { record, marker } = recordNumber((next += 1));
      staff.one<HTMLTextAreaElement>('#paste')!.value = JSON.stringify(record);
      await staff.press(staff.one('[part~="paste-open"]')!);
      await taken(staff, [{ file: texts.pasted, record, marker }]);
    },
  },
  'call with what is no file': {
    weight: 1,
    can: () => true,
    act: async (staff, pick) => {
      const odd = among([null, undefined, [null], [fileOf(null, '{}')], 'text', [{}]] as const, pick);
      staff.note(`open(${JSON.stringify(odd)})`);
      await staff.element.open(odd as never);
      await staff.settle();
    },
  },
  'close all while files open': {
    weight: 2,
    can: () => true,
    act: async (staff, pick) => {
      const { good, sources } = files(1 + (pick % 4), false, 1 + (pick % 3));
      staff.note(`open ${sources.map(({ name }) => name).join(', ')} and close all at once`);
      for (const { marker } of good) staff.gone.add(marker);
      const opening = staff.element.open(sources);
      for (let tasks = 0; tasks < pick % 6; tasks += 1) await staff.settle();
      closeAll(staff);
      for (const { marker } of good) staff.gone.add(marker);
      staff.element.closeAll();
      await opening;
      for (let tasks = 0; tasks < 6; tasks += 1) await staff.settle();
    },
  },
  'close all': {
    weight: 1,
    can: (staff) => staff.button(texts.closeAll) !== undefined,
    act: async (staff) => {
      closeAll(staff);
      await staff.press(staff.button(texts.closeAll)!);
      // The questionnaire draws itself again, with nothing new in it.
      staff.screener?.requestUpdate();
      await staff.settle();
      deepEqual(staff.element.shelf.records.length, 0, 'closed: a record is open again');
    },
  },
  'dismiss a refusal': {
    weight: 1,
    can: (staff) => staff.all('[data-error] button').length > 0,
    act: (staff, pick) => staff.press(among(staff.all('[data-error] button'), pick)),
  },
  'open a row': {
    weight: 5,
    can: (staff) => rows(staff).length > 0,
    act: async (staff, pick) => {
      const row = among(rows(staff), pick);
      const held = heldOf(staff, row);
      await staff.press(row.querySelector<HTMLElement>('.row')!, `row ${held?.file ?? ''}`);
      if (staff.held.filter(({ file }) => file === held?.file).length > 1) staff.seeWhichIsShown();
      else staff.current = held ?? null;
    },
  },
  sort: {
    weight: 1,
    can: (staff) => staff.all('[data-sort]').length > 0,
    act: (staff, pick) => staff.press(among(staff.all('[data-sort]'), pick)),
  },
  filter: {
    weight: 2,
    can: (staff) => staff.one('[name="filter"]') !== null,
    act: async (staff, pick) => {
      staff.filter = among(['', 'zorvex', '0001', 'heart', 'nobody'], pick);
      await staff.enter(staff.one<HTMLInputElement>('[name="filter"]')!, staff.filter);
    },
  },
  'show a group': {
    weight: 1,
    can: (staff) => staff.one('[name="group"]') !== null,
    act: async (staff, pick) => {
      const select = staff.one<HTMLSelectElement>('[name="group"]')!;
      staff.group = among([...select.options], pick).value;
      await staff.enter(select, staff.group);
    },
  },
  'mark as handled': {
    weight: 2,
    can: (staff) => rows(staff).length > 0,
    act: async (staff, pick) => {
      const row = among(rows(staff), pick);
      const held = heldOf(staff, row);
      const unique = staff.held.filter(({ file }) => file === held?.file).length === 1;
      if (held && unique) held.handled = !held.handled;
      if (unique) await staff.press(row.querySelector('input')!, `handled ${held?.file ?? ''}`);
    },
  },
  'change a choice': {
    weight: 5,
    can: (staff) => fields(staff, 'select-one').length > 0,
    act: async (staff, pick) => {
      const select = among(fields(staff, 'select-one') as HTMLSelectElement[], pick * 7);
      const value = among([...select.options], pick).value;
      staff.change(staff.current!, select.name, value || undefined);
      await staff.enter(select, value);
    },
  },
  'type a number': {
    weight: 4,
    can: (staff) => typed(staff).length > 0,
    act: async (staff, pick) => {
      const input = among(typed(staff), pick >> 3);
      const { text, means } = among(numbersFor(input.name)!, pick);
      staff.change(staff.current!, input.name, means);
      await staff.enter(input, text);
    },
  },
  'tick an answer': {
    weight: 1,
    can: (staff) => fields(staff, 'checkbox').length > 0,
    act: async (staff, pick) => {
      const box = among(fields(staff, 'checkbox') as HTMLInputElement[], pick);
      const now = staff.answersOf(staff.current!) as Record<string, readonly string[] | undefined>;
      const chosen = now[box.name] ?? [];
      const next = box.checked ? chosen.filter((each) => each !== box.value) : [...chosen, box.value];
      staff.change(staff.current!, box.name, next);
      await staff.press(box, `${box.name} ${box.value}`);
    },
  },
  'add a trial': {
    weight: 1,
    can: (staff) => staff.current !== null && staff.button(texts.edit.addTrial) !== undefined,
    act: async (staff) => {
      const { trials } = staff.answersOf(staff.current!);
      staff.change(staff.current!, `trials[${(trials ?? []).length}]`, {});
      await staff.press(staff.button(texts.edit.addTrial)!);
    },
  },
  'remove a trial': {
    weight: 2,
    can: (staff) => removers(staff).length > 0,
    act: async (staff, pick) => {
      const index = pick % (staff.answersOf(staff.current!).trials?.length ?? 1);
      staff.change(staff.current!, `trials[${index}]`, undefined);
      await staff.press(removers(staff)[index]!);
    },
  },
  undo: {
    weight: 3,
    can: (staff) => isUsable(staff, 'undo'),
    act: async (staff) => {
      staff.current!.at -= 1;
      await staff.press(staff.one('[data-edit="undo"]')!);
    },
  },
  redo: {
    weight: 2,
    can: (staff) => isUsable(staff, 'redo'),
    act: async (staff) => {
      staff.current!.at += 1;
      await staff.press(staff.one('[data-edit="redo"]')!);
    },
  },
  reset: {
    weight: 1,
    can: (staff) => isUsable(staff, 'reset'),
    act: async (staff) => {
      const held = staff.current!;
      held.states = [...held.states.slice(0, held.at + 1), held.record.answers];
      held.at += 1;
      await staff.press(staff.one('[data-edit="reset"]')!);
    },
  },
  'choose a note': {
    weight: 2,
    can: (staff) => staff.current !== null,
    act: async (staff, pick) => {
      staff.kind = among(['short', 'full', 'worksheet'] as const, pick);
      await staff.press(staff.one(`[name="note-kind"][value="${staff.kind}"]`)!, `note ${staff.kind}`);
    },
  },
  'write into the note': {
    weight: 2,
    can: (staff) => staff.current !== null,
    act: async (staff, pick) => {
      const text = `Called ${staff.current!.marker}, attempt ${pick}.`;
      staff.current!.notes.set(staff.kind, text);
      await staff.enter(staff.one<HTMLTextAreaElement>('#note-text')!, text);
    },
  },
  'write the note anew': {
    weight: 1,
    can: (staff) => staff.current !== null && staff.button(texts.note.renew) !== undefined,
    act: async (staff) => {
      staff.current!.notes.delete(staff.kind);
      await staff.press(staff.button(texts.note.renew)!);
    },
  },
  'copy or print': {
    weight: 2,
    can: (staff) => staff.current !== null,
    act: async (staff, pick) => {
      await staff.press(staff.one(`[part~="note"] [part~="${among(['primary', 'print'], pick)}"]`)!);
    },
  },
  'the page hands over a record': {
    weight: 2,
    can: () => true,
    act: async (staff) => {
      const made = recordNumber((next += 1));
      staff.note(`the page hands over ${made.marker}`);
      for (const held of staff.held.filter((each) => each.given && !staff.isTouched(each))) staff.close(held);
      staff.element.record = made.record;
      staff.current = staff.open(texts.given, made, true);
      await staff.settle();
    },
  },
  'the page takes its records back': {
    weight: 1,
    can: (staff) => staff.held.some(({ given }) => given),
    act: async (staff) => {
      staff.note('record = null');
      for (const held of staff.held.filter(({ given }) => given)) staff.close(held);
      staff.element.record = null;
      await staff.settle();
      if (!staff.current) staff.seeWhichIsShown();
    },
  },
  'the questionnaire draws itself anew': {
    weight: 2,
    can: (staff) => staff.screener !== null,
    act: async (staff) => {
      staff.note('the questionnaire draws itself anew');
      for (let times = 0; times < 3; times += 1) {
        staff.screener!.requestUpdate();
        await staff.screener!.updateComplete;
      }
      await staff.settle();
    },
  },
  'the questionnaire is answered': {
    weight: 2,
    can: (staff) => staff.screener !== null,
    act: async (staff, pick) => {
      staff.note('the questionnaire is answered');
      await staff.screener!.prefill({ ...recordNumber(0).record.answers, age: 30 + (pick % 40), trials: [] });
      await staff.settle();
      if (!staff.current) staff.seeWhichIsShown();
    },
  },
} satisfies Deeds<StaffMember>;

const typed = (staff: StaffMember) =>
  (fields(staff, 'text') as HTMLInputElement[]).filter(({ name }) => numbersFor(name) !== undefined);

export const staffWalkOf = (done: Map<string, number>, size: number) =>
  listsOf<StaffMember>(staffDeeds, done, size, (staff, name) => {
    if (!/^the (?:page|questionnaire)|while|call/.test(name)) staff.checkFocus();
    staff.check();
  });
