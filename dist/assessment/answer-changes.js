import { questions, trialQuestions } from '../content/questions.js';
import { askedItems } from './catalogue.js';
import { same, isObject } from './equality.js';
import { upTo } from './numbers.js';

const asked = ["age", ...askedItems.map(({ id }) => id), ...questions.map(({ id }) => id)];
const askedOfTrial = [
  "medication",
  "medication-name",
  ...trialQuestions.map(({ id }) => id)
];
function keysOfBoth(before, after, order) {
  const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])];
  const rank = new Map(order.map((key, index) => [key, index]));
  const rankOf = (key) => rank.get(key) ?? order.length;
  return keys.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}
const own = (value, key) => Object.hasOwn(value, key) ? value[key] : void 0;
function mixAnswers(before, after, places, take) {
  const decide = (path, from, to) => same(from, to) || !take({ path, from, to }) ? from : to;
  if (!isObject(before) || !isObject(after)) {
    const answers = decide("", before, after);
    return { answers, trials: wholeList(trialsOf(answers), answers === before) };
  }
  let trials = [];
  const entries = keysOfBoth(before, after, asked).map((key) => {
    const from = own(before, key);
    const to = own(after, key);
    if (key !== "trials") return [key, decide(key, from, to)];
    if (!Array.isArray(from) || !Array.isArray(to)) {
      const list = decide(key, from, to);
      trials = wholeList(Array.isArray(list) ? list : [], list === from);
      return [key, list];
    }
    const mixed = mixTrials(withoutHoles(from), withoutHoles(to), places, decide);
    trials = mixed.map(({ place }) => place);
    return [key, mixed.map(({ trial }) => trial)];
  });
  return { answers: Object.fromEntries(entries.filter(([, value]) => value !== void 0)), trials };
}
const wholeList = (list, earlier) => list.map((_, index) => earlier ? { before: index, after: null } : { before: null, after: index });
const withoutHoles = (list) => [...list].map((trial) => trial ?? null);
function mixTrials(before, after, places, decide) {
  const mixed = [];
  let next = 0;
  const dropUpTo = (end) => {
    for (; next < end; next += 1) {
      const trial = decide(`trials[${next}]`, before[next], void 0);
      if (trial !== void 0) mixed.push({ trial, place: { before: next, after: null } });
    }
  };
  after.forEach((trial, index) => {
    const place = places[index] ?? null;
    if (place === null) {
      const added = decide(`trials[${index}]`, void 0, trial);
      if (added !== void 0) mixed.push({ trial: added, place: { before: null, after: index } });
      return;
    }
    dropUpTo(place);
    next = place + 1;
    mixed.push({
      trial: mixTrial(`trials[${place}]`, before[place], trial, decide),
      place: { before: place, after: index }
    });
  });
  dropUpTo(before.length);
  return mixed;
}
function mixTrial(path, before, after, decide) {
  if (!isObject(before) || !isObject(after)) return decide(path, before, after);
  const entries = keysOfBoth(before, after, askedOfTrial).map((field) => [
    field,
    decide(`${path}.${field}`, own(before, field), own(after, field))
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== void 0));
}
const MOST_COMPARED = 40;
const GAP = 4;
function placeTrials(before, after) {
  const [from, to] = [trialsOf(before), trialsOf(after)];
  let start = 0;
  while (start < from.length && start < to.length && same(from[start], to[start])) start += 1;
  let [fromEnd, toEnd] = [from.length, to.length];
  while (fromEnd > start && toEnd > start && same(from[fromEnd - 1], to[toEnd - 1])) {
    fromEnd -= 1;
    toEnd -= 1;
  }
  const middle = align(from.slice(start, fromEnd), to.slice(start, toEnd));
  return to.map((_, index) => {
    if (index < start) return index;
    if (index >= toEnd) return index - toEnd + fromEnd;
    const place = middle[index - start] ?? null;
    return place === null ? null : place + start;
  });
}
function trialsOf(answers) {
  const trials = isObject(answers) ? own(answers, "trials") : void 0;
  return Array.isArray(trials) ? withoutHoles(trials) : [];
}
function difference(a, b) {
  if (!isObject(a) || !isObject(b)) return same(a, b) ? 0 : 2 * GAP - 1;
  const fields = keysOfBoth(a, b, askedOfTrial).filter((field) => !same(own(a, field), own(b, field)));
  return Math.min(2 * GAP - 1, fields.length + (fields.includes("medication") ? 2 : 0));
}
function align(from, to) {
  if (Math.max(from.length, to.length) > MOST_COMPARED)
    return to.map((_, index) => index < from.length ? index : null);
  const cost = upTo(from.length + 1).map(
    (i2) => upTo(to.length + 1).map((j) => (from.length - i2 + to.length - j) * GAP)
  );
  const at = (i2, j) => cost[i2]?.[j] ?? 0;
  const pair = (i2, j) => difference(from[i2], to[j]) + at(i2 + 1, j + 1);
  for (let i2 = from.length - 1; i2 >= 0; i2 -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1)
      (cost[i2] ?? [])[j] = Math.min(pair(i2, j), GAP + at(i2 + 1, j), GAP + at(i2, j + 1));
  const places = [];
  let i = 0;
  while (places.length < to.length) {
    const j = places.length;
    if (i < from.length && at(i, j) === pair(i, j)) places.push(i++);
    else if (i < from.length && at(i, j) === GAP + at(i + 1, j)) i += 1;
    else places.push(null);
  }
  return places;
}

export { mixAnswers, placeTrials };
