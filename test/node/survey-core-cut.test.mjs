// Walks our questionnaire on the engine that is built into dist/cdn and on survey-core as it is published; both must do the same.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import nodeResolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { kept, surveyCoreCut } from '../../scripts/survey-core-cut.mjs';
import { vignettes } from '../helpers/vignettes.ts';

const source = fileURLToPath(new URL('../../src/', import.meta.url));
const entry = `
  export { SurveyModel } from 'survey-core';
  export { surveyDefinition } from '${source}survey/definition.ts';
  export { choicesOf } from '${source}survey/model.ts';
  export { observe } from '${source}survey/observe.ts';
  export { Session } from '${source}survey/session.ts';
  export { words } from '${source}content/words/en/index.ts';
`;

/** More by hand: `WALKS=500 npm run test:node survey-core-cut`. */
const RUNS = Number(process.env.WALKS ?? 10);

let folder;
let whole;
let cut;

async function load(name, plugins) {
  const virtual = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? id : null),
    load: (id) => (id === 'entry' ? entry : null),
  };
  const bundle = await rollup({
    input: 'entry',
    context: 'globalThis',
    onwarn: () => {},
    plugins: [
      virtual,
      {
        name: 'here',
        // The whole one is taken as it is: to shake it would take long and drop next to nothing.
        resolveId: (id) =>
          id === 'survey-core'
            ? plugins.length > 0
              ? fileURLToPath(import.meta.resolve(id))
              : { id: import.meta.resolve(id), external: true }
            : null,
      },
      ...plugins,
      nodeResolve(),
      esbuild({ tsconfig: fileURLToPath(new URL('../../tsconfig.json', import.meta.url)), target: 'es2022' }),
    ],
  });
  const file = path.join(folder, `${name}.mjs`);
  await bundle.write({ file, format: 'es' });
  return import(pathToFileURL(file));
}

const errorsOf = (session) =>
  session.survey.getAllQuestions().map(({ errors }) => errors.map((error) => error.getText()));

/** The questions of every step, with what a person sees of them. */
function seen(engine, session) {
  return session.steps.map((step) => ({
    ...step,
    complete: session.validate(step, false),
    questions: session.questionsOf(step).map((question) => ({
      name: question.name,
      type: question.getType(),
      title: question.title,
      description: question.description,
      value: question.value,
      empty: question.isEmpty(),
      errors: question.errors.map((error) => error.getText()),
      choices: engine.choicesOf(question),
      // Numbers in ids count what was made, and the cut makes less.
      ids: [question.id, question.inputId].map((id) => id.replace(/\d+/, '')),
    })),
  }));
}

const stateOf = (engine, session) => ({
  answers: session.answers,
  previous: session.previousSafetyAnswers,
  crisis: [session.crisisAnswers, session.medicalEmergency, session.otherCrisis],
  incomplete: session.firstIncomplete?.key,
  steps: seen(engine, session),
});

/** What a person can do, chosen by numbers, so that both engines are told the same. */
const act = {
  answer(engine, session, a, b) {
    const questions = session.steps.flatMap((step) => session.questionsOf(step));
    const question = questions[a % questions.length];
    const codes = engine.choicesOf(question).map(({ value }) => value);
    const one = codes.length > 0 ? codes[b % codes.length] : [1, 120, 'unsure', undefined][b % 4];
    question.value =
      question.getType() === 'checkbox' ? [one, ...(b % 3 ? codes.slice(b % codes.length) : [])] : one;
  },
  clear(engine, session, a) {
    const questions = session.steps.flatMap((step) => session.questionsOf(step));
    questions[a % questions.length].clearValue();
  },
  add: (engine, session, a) =>
    session.list.tick(
      [
        { medication: 'sertraline' },
        { medication: 'venlafaxine' },
        { medication: 'other', 'medication-name': 'Own' },
        { medication: 'bupropion' },
      ][a % 4],
    ),
  remove: (engine, session, a) => session.list.remove(a % 3),
  none: (engine, session, a) => {
    if (a % 2) session.list.clear();
    session.survey.setValue('no-trials', 'yes');
  },
  validate(engine, session, a) {
    const step = session.steps[a % session.steps.length];
    return session.validate(step, true);
  },
  clearErrors: (engine, session) => session.clearErrors(),
  age: (engine, session, a) => session.survey.setValue('age', 18 + (a % 60)),
};

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'survey-core-cut-'));
  whole = await load('whole', []);
  cut = await load('cut', [surveyCoreCut()]);
});
after(() => rm(folder, { recursive: true, force: true }));

/** As JSON: survey-core puts functions of its own on arrays that it holds. */
const plain = (value) => JSON.parse(JSON.stringify(value));
const both = (run) => assert.deepEqual(plain(run(cut)), plain(run(whole)));

const walks = fc.array(
  fc.tuple(
    fc.oneof(
      { weight: 6, arbitrary: fc.constant('answer') },
      { weight: 4, arbitrary: fc.constantFrom(...Object.keys(act)) },
    ),
    fc.nat(999),
    fc.nat(99),
  ),
  { minLength: 1, maxLength: 25 },
);

