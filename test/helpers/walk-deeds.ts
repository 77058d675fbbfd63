import { deepEqual, ok } from 'node:assert/strict';
import { words } from '../../src/content/words/en/index.ts';
import { questionWords } from '../../src/exports/wording.ts';
import { among, listsOf, type Deeds } from './walk-commands.ts';
import { textOf, type Person, type Typed } from './walk-person.ts';

/** Ages as typed. */
const ages: readonly Typed[] = [
  { text: '42', means: 42 },
  { text: '70', means: 70 },
  { text: '16', means: 16 },
  { text: 'soon', means: undefined },
  { text: '', means: undefined },
];

/** What people type into a number field, by the last part of its name; what it means is beyond doubt. */
const entries: Readonly<Record<string, readonly Typed[]>> = {
  'dose-mg': [
    { text: '50', means: 50 },
    { text: '100 mg', means: 100 },
    { text: '9000', means: 9000 },
    { text: 'a lot', means: undefined },
    { text: '', means: undefined },
  ],
  weeks: [
    { text: '8', means: 8 },
    { text: '12 weeks', means: 12 },
    { text: '900', means: 900 },
    { text: 'long', means: undefined },
    { text: '', means: undefined },
  ],
  'episode-months': [
    { text: '14', means: 14 },
    { text: '2 years', means: 24 },
    { text: 'always', means: undefined },
    { text: '', means: undefined },
  ],
  'blood-pressure-systolic': [
    { text: '120', means: 120 },
    { text: '190', means: 190 },
    { text: 'high', means: undefined },
    { text: '', means: undefined },
  ],
  'blood-pressure-diastolic': [
    { text: '80', means: 80 },
    { text: '130', means: 130 },
    { text: 'high', means: undefined },
    { text: '', means: undefined },
  ],
};

const searches = ['quetiapine', 'paroxetine', 'fluoxetine', 'Blue Pills', 'zolfot', 'liothyronine', 'x', ''];

const part = (name: string) => (person: Person) => person.one(`[part~="${name}"]`);
const primary = part('primary');
const radios = (person: Person) => person.inputs.filter(({ type }) => type === 'radio');
const boxes = (person: Person) => person.inputs.filter(({ type }) => type === 'checkbox');
const numbers = (person: Person) =>
  person.inputs.filter(({ type, name }) => type === 'text' && typedIn(name) !== undefined);
const typedIn = (name: string) => entries[name.replace(/^trials\[\d+\]\./, '')];
const saved = part('clear-saved');
const field = (person: Person, name: string) => person.inputs.find((input) => input.name === name);
const cards = (person: Person) => (person.step === 'trial-list' ? person.all('.card') : []);
const isSaved = (person: Person) => saved(person) !== null;

