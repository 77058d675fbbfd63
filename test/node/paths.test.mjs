// Every path through the real survey model, in memory. No DOM: what the views add to it is tested in browsers.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess } from '../../src/assess.ts';
import { askedItems, safetyItems } from '../../src/assessment/catalogue.ts';
import { conditions } from '../../src/content/conditions.ts';
import { questions } from '../../src/content/questions.ts';
import { words } from '../../src/content/words/en/index.ts';
import { surveyDefinition } from '../../src/survey/definition.ts';
import { choicesOf } from '../../src/survey/model.ts';
import { categoryNumber, categoryOf, product, stateOf } from '../helpers/decision.ts';
import { conditionNames, Visit } from '../helpers/walker.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

const format = (count) => count.toLocaleString('en-US');
const crisisIds = safetyItems.filter(({ tier }) => tier === 'crisis').map(({ id }) => id);
const goalIds = conditions.map(({ id }) => id);

test('the conditions of the survey look at what the walks vary, and at nothing else', () => {
  assert.deepEqual(conditionNames(surveyDefinition(words)), [
    'depression-episode',
    'goals',
    'head-injury',
    'heart-attack',
    'trials',
  ]);
});

const trial = (medication, change = {}) => ({
  ...baseAnswers.trials[0],
  'dose-mg': 150,
  ...change,
  medication,
});
const lists = {
  never: { 'no-trials': 'yes' },
  one: { trials: [trial('sertraline')] },
  several: {
    trials: [
      trial('sertraline'),
      trial('other', { 'medication-name': 'tea' }),
      trial('venlafaxine'),
      trial('lithium'),
      trial('paroxetine-cr'),
    ],
  },
};

/** An answer for each question that may come into sight. */
const followUps = { 'heart-attack-when': 'longer-ago', 'head-injury-when': 'unsure', 'main-goal': 'ptsd' };

test('every combination of what is shown and what is not', (t) => {
  const goals = [[], ['ptsd'], ['mdd-trd', 'ptsd'], goalIds];
  const codes = ['yes', 'no', 'unsure'];
  const visit = new Visit(baseAnswers);
  const ways = new Set();
  let states = 0;
  let held = 0;
  for (const medicines of Object.values(lists)) {
    visit.change(medicines);
    for (const [goal, episode, heart, head] of product([goals, codes, codes, codes])) {
      const wanted = {
        goals: goal,
        'depression-episode': episode,
        'heart-attack': heart,
        'head-injury': head,
      };
      visit.change(wanted);
      // What came into sight by it is blank, and must hold the person up exactly where the rules miss it.
      for (;;) {
        assert.deepEqual(visit.faults(), [], JSON.stringify(wanted));
        const blank = assess(visit.session.answers).missing.find((id) => id in followUps);
        if (blank === undefined) break;
        assert.equal(
          visit.session.firstIncomplete?.view,
          [...askedItems, ...questions].find(({ id }) => id === blank).view,
        );
        held++;
        visit.change({ [blank]: followUps[blank] });
      }
      states++;
      ways.add(visit.session.steps.map(({ key }) => key).join());
    }
  }
  t.diagnostic(
    `${format(states)} combinations of 3 lists of medicines, 4 kinds of goals and 3 answers to 3 questions: ${ways.size} ways through`,
  );
  t.diagnostic(`${format(held)} times a question came into sight, was blank and held the way up`);
});