describe('survey-core as it is cut', () => {
  it('does the same on random walks', () => {
    fc.assert(
      fc.property(walks, fc.constantFrom(...vignettes, { answers: {} }), (walk, { answers }) => {
        both((engine) => {
          const session = new engine.Session(engine.words, answers);
          const states = walk.map(([name, a, b]) => {
            let drawn = 0;
            const stop = session.survey
              .getAllQuestions()
              .map((question) => engine.observe(question, () => (drawn += 1)));
            const result = act[name](engine, session, a, b);
            stop.forEach((each) => each());
            // Only whether: class names, which the cut has none of, are told of too.
            return { name, result, drawn: drawn > 0, answers: session.answers, errors: errorsOf(session) };
          });
          const end = stateOf(engine, session);
          session.survey.dispose();
          return [states, end];
        });
      }),
      { numRuns: RUNS },
    );
  });

  for (const { id, answers } of vignettes) {
    it(`does the same with ${id}`, () => {
      both((engine) => {
        const session = new engine.Session(engine.words, answers);
        const states = [stateOf(engine, session)];
        for (const step of session.steps) {
          session.validate(step, true);
          states.push(errorsOf(session));
        }
        session.survey.setValue('depression-episode', 'no');
        session.list.clear();
        return [...states, stateOf(engine, session)];
      });
    });
  }

  it('makes no panel for a choice, as the whole one does for each of a question that is answered', () => {
    const panels = (engine) => {
      const session = new engine.Session(engine.words, {});
      const [question] = session.questionsOf(session.steps[0]);
      question.value = 'no';
      return question.choices.map(({ panelValue }) => panelValue !== undefined);
    };
    assert.deepEqual([...new Set(panels(cut))], [false]);
    assert.deepEqual([...new Set(panels(whole))], [true]);
  });

  const conditions = [
    "{a} = 'yes'",
    "{a} <> 'no'",
    '{n} > 3 and {n} <= 10',
    '{n} * 2 + 1 = 11 or {n} - 1 < 0',
    "!({a} = 'yes')",
    '{a} empty',
    '{n} notempty',
    "{list} contains 'x'",
    "{list} notcontains 'x'",
    "{list} anyof ['y', 'z']",
    "{list} allof ['x', 'y']",
    '{list.length} >= 2',
    "{list[0]} = 'y'",
    "iif({n} > 5, 'big', 'small') = 'big'",
    'sum({n}, 2) = 7',
    'max({n}, 4) = 4',
    'round({n} / 3, 1) = 1.7',
    "{group[0].in} = 'yes'",
    "sumInArray({group}, 'count') > 3",
    "countInArray({group}, 'count') = 2",
    "isContainerReady('page1')",
    "age('2000-01-01') > 20",
    "today() > '2020-01-01'",
    "displayValue('a') = 'Yes, I do'",
    "propertyValue('a', 'isVisible') = true",
  ];
  const definition = {
    pages: [
      {
        name: 'page1',
        elements: [
          {
            type: 'radiogroup',
            name: 'a',
            choices: [{ value: 'yes', text: 'Yes, I do' }, 'no'],
            isRequired: true,
          },
          { type: 'text', name: 'n', inputType: 'number', min: 0, max: 9 },
          {
            type: 'checkbox',
            name: 'list',
            choices: ['x', 'y', 'z'],
            showNoneItem: true,
            showOtherItem: true,
            maxSelectedChoices: 2,
          },
          {
            type: 'paneldynamic',
            name: 'group',
            maxPanelCount: 3,
            templateElements: [
              { type: 'radiogroup', name: 'in', choices: ['yes', 'no'] },
              { type: 'text', name: 'count', visibleIf: "{panel.in} = 'yes'", isRequired: true },
            ],
          },
        ],
      },
      ...conditions.map((visibleIf, index) => ({
        name: `if-${index}`,
        elements: [{ type: 'text', name: `if-${index}`, visibleIf }],
      })),
    ],
  };
  const data = fc.record(
    {
      a: fc.constantFrom('yes', 'no'),
      n: fc.constantFrom(0, 3, 4, 5, 6, 10),
      list: fc.subarray(['x', 'y', 'z']),
      group: fc.array(
        fc.record({ in: fc.constantFrom('yes', 'no'), count: fc.nat(5) }, { noNullPrototype: true }),
        {
          maxLength: 3,
        },
      ),
    },
    { requiredKeys: [], noNullPrototype: true },
  );

  it('reads expressions alike', () => {
    fc.assert(
      fc.property(data, (values) => {
        both((engine) => {
          const survey = new engine.SurveyModel(definition);
          survey.mergeData(values);
          const shown = survey.getAllQuestions().map(({ name, isVisible }) => [name, isVisible]);
          const valid = survey.pages.map((page) => page.validate(true));
          return [
            shown,
            valid,
            survey.data,
            survey.getAllQuestions().map(({ errors }) => errors.map((error) => error.getText())),
          ];
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('shows each condition both ways, or the comparison would be empty', () => {
    const shown = [{}, { a: 'yes', n: 5, list: ['x', 'y'], group: [{ in: 'yes', count: 4 }] }].map(
      (values) => {
        const survey = new cut.SurveyModel(definition);
        survey.mergeData(values);
        return survey.getAllQuestions().filter(({ isVisible }) => isVisible).length;
      },
    );
    assert.ok(shown[1] > shown[0] + 5, shown.join());
  });

  it('has every type that the definition uses', () => {
    const types = JSON.stringify(cut.surveyDefinition(cut.words)).matchAll(/"type":"(\w+)"/g);
    assert.deepEqual(
      [...new Set([...types].map(([, type]) => type))].filter((type) => !kept.has(type)),
      [],
    );
  });

  it('says so when a type that was cut away is asked for', () => {
    const survey = new cut.SurveyModel({ elements: [{ type: 'matrix', name: 'rows' }] });
    assert.equal(survey.jsonErrors.length, 1);
    assert.deepEqual(survey.getAllQuestions(), []);
  });
});
