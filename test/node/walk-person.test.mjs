// A random person at the questionnaire does anything in any order, and remembers what they told; after every step the page must agree.
/* global history -- of the page made here */
import { deepEqual, ok } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { complaints, handedOver } from '../helpers/walk-page.mjs';
import { playWalks, walks } from '../helpers/walk-run.mjs';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

const { deeds, finish, lookAround, walkOf } = await import('../helpers/walk-deeds.ts');
const { Person } = await import('../helpers/walk-person.ts');
await import('../../src/define.ts');
await import('../../src/screener/flow/flow.ts');

const plain = { resume: false, form: false, attributes: {}, given: 'nothing' };

/** Answers the page gives beforehand: a walk then begins further on. */
const given = {
  all: omit(baseAnswers, 'main-goal'),
  'all but medicines': omit(baseAnswers, 'main-goal', 'trials'),
};

async function walk(situation, play, did = [], seen = new Set()) {
  complaints.length = 0;
  history.pushState(null, '', '/start');
  const person = new Person(situation, { form: (element) => handedOver.get(element), complaints }, seen, did);
  try {
    await person.arrive();
    if (situation.given !== 'nothing') await person.prefill(given[situation.given]);
    person.check();
    await play(person);
    await finish(person);
  } finally {
    await person.leave();
  }
}

/** As frameworks set attributes; a person sees no difference. */
const odd = fc.constantFrom(null, undefined, 7, ['x']);

const situations = fc.record({
  resume: fc.boolean(),
  form: fc.boolean(),
  attributes: fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.record({ clinicName: odd, clinicPhone: odd, criteria: odd }, { requiredKeys: [] }),
    },
  ),
  given: fc.constantFrom('nothing', ...Object.keys(given)),
});

test('a random person', async (t) => {
  const count = walks(16);
  const commandsOf = (done) => walkOf(done, 160);
  const { done, seen } = await playWalks(
    t,
    'a person',
    count,
    situations,
    commandsOf,
    (situation, commands, did, seen) =>
      walk(
        situation,
        (person) => fc.asyncModelRun(() => ({ model: person, real: null }), commands),
        did,
        seen,
      ),
  );
  // A walk that can't be taken finds nothing. A few may by chance pass something by.
  for (const view of ['safety', 'medicines-tried', 'trial', 'check', 'result']) ok(seen.has(view), view);
  if (count >= 100)
    deepEqual(
      Object.keys(deeds).filter((name) => !done.has(name)),
      [],
    );
});

const FORWARD = 'Forward, unnoticed';

const look = (tasks) => ['have a look at "About"', tasks];

/** What walks once came upon, by about the shortest way: deeds, each with the number that chooses. */
const found = [
  [
    'two medicines of one name lead in a circle',
    { given: 'all but medicines' },
    ['search and add', 0],
    ['search and add', 1],
    ['answer and go on', 0],
    ['answer and go on', 0],
    ['answer and go on', 0],
  ],
  [
    'a medicine typed and not added is dropped beside one like it',
    { given: 'all but medicines' },
    ['tick a well-known medicine', 0],
    ['search', 1],
    ['go on', 0],
  ],
  [
    'a field shows what is no longer told',
    { given: 'all' },
    ['change', 3],
    ['type', 1],
    ['go on', 0],
    ['change', 2],
    ['choose', 1],
    ['go on', 0],
    ['change', 2],
    ['choose', 0],
    ['go on', 0],
    ['change', 3],
  ],
  ...[0, 1, 2].map((tasks) => [`the age is lost on the way, ${tasks} tasks after it`, {}, look(tasks)]),
  ['"not sure" of the goals is left blank', { given: 'all' }, ['change', 3], ['tick', 9], ['go on', 0]],
  [
    'the last medicine has no undo',
    { given: 'all but medicines' },
    ['tick a well-known medicine', 0],
    ['go on to the list', 0],
    ['remove', 0],
  ],
  ['a medicine is put back last', { given: 'all' }, ['change', 5], ['remove', 0], ['put back', 0]],
  [
    '"not sure" wipes a dose',
    { given: 'all' },
    ['change', 5],
    ['edit a medicine', 0],
    ['type', 1],
    ['tick', 0],
    ['tick', 0],
  ],
  ['ks-complete comes twice', { given: 'all' }, ['go on', 0], ['back', 0], ['go on', 0]],
  [
    'Back leads forward after a link of the page',
    { given: 'all' },
    ['change', 2],
    ['go on', 0],
    ['a link of the page', 0],
    ['back', 0],
    ["the browser's Back", 0],
  ],
  [
    'Back does nothing where a step is gone',
    { given: 'all but medicines' },
    ['tick a well-known medicine', 3],
    ['go on to the list', 0],
    ['remove', 0],
    ['back', 0],
  ],
  ['a record stays in the history of a form', { given: 'all', form: true }, ['go on', 0]],
  ['the age of a minor is kept', { resume: true }, ['type an age', 2], ['about', 0], ['back', 0]],
  [
    'a step that stands in for one that is gone changes in use',
    { given: 'all but medicines' },
    ['tick a well-known medicine', 0],
    ['go on to the list', 0],
    ["the browser's Back", 0],
    ["the browser's Back", 0],
    ['tick a well-known medicine', 0],
    // The person's own list of places ends here, for the answer has changed.
    [FORWARD, 0],
    ['search and add', 24],
  ],
];

for (const [name, situation, ...list] of found)
  test(`it is mended that ${name}`, () =>
    walk({ ...plain, ...situation }, async (person) => {
      for (const [deed, pick] of list) {
        if (deed === FORWARD) {
          history.forward();
          await person.tasks(8);
          continue;
        }
        ok(deeds[deed].can(person), `${deed} on "${person.place}"`);
        await deeds[deed].act(person, pick);
        lookAround(person, deed);
      }
    }));
