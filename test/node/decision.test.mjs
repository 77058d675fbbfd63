// The decision, proved over every state it can be in. Kept out of the browsers, where it would only take longer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { assess } from '../../src/assess.ts';
import { askedItems, codesOf } from '../../src/assessment/catalogue.ts';
import { inOrder, recommend } from '../../src/assessment/decide.ts';
import * as any from '../helpers/arbitraries.ts';
import {
  answersIn,
  asksOf,
  BLANK,
  categoryNumber,
  categoryOf,
  derivedStates,
  findingsOf,
  fitsTogether,
  isMissing,
  itemStates,
  kinds,
  product,
  stateOf,
  UNSURE,
  YES,
} from '../helpers/decision.ts';
import { baseAnswers, vignettes } from '../helpers/vignettes.ts';

const format = (count) => count.toLocaleString('en-US');
const category = ({ recommendation }) => categoryNumber(recommendation.id);
const decide = (asks) => category({ recommendation: recommend(findingsOf(asks)) });

/** All sets of the six outcomes. */
const sets = Array.from({ length: 64 }, (_, index) => index << 1);

const decided = new Map(sets.map((asks) => [asks, decide(asks)]));

const nothingGiven = Object.fromEntries(kinds.map((kind) => [kind, 0]));
const nothingDerived = stateOf(baseAnswers);

const itemIds = new Set(askedItems.map(({ id }) => id));

test('recommend is the least over a set, in any order, and gravest first is the order shown', (t) => {
  let lists = 0;
  for (const asks of sets) {
    const least = findingsOf(asks).map(({ recommendation }) => categoryNumber(recommendation));
    assert.equal(decide(asks), Math.min(6, ...least));
    for (const list of permutations(findingsOf(asks))) {
      lists++;
      assert.equal(category({ recommendation: recommend(list) }), decide(asks));
      assert.deepEqual(inOrder(list), findingsOf(asks));
    }
  }
  assert.equal(lists, 1957);
  t.diagnostic(`64 sets of outcomes in all ${format(lists)} orders`);
});

test('recommend never grows less cautious with one more outcome asked for', (t) => {
  let pairs = 0;
  for (const asks of sets) {
    for (const more of sets.filter((set) => (set & asks) === asks)) {
      pairs++;
      assert.ok(decide(more) <= decide(asks));
    }
  }
  assert.equal(pairs, 3 ** 6);
  t.diagnostic(`${pairs} pairs of a set and a set that holds it`);
});

/** Gathers states that nothing tells apart: the same outcomes asked for, the same category, the same claims on the other half. */
function groupsOf(states, describe) {
  const groups = new Map();
  let size = 0;
  for (const state of states) {
    size++;
    const group = describe(state);
    const key = JSON.stringify(group);
    const known = groups.get(key);
    if (known) known.count++;
    else groups.set(key, { ...group, state, count: 1 });
  }
  return { size, groups: [...groups.values()] };
}

/** The half of a state that the items make, through the real assess. */
function describeItems(state) {
  const { answers, options } = answersIn({ ...nothingDerived, ...state });
  const { findings } = assess(answers, options);
  const whole = { ...nothingDerived, ...state };
  const some = state.clearance | state.caution;
  return {
    asks: asksOf(findings.filter(({ id }) => itemIds.has(id) || id === 'incomplete')),
    category: categoryOf(whole),
    missing: isMissing(whole),
    // What the other half may rest on: an emergency sign, a sedative, a follow-up.
    offers: [state.crisis & YES, some & (YES | UNSURE), state.clearance & YES].map(Boolean),
  };
}

/** The half that is worked out from several answers, with just the items that it rests on. */
function describeDerived(state) {
  const rests = {
    crisis: state.pressure === 'emergency' ? YES : 0,
    clearance: state.sedatives || state.followUpBlank ? YES : 0,
  };
  const { answers, options } = answersIn({ ...nothingGiven, ...rests, ...state });
  const { findings } = assess(answers, options);
  const whole = { ...nothingGiven, ...state };
  return {
    asks: asksOf(findings.filter(({ id }) => !itemIds.has(id))),
    category: categoryOf(whole),
    missing: isMissing(whole),
    needs: [state.pressure === 'emergency', state.sedatives, state.followUpBlank],
  };
}

