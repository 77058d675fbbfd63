import { questions, trialQuestions } from '../content/questions.ts';
import { askedItems } from './catalogue.ts';
import { isObject, same } from './equality.ts';
import { upTo } from './numbers.ts';

/** One answer that differs; `undefined` stands for an answer, or a trial, that is not there. */
export interface AnswerChange {
  /** Such as `heart-attack`, `trials[1].weeks`, `trials[2]`; empty where one side is no object at all. */
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** For each trial of the later answers its place in the earlier ones, or null where it is new. The places rise. */
export type Places = readonly (number | null)[];

/** Answers in between: some changes made, the others not. */
export interface Mixed {
  readonly answers: unknown;
  /** For each trial its place before and after; null where it is not there. */
  readonly trials: readonly { readonly before: number | null; readonly after: number | null }[];
}

/** Decides on each change whether it is made. They come in the order asked, whatever the order of keys. */
export type Take = (change: AnswerChange) => boolean;

const asked: readonly string[] = ['age', ...askedItems.map(({ id }) => id), ...questions.map(({ id }) => id)];
const askedOfTrial: readonly string[] = [
  'medication',
  'medication-name',
  ...trialQuestions.map(({ id }) => id),
];

/** The keys of both in the order asked; all others follow by name. */
function keysOfBoth(before: object, after: object, order: readonly string[]): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const rank = new Map(order.map((key, index) => [key, index]));
  const rankOf = (key: string) => rank.get(key) ?? order.length;
  return keys.sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

const own = (value: Readonly<Record<string, unknown>>, key: string) =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** Walks all that differs and makes the changes that are taken. */
export function mixAnswers(before: unknown, after: unknown, places: Places, take: Take): Mixed {
  const decide = (path: string, from: unknown, to: unknown) =>
    same(from, to) || !take({ path, from, to }) ? from : to;
  if (!isObject(before) || !isObject(after)) {
    const answers = decide('', before, after);
    return { answers, trials: wholeList(trialsOf(answers), answers === before) };
  }
  let trials: Mixed['trials'] = [];
  const entries = keysOfBoth(before, after, asked).map((key) => {
    const from = own(before, key);
    const to = own(after, key);
    if (key !== 'trials') return [key, decide(key, from, to)];
    if (!Array.isArray(from) || !Array.isArray(to)) {
      const list = decide(key, from, to);
      trials = wholeList(Array.isArray(list) ? list : [], list === from);
      return [key, list];
    }
    const mixed = mixTrials(withoutHoles(from), withoutHoles(to), places, decide);
    trials = mixed.map(({ place }) => place);
    return [key, mixed.map(({ trial }) => trial)];
  });
  return { answers: Object.fromEntries(entries.filter(([, value]) => value !== undefined)), trials };
}

const wholeList = (list: readonly unknown[], earlier: boolean): Mixed['trials'] =>
  list.map((_, index) => (earlier ? { before: index, after: null } : { before: null, after: index }));

/** A hole in a list is a trial that can't be read, as it is to `assess`. */
const withoutHoles = (list: readonly unknown[]) => [...list].map((trial) => trial ?? null);

type Decide = (path: string, from: unknown, to: unknown) => unknown;

interface MixedTrial {
  readonly trial: unknown;
  readonly place: Mixed['trials'][number];
}

function mixTrials(
  before: readonly unknown[],
  after: readonly unknown[],
  places: Places,
  decide: Decide,
): MixedTrial[] {
  const mixed: MixedTrial[] = [];
  let next = 0;
  const dropUpTo = (end: number) => {
    for (; next < end; next += 1) {
      const trial = decide(`trials[${next}]`, before[next], undefined);
      if (trial !== undefined) mixed.push({ trial, place: { before: next, after: null } });
    }
  };
  after.forEach((trial, index) => {
    const place = places[index] ?? null;
    if (place === null) {
      const added = decide(`trials[${index}]`, undefined, trial);
      if (added !== undefined) mixed.push({ trial: added, place: { before: null, after: index } });
      return;
    }
    dropUpTo(place);
    next = place + 1;
    mixed.push({
      trial: mixTrial(`trials[${place}]`, before[place], trial, decide),
      place: { before: place, after: index },
    });
  });
  dropUpTo(before.length);
  return mixed;
}

function mixTrial(path: string, before: unknown, after: unknown, decide: Decide): unknown {
  if (!isObject(before) || !isObject(after)) return decide(path, before, after);
  const entries = keysOfBoth(before, after, askedOfTrial).map((field) => [
    field,
    decide(`${path}.${field}`, own(before, field), own(after, field)),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** More trials than this between the first and the last that differ are compared place by place. */
const MOST_COMPARED = 40;

/** What it costs to say that a trial was added or removed, in fields that differ. A pair never costs as much as one of each. */
const GAP = 4;

/**
 * Says which trial was which, with as few differences as can be: a trial added or removed anywhere leaves the others as they were.
 * One that changed places is removed here and added there.
 */
export function placeTrials(before: unknown, after: unknown): Places {
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

function trialsOf(answers: unknown): unknown[] {
  const trials = isObject(answers) ? own(answers, 'trials') : undefined;
  return Array.isArray(trials) ? withoutHoles(trials) : [];
}

function difference(a: unknown, b: unknown): number {
  if (!isObject(a) || !isObject(b)) return same(a, b) ? 0 : 2 * GAP - 1;
  const fields = keysOfBoth(a, b, askedOfTrial).filter((field) => !same(own(a, field), own(b, field)));
  return Math.min(2 * GAP - 1, fields.length + (fields.includes('medication') ? 2 : 0));
}

/** The cheapest alignment of two short lists; of equally cheap ones the one that pairs the most. */
function align(from: readonly unknown[], to: readonly unknown[]): Places {
  if (Math.max(from.length, to.length) > MOST_COMPARED)
    return to.map((_, index) => (index < from.length ? index : null));
  // cost[i][j]: of the trials from i on and from j on.
  const cost = upTo(from.length + 1).map((i) =>
    upTo(to.length + 1).map((j) => (from.length - i + to.length - j) * GAP),
  );
  const at = (i: number, j: number) => cost[i]?.[j] ?? 0;
  const pair = (i: number, j: number) => difference(from[i], to[j]) + at(i + 1, j + 1);
  for (let i = from.length - 1; i >= 0; i -= 1)
    for (let j = to.length - 1; j >= 0; j -= 1)
      (cost[i] ?? [])[j] = Math.min(pair(i, j), GAP + at(i + 1, j), GAP + at(i, j + 1));
  const places: (number | null)[] = [];
  let i = 0;
  while (places.length < to.length) {
    const j = places.length;
    if (i < from.length && at(i, j) === pair(i, j)) places.push(i++);
    else if (i < from.length && at(i, j) === GAP + at(i + 1, j)) i += 1;
    else places.push(null);
  }
  return places;
}