export const deeds = {
  'type an age': {
    weight: 2,
    can: (person) => field(person, 'age') !== undefined,
    act: async (person, pick) => typeAge(person, among(ages, pick)),
  },
  'go on': {
    weight: 5,
    can: (person) =>
      primary(person) !== null && ['start', 'question', 'check'].includes(person.view) && !isSaved(person),
    act: (person) => goOn(person),
  },
  choose: {
    weight: 4,
    can: (person) => radios(person).length > 0,
    act: (person, pick) => person.choose(among(radios(person), pick)),
  },
  tick: {
    weight: 4,
    can: (person) => boxes(person).length > 0,
    act: (person, pick) => person.toggle(among(boxes(person), pick)),
  },
  // What people know best they take most; and what is marked can be taken back.
  'tick a well-known medicine': {
    weight: 2,
    can: (person) => person.step === 'medicines-tried',
    act: (person, pick) =>
      person.toggle(
        among(
          boxes(person).filter(
            ({ value, checked }) => checked || /^(?:fluox|sertr|parox)etine$|^sertraline$/.test(value),
          ),
          pick,
        ),
      ),
  },
  type: {
    weight: 4,
    can: (person) => numbers(person).length > 0,
    act: async (person, pick) => {
      const input = among(numbers(person), pick >> 3);
      await person.type(input, among(typedIn(input.name)!, pick));
    },
  },
  fill: {
    weight: 1,
    can: (person) => part('fill')(person) !== null,
    act: (person) => fill(person),
  },
  'answer and go on': {
    weight: 6,
    can: (person) => person.isAt('question'),
    act: async (person, pick) => {
      await answerView(person, pick);
      if (person.isAt('question')) await goOn(person);
    },
  },
  'go on to the medicines': {
    weight: 2,
    can: (person) =>
      (person.isAt('question') && person.step !== 'medicines-tried') || field(person, 'age') !== undefined,
    act: (person, pick) => hurry(person, pick, ({ step }) => step === 'medicines-tried'),
  },
  'go on to the list': {
    weight: 3,
    can: (person) => person.isAt('question') && person.step !== 'trial-list',
    act: (person, pick) => hurry(person, pick, ({ step }) => step === 'trial-list'),
  },
  'go on to the check page': {
    weight: 1,
    can: (person) => person.isAt('question'),
    act: (person, pick) => hurry(person, pick, ({ view }) => view === 'check'),
  },
  search: {
    weight: 4,
    can: (person) => field(person, 'trials-search') !== undefined,
    act: async (person, pick) => {
      person.search = among(searches, pick);
      await person.write(field(person, 'trials-search')!, person.search);
    },
  },
  'search and add': {
    weight: 3,
    can: (person) => field(person, 'trials-search') !== undefined,
    act: async (person, pick) => {
      person.search = among(searches, pick >> 3);
      await person.write(field(person, 'trials-search')!, person.search);
      const found = person.all('.results button');
      if (found.length > 0) await person.add(among(found, pick));
    },
  },
  add: {
    weight: 2,
    can: (person) => person.all('.results button').length > 0,
    act: (person, pick) => person.add(among(person.all('.results button'), pick)),
  },
  remove: {
    weight: 3,
    can: (person) => cards(person).length > 0,
    act: async (person, pick) => {
      const index = pick % cards(person).length;
      await person.remove(index, cards(person)[index]!.querySelectorAll('button')[1]!);
    },
  },
  'edit a medicine': {
    weight: 1,
    can: (person) => cards(person).length > 0,
    act: (person, pick) => person.press(among(cards(person), pick).querySelector('button')!),
  },
  'another time': {
    weight: 1,
    can: (person) => cards(person).length > 0 && part('add-time')(person) !== null,
    act: async (person, pick) => {
      const index = pick % cards(person).length;
      await person.again(index, cards(person)[index]!.querySelector<HTMLElement>('[part~="add-time"]')!);
    },
  },
  'put back': {
    weight: 3,
    can: (person) => person.one('#undo') !== null,
    act: (person) => person.putBack(person.one('#undo')!),
  },
  'another medicine': {
    weight: 1,
    can: (person) => part('add-medicine')(person) !== null,
    act: (person) => person.press(part('add-medicine')(person)!),
  },
  back: {
    weight: 3,
    can: (person) => part('back')(person) !== null && person.canGoBack,
    act: async (person) => {
      await person.backByButton(part('back')(person)!);
    },
  },
  "the browser's Back": {
    weight: 2,
    can: (person) => person.canGoBack,
    act: async (person) => {
      await person.byBrowser(-1);
    },
  },
  "the browser's Forward": {
    weight: 2,
    can: (person) => person.canGoForward,
    act: async (person) => {
      await person.byBrowser(1);
    },
  },
  change: {
    weight: 5,
    can: (person) => person.all('[data-change]').length > 0,
    act: async (person, pick) => {
      const button = among(person.all('[data-change]'), pick);
      const { change } = button.dataset;
      await person.press(button, `change ${change ?? ''}`);
      const wanted =
        change === 'age' ? ['start'] : change === 'medicines-tried' ? ['trial-list', change] : [change];
      ok(wanted.includes(person.step || person.view), `change: ${change ?? ''} leads to "${person.place}"`);
    },
  },
  'ask to clear': {
    weight: 1,
    can: (person) => person.one('#clear') !== null,
    act: (person) => person.press(person.one('#clear')!),
  },
  clear: {
    weight: 1,
    can: (person) => part('clear-yes')(person) !== null,
    act: async (person) => {
      person.forget();
      await person.press(part('clear-yes')(person)!);
      deepEqual(person.view, 'start', 'clear: not the first view');
      person.startAnew();
    },
  },
  'do not clear': {
    weight: 1,
    can: (person) => part('clear-no')(person) !== null,
    act: (person) => person.press(part('clear-no')(person)!),
  },
  about: {
    weight: 1,
    can: (person) => part('about')(person) !== null,
    act: (person) => about(person),
  },
  'have a look at "About"': {
    weight: 2,
    can: (person) => person.isAt('start') && field(person, 'age') !== undefined,
    act: async (person, pick) => {
      // The person is back, and goes on, while the questions load.
      const button = part('about')(person)!;
      person.note(`About, and at once Back, age 42 and Continue, after ${pick % 8} tasks`);
      button.click();
      await person.element.updateComplete;
      history.back();
      await person.until(() => person.isAt('start'), "back: the browser's does nothing");
      const input = field(person, 'age')!;
      person.age = '42';
      person.set('age', 42);
      input.value = '42';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await person.tasks(pick % 8);
      await person.press(primary(person)!, 'Continue');
    },
  },
  'ask for help': {
    weight: 1,
    can: (person) => !person.isAt('crisis'),
    act: async (person) => {
      await person.press(part('help-more')(person)!);
      deepEqual(person.view, 'crisis', 'help: asked for, and it does not come');
    },
  },
  'begin again': {
    weight: 2,
    can: (person) => person.isAt('minor'),
    act: async (person) => {
      person.forget();
      await person.press(primary(person)!);
      person.startAnew();
    },
  },
  reload: {
    weight: 2,
    can: (person) => person.page.resume,
    act: async (person) => {
      person.note('reload');
      await person.reload();
      deepEqual(isSaved(person), Object.keys(person.kept).length > 0, 'reload: what was kept');
    },
  },
  'go on with what was kept': {
    weight: 6,
    can: isSaved,
    act: async (person) => {
      person.resume();
      await person.press(primary(person)!);
    },
  },
  'do not go on with it': {
    weight: 1,
    can: isSaved,
    act: async (person) => {
      person.forget();
      await person.press(saved(person)!);
      person.startAnew();
    },
  },
  'the page puts another element in its place': {
    weight: 1,
    can: (person) => !isSaved(person),
    act: (person) => person.remake(),
  },
  'a link of the page': { weight: 1, can: () => true, act: (person) => person.followHostLink() },
  copy: {
    weight: 1,
    can: (person) => person.isAt('result'),
    act: (person, pick) => person.press(part(among(['copy', 'download'], pick))(person)!),
  },
} satisfies Deeds<Person>;