test('every set of goals, and every main goal of each', (t) => {
  const visit = new Visit(baseAnswers);
  const { survey } = visit.session;
  const main = survey.getQuestionByName('main-goal');
  let sets = 0;
  let choices = 0;
  for (let bits = 0; bits < 2 ** goalIds.length; bits++) {
    // From each set to the next one goal comes or goes, as a person ticks them.
    const gray = bits ^ (bits >> 1);
    const goals = goalIds.filter((_, at) => (gray >> at) % 2 === 1);
    visit.change({ goals });
    const { answers } = visit.session;
    sets++;
    assert.equal(main.isVisible, goals.length > 1);
    if (answers['main-goal'] !== undefined)
      assert.ok(goals.includes(answers['main-goal']), 'a goal that is no longer ticked');
    if (!main.isVisible) continue;
    assert.deepEqual(
      choicesOf(main).map(({ value }) => value),
      goals,
    );
    for (const goal of goals) {
      choices++;
      const given = { ...answers, 'main-goal': goal };
      assert.equal(categoryNumber(assess(given).recommendation.id), categoryOf(stateOf(given)));
    }
    visit.change({ 'main-goal': goals[bits % goals.length] });
  }
  t.diagnostic(`${sets} sets of goals, ${format(choices)} choices of a main one`);
});

test('every answer to all five crisis questions', (t) => {
  let stopped = 0;
  let states = 0;
  const codes = ['no', 'unsure', 'declined', 'yes'];
  const fresh = omit(baseAnswers, ...crisisIds);
  const visit = new Visit(fresh);
  const safety = visit.session.steps[0];
  for (const chosen of product(crisisIds.map(() => codes))) {
    visit.change(Object.fromEntries(crisisIds.map((id, at) => [id, chosen[at]])));
    const { session } = visit;
    const said = chosen.includes('yes');
    states++;
    stopped += Number(said);
    assert.deepEqual(session.crisisAnswers, chosen);
    assert.ok(session.validate(safety, false));
    assert.equal(session.medicalEmergency, chosen.at(-1) !== 'no');
    assert.equal(
      session.otherCrisis,
      chosen.slice(0, -1).some((code) => code !== 'no'),
    );
    const alone = assess(session.answers).recommendation.id;
    const expected = said ? 1 : chosen.every((code) => code === 'no') ? 6 : 2;
    assert.equal(categoryNumber(alone), expected, chosen.join());
    const inVisit = assess(session.answers, { previousSafetyAnswers: session.previousSafetyAnswers });
    // The first combination is all "no"; from the second on something was said and is never forgotten.
    assert.equal(
      categoryNumber(inVisit.recommendation.id),
      states === 1 ? 6 : Math.min(expected, 2),
      chosen.join(),
    );
  }
  visit.change(Object.fromEntries(crisisIds.map((id) => [id, 'no'])));
  const { answers, previousSafetyAnswers } = visit.session;
  assert.deepEqual(previousSafetyAnswers, Object.fromEntries(crisisIds.map((id) => [id, 'yes'])));
  assert.equal(assess(answers).recommendation.id, 'discuss-consult');
  assert.equal(assess(answers, { previousSafetyAnswers }).recommendation.id, 'prompt-safety-contact');
  t.diagnostic(`${format(states)} combinations, ${format(stopped)} of them stop the questions`);
});

test('every required question left blank holds the way up on its own view', (t) => {
  const everything = {
    ...baseAnswers,
    'heart-attack': 'yes',
    'heart-attack-when': 'unsure',
    'head-injury': 'yes',
    'head-injury-when': 'unsure',
    goals: ['mdd-trd', 'ptsd'],
  };
  const visit = new Visit(everything);
  let held = 0;
  for (const { id, view, required } of [
    ...askedItems.map((item) => ({ ...item, required: true })),
    ...questions,
  ]) {
    if (id === 'trials' || !required) continue;
    const question = visit.session.survey.getQuestionByName(id);
    const { value } = question;
    question.clearValue();
    assert.deepEqual(visit.faults(), [], id);
    assert.equal(visit.session.firstIncomplete?.view, view, id);
    assert.ok(assess(visit.session.answers).missing.includes(id), id);
    held++;
    visit.change({ [id]: Array.isArray(value) ? everything[id] : value });
    // What hung on it was dropped with it.
    visit.change(followUps);
    assert.equal(visit.session.firstIncomplete, undefined, id);
  }
  visit.change({ trials: undefined });
  assert.equal(visit.session.firstIncomplete?.view, 'medicines-tried');
  t.diagnostic(`${held + 1} required questions`);
});