const keyOf = (state) => kinds.map((kind) => state[kind]).join();

/** What each half made of items asks for, by its key: assessing them all is most of the time this file takes. */
const asksOfItems = new Map();

const byItems = groupsOf(itemStates(), (state) => {
  const described = describeItems(state);
  asksOfItems.set(keyOf(state), described.asks);
  return described;
});
const byDerived = groupsOf(derivedStates(), describeDerived);

test('every state is decided as the first row of §7.1 that matches', (t) => {
  const counts = [0, 0, 0, 0, 0, 0, 0];
  let missing = 0;
  for (const first of byItems.groups) {
    for (const second of byDerived.groups) {
      const fits = second.needs.every((needed, at) => !needed || first.offers[at]);
      const together = { ...first.state, ...second.state };
      assert.equal(fits, fitsTogether(first.state, second.state));
      if (!fits) continue;
      const outcome = decide(first.asks | second.asks);
      assert.equal(outcome, categoryOf(together), JSON.stringify(together));
      assert.equal(outcome, Math.min(first.category, second.category), JSON.stringify(together));
      const size = first.count * second.count;
      counts[outcome] += size;
      if (!first.missing && !second.missing) continue;
      assert.notEqual(outcome, 6, `favourable with something missing: ${JSON.stringify(together)}`);
      missing += size;
    }
  }
  const all = counts.reduce((sum, count) => sum + count);
  for (const [number, count] of counts.entries())
    if (number > 0) assert.ok(count > 0, `no state leads to ${number}`);
  t.diagnostic(
    `${format(all)} states: ${format(byItems.size)} of the items x ${format(byDerived.size)} worked out from several answers, less those that contradict themselves`,
  );
  t.diagnostic(`${format(byItems.size + byDerived.size)} halves of them went through assess itself`);
  t.diagnostic(`outcomes 1 to 6: ${counts.slice(1).map(format).join(' | ')}`);
  t.diagnostic(`${format(missing)} with something missing, and none of those is 6`);
});

test('one more answer that is no plain “no” never lessens caution, in any state', (t) => {
  let steps = 0;
  for (const [key, asks] of asksOfItems) {
    const state = key.split(',').map(Number);
    for (const at of state.keys()) {
      for (const bit of [YES, UNSURE, BLANK]) {
        const more = asksOfItems.get(state.with(at, state[at] | bit).join());
        if ((state[at] & bit) !== 0 || more === undefined) continue;
        steps++;
        // Then it holds beside any other half as well: `recommend` never grows less cautious by more.
        assert.ok(decided.get(more) <= decided.get(asks), key);
      }
    }
  }
  t.diagnostic(`${format(steps)} steps`);
});

test('item by item, in any surroundings: yes ≤ not sure ≤ no, blank ≤ no, and blank is never 6', (t) => {
  let compared = 0;
  for (const item of askedItems) {
    const asksWith = (answer) => {
      const followUps = { 'heart-attack-when': 'longer-ago', 'head-injury-when': 'longer-ago' };
      return asksOf(assess({ ...baseAnswers, ...followUps, [item.id]: answer }).findings);
    };
    const asks = Object.fromEntries(
      [...codesOf.get(item.id), 'blank'].map((code) => [code, asksWith(code === 'blank' ? undefined : code)]),
    );
    for (const rest of sets) {
      compared++;
      const of = (code) => decide(asks[code] | rest);
      assert.ok(of('yes') <= of('unsure'), item.id);
      assert.ok(of('unsure') <= of('no'), item.id);
      assert.equal(of('no'), decide(rest), item.id);
      assert.ok(of('blank') <= of('no') && of('blank') < 6, item.id);
      if ('declined' in asks) assert.equal(of('declined'), of('unsure'), item.id);
      if ('not-applicable' in asks) assert.equal(of('not-applicable'), of('no'), item.id);
    }
  }
  t.diagnostic(`${askedItems.length} items in ${sets.length} surroundings: ${format(compared)}`);
});