async function typeAge(person: Person, { text }: Typed): Promise<void> {
  person.age = text;
  await person.write(field(person, 'age')!, text);
}

async function goOn(person: Person): Promise<void> {
  if (!person.isAt('start')) {
    await person.goOn();
    return;
  }
  const years = ages.find(({ text }) => text === person.age)?.means ?? (Number(person.age) || undefined);
  if (years !== undefined && years >= 18) person.set('age', years);
  if (years !== undefined && years < 18) person.forget();
  await person.press(primary(person)!, 'Continue');
  if (years === undefined) ok(person.errors !== '' && person.isAt('start'), 'age: no error');
  else ok(!person.isAt('start'), 'dead end: Continue stays on the first view');
  if (years !== undefined && years < 18) {
    deepEqual(person.view, 'minor', 'age: under 18');
    person.startAnew();
  }
}

async function about(person: Person): Promise<void> {
  await person.press(part('about')(person)!);
  deepEqual(person.view, 'about', 'about: it does not come');
}

async function fill(person: Person): Promise<void> {
  const button = part('fill')(person)!;
  const groups = groupsOf(person);
  const takes = (group: readonly HTMLInputElement[], code: string) =>
    group.some(({ value }) => value === code);
  const code = groups.filter((group) => takes(group, 'no')).every((group) => takes(group, 'not-applicable'))
    ? 'not-applicable'
    : 'no';
  for (const group of groups)
    if (takes(group, 'no') && person.value(group[0]!.name) === undefined) person.set(group[0]!.name, code);
  await person.press(button);
}

