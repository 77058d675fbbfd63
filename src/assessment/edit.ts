import { ranges } from '../content/criteria.ts';
import { trialQuestions } from '../content/questions.ts';
import { codesOf } from './catalogue.ts';
import { isObject, same } from './equality.ts';
import type { Answers } from './types.ts';

const questionIds = new Set<string>([...codesOf.keys(), ...Object.keys(ranges), 'trials']);

const trialFields = new Set<string>(['medication', 'medication-name', ...trialQuestions.map(({ id }) => id)]);

/** The place of a trial and, where one is named, its field; undefined for all other paths. */
export function readTrialPath(path: string): { index: number; field: string | undefined } | undefined {
  const [, index, field] = /^trials\[(0|[1-9]\d{0,5})\](?:\.(.+))?$/s.exec(path) ?? [];
  return index === undefined ? undefined : { index: Number(index), field };
}

/**
 * The answers with one of them changed; `undefined` removes it. Nothing is changed in place, and all other answers keep their order.
 *
 * A path is a question id, `trials[1].weeks`, or `trials[1]` for a whole trial; the place after the last adds one, and removing one
 * moves up those behind it. The value is not judged: `assess` does that. What is no question of the protocol can only be removed, and a
 * path that leads nowhere, or an edit that changes nothing, gives back the same object.
 */
export function editAnswers(answers: Answers, path: string, value: unknown): Answers {
  const given: unknown = answers;
  if (!isObject(given)) return answers;
  const place = Object.hasOwn(answers, path) ? undefined : readTrialPath(path);
  if (!place) {
    const known = questionIds.has(path) || path.startsWith('x-');
    return setKey(answers, path, value, known);
  }
  const trials = editTrials(answers.trials, place, value);
  return trials ? setKey(answers, 'trials', trials, true) : answers;
}

/** The list with one edit made; undefined where the edit leads nowhere. */
function editTrials(
  list: unknown,
  { index, field }: { index: number; field: string | undefined },
  value: unknown,
): unknown[] | undefined {
  if (list !== undefined && !Array.isArray(list)) return undefined;
  const trials: unknown[] = [...((list ?? []) as unknown[])];
  if (field !== undefined) {
    const trial = trials[index];
    if (!isObject(trial)) return undefined;
    trials[index] = setKey(trial, field, value, trialFields.has(field));
    return trials;
  }
  if (index > trials.length || (index === trials.length && value === undefined)) return undefined;
  trials.splice(index, 1, ...(value === undefined ? [] : [value]));
  return trials;
}

function setKey<T extends object>(object: T, key: string, value: unknown, known: boolean): T {
  const there = Object.hasOwn(object, key);
  const now = there ? (object as Record<string, unknown>)[key] : undefined;
  if (same(now, value) || (value !== undefined && !known)) return object;
  const entries = Object.entries(object);
  if (value === undefined) return Object.fromEntries(entries.filter(([other]) => other !== key)) as T;
  // Not by assignment: a key such as `__proto__` must stay a key.
  return Object.fromEntries(
    there ? entries.map(([other, old]) => [other, other === key ? value : old]) : [...entries, [key, value]],
  ) as T;
}