test('what was once said of safety is never forgotten, whatever is said now', (t) => {
  let combinations = 0;
  for (const { id } of askedItems.filter(({ answers }) => answers === 'safety')) {
    for (const before of ['yes', 'unsure', 'declined', 'no']) {
      for (const now of ['yes', 'unsure', 'declined', 'no', undefined]) {
        combinations++;
        const fresh = category(assess({ ...baseAnswers, [id]: now }));
        const known = category(
          assess({ ...baseAnswers, [id]: now }, { previousSafetyAnswers: { [id]: before } }),
        );
        assert.equal(known, before === 'no' ? fresh : Math.min(2, fresh), `${id} ${before} ${now}`);
      }
    }
  }
  t.diagnostic(`${combinations} pairs of an answer and the one before`);
});

test('sedatives: every combination, and none grows less cautious by one more', (t) => {
  const ids = [
    'benzodiazepine',
    'opioid-current',
    'cns-depressant-other',
    'sud-alcohol',
    'sleep-apnea',
    'lung-disease',
  ];
  const answers = [undefined, 'no', 'unsure', 'yes'];
  const found = new Map();
  for (const chosen of product(ids.map(() => [0, 1, 2, 3]))) {
    const given = Object.fromEntries(ids.map((id, at) => [id, answers[chosen[at]]]));
    const maybe = chosen.map((code) => code > 1);
    const taken = maybe.slice(0, 3).filter(Boolean).length;
    const expected = taken > 1 || (taken === 1 && maybe.slice(3).includes(true));
    const fired = assess({ ...baseAnswers, ...given }).findings.some(
      ({ id }) => id === 'sedative-combination',
    );
    assert.equal(fired, expected, JSON.stringify(given));
    found.set(chosen.join(), fired);
  }
  for (const [key, fired] of found) {
    const chosen = key.split(',').map(Number);
    if (fired) for (const at of chosen.keys()) assert.ok(found.get(chosen.with(at, 3).join()), key);
  }
  t.diagnostic(`${format(found.size)} combinations`);
});

test('assess is the decision on its state: whole states, made into answers', (t) => {
  const all = [...itemStates()];
  const rest = [...derivedStates()];
  let run = 0;
  for (let at = 0; run < 3000; at++) {
    // Two steps without a common measure with the sizes, so that both lists are gone through evenly.
    const restAt = (at * 104729) % rest.length;
    const state = { ...all[(at * 7919) % all.length], ...rest[restAt] };
    if (!fitsTogether(state, state)) continue;
    run++;
    const { answers, options } = answersIn(state);
    assert.deepEqual(stateOf(answers, options), state);
    const assessment = assess(answers, options);
    const halves = asksOfItems.get(keyOf(state)) | describeDerived(rest[restAt]).asks;
    assert.equal(asksOf(assessment.findings), halves, JSON.stringify(state));
    assert.equal(category(assessment), categoryOf(state), JSON.stringify(state));
  }
  t.diagnostic(`${format(run)} whole states`);
});

test('assess is the decision on its state: random answers, readable and not', (t) => {
  const reached = new Map();
  fc.assert(
    fc.property(any.anyAnswers, any.validOptions, (answers, options) => {
      const state = stateOf(answers, options);
      const outcome = category(assess(answers, options));
      assert.equal(outcome, categoryOf(state), JSON.stringify(state));
      reached.set(outcome, (reached.get(outcome) ?? 0) + 1);
    }),
    { numRuns: 5000 },
  );
  assert.deepEqual([...reached.keys()].sort(), [1, 2, 3, 4, 5, 6]);
  t.diagnostic(`5,000 sets of answers`);
});

test('and so are the vignettes, under all their options', () => {
  for (const { id, answers, options, alternatives = [] } of vignettes) {
    for (const each of [options ?? {}, ...alternatives.map((alternative) => alternative.options)])
      assert.equal(category(assess(answers, each)), categoryOf(stateOf(answers, each)), id);
  }
});

function permutations(list) {
  if (list.length === 0) return [[]];
  return list.flatMap((first, at) => permutations(list.toSpliced(at, 1)).map((others) => [first, ...others]));
}