function groupsOf(person: Person): readonly HTMLInputElement[][] {
  const all = radios(person);
  return [...new Set(all.map(({ name }) => name))].map((name) => all.filter((each) => each.name === name));
}

/** Answers what the view still wants, as calmly as can be; `pick` chooses among what does no harm. */
async function answerView(person: Person, pick: number): Promise<void> {
  if (part('fill')(person)) await fill(person);
  if (person.step === 'safety')
    for (const group of groupsOf(person))
      if (person.value(group[0]!.name) !== 'no') await choose(person, group[0]!.name, 'no');
  for (let asked = 0; asked < 40; asked += 1) {
    const group = groupsOf(person).find(([first]) => person.value(first!.name) === undefined);
    if (!group) break;
    await person.choose(among(group, pick + asked));
  }
  if (person.step === 'goals' && person.told.goals === undefined)
    await person.toggle(among(boxes(person), pick));
  if (person.step === 'medicines-tried' && person.search !== '') {
    person.search = '';
    await person.write(field(person, 'trials-search')!, '');
  }
  if (person.step === 'medicines-tried' && !person.complete) await person.toggle(among(boxes(person), pick));
  for (const { name } of numbers(person)) {
    const wanted = name.startsWith('trials[') && person.value(name) === undefined;
    if (wanted || (person.value(name) === undefined && field(person, name)?.value.trim() !== ''))
      await person.type(field(person, name)!, typedIn(name)![0]!);
  }
}

async function choose(person: Person, name: string, value: string): Promise<void> {
  await person.choose(person.inputs.find((input) => input.name === name && input.value === value)!);
}

async function hurry(person: Person, pick: number, there: (person: Person) => boolean): Promise<void> {
  for (let views = 0; views < 60 && !there(person); views += 1) {
    if (isSaved(person)) await deeds['go on with what was kept'].act(person);
    else if (person.isAt('start')) {
      await typeAge(person, ages[0]!);
      await goOn(person);
    } else if (person.isAt('question')) {
      await answerView(person, pick);
      if (person.isAt('question')) await goOn(person);
    } else if (person.isAt('check')) await goOn(person);
    else return;
    person.check();
  }
}

/** From wherever the person is, the summary can be reached, and it tells all that was told. */
export async function finish(person: Person): Promise<void> {
  for (let views = 0; views < 100 && !person.isAt('result'); views += 1) {
    const { view } = person;
    if (view === 'crisis' || view === 'about') {
      person.note('back to the questions');
      await person.backByButton(part('back')(person)!);
    } else if (view === 'minor') await deeds['begin again'].act(person);
    else await hurry(person, 0, ({ view }) => !['start', 'question', 'check'].includes(view));
    person.check();
  }
  deepEqual(person.view, 'result', 'dead end: no summary');
  const blank = textOf(person.one('.body')).includes('Questions left blank');
  ok(!blank, 'summary: it says that something was left blank, and nothing was');
}

const topics = new Map(
  Object.keys({ ...words.questions, ...words.items }).map((id) => [
    questionWords(words, id)?.topic ?? id,
    id,
  ]),
);

/** The check page says "not answered" only where nothing was told. */
function checkPage(person: Person): void {
  if (!person.isAt('check')) return;
  for (const row of person.all('dl > div')) {
    const [topic, answer] = [textOf(row.querySelector('dt')), textOf(row.querySelector('dd'))];
    const id = topics.get(topic);
    const told = id !== undefined && (person.told as Record<string, unknown>)[id] !== undefined;
    ok(
      !told || answer !== words.check.notAnswered,
      `check page: "${topic}" is told and said to be not answered`,
    );
  }
}

/** What must hold after a deed. */
export function lookAround(person: Person, deed: string): void {
  // What the page does leaves the focus where it was.
  if (!/page|reload/.test(deed)) person.checkFocus();
  person.check();
  checkPage(person);
}

export const walkOf = (done: Map<string, number>, size: number) =>
  listsOf<Person>(deeds, done, size, lookAround);
