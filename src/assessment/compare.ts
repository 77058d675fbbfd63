import { mixAnswers, placeTrials, type AnswerChange, type Places } from './answer-changes.ts';
import { isObject, same } from './equality.ts';
import type { Assessment, Finding, History, Problem, TrialVerdict } from './types.ts';
import { toJson } from './json.ts';

export type { AnswerChange, Places } from './answer-changes.ts';

/** One thing in which two assessments differ. `fields` names what of a finding or verdict is other. */
export type AssessmentChange =
  | {
      readonly kind: 'recommendation';
      readonly from: Assessment['recommendation'];
      readonly to: Assessment['recommendation'];
    }
  | {
      readonly kind: 'setting';
      readonly name: 'protocol' | 'criteria' | 'region';
      readonly from: unknown;
      readonly to: unknown;
    }
  | { readonly kind: 'finding-added'; readonly id: string; readonly to: Finding }
  | { readonly kind: 'finding-removed'; readonly id: string; readonly from: Finding }
  | {
      readonly kind: 'finding-changed';
      readonly id: string;
      readonly fields: readonly string[];
      readonly from: Finding;
      readonly to: Finding;
    }
  /** `index` is the place in the later assessment for one added, in the earlier for the other two. */
  | { readonly kind: 'trial-added'; readonly index: number; readonly to: TrialVerdict }
  | { readonly kind: 'trial-removed'; readonly index: number; readonly from: TrialVerdict }
  | {
      readonly kind: 'trial-changed';
      readonly index: number;
      readonly fields: readonly string[];
      readonly from: TrialVerdict;
      readonly to: TrialVerdict;
    }
  | {
      readonly kind: 'history';
      readonly name: keyof History;
      readonly from: unknown;
      readonly to: unknown;
    }
  | { readonly kind: 'missing-added'; readonly question: string }
  | { readonly kind: 'missing-removed'; readonly question: string }
  | ({ readonly kind: 'problem-added' } & Problem)
  | ({ readonly kind: 'problem-removed' } & Problem);

/**
 * Which answers differ, in the order asked. The order of keys plays no part; that of a list does.
 *
 * Trials are matched by what they say, since a trial taken out of the middle must not make all later ones look corrected: it is
 * listed as `trials[0]`, and nothing else. Paths name the place in `before`; only an added trial has its place in `after`. A trial that
 * changed places is listed as removed and added.
 *
 * @param places - Which trial was which, where it is known; guessed from the answers where it is not.
 */
export function compareAnswers(
  before: unknown,
  after: unknown,
  places: Places = placeTrials(before, after),
): AnswerChange[] {
  const changes: AnswerChange[] = [];
  mixAnswers(before, after, places, (change) => changes.push(change) > 0);
  return changes;
}

/**
 * What exactly differs between two assessments. The order of findings, problems and pieces of evidence plays no part, since it follows
 * from what they are.
 *
 * @param places - Which trial was which; place by place where it is not given.
 */
export function compareAssessments(
  before: Assessment,
  after: Assessment,
  places: Places = after.trials.map((_, index) => (index < before.trials.length ? index : null)),
): AssessmentChange[] {
  const changes: AssessmentChange[] = [];
  const { recommendation: from } = before;
  if (!same(from, after.recommendation))
    changes.push({ kind: 'recommendation', from, to: after.recommendation });
  for (const name of ['protocol', 'criteria', 'region'] as const) {
    if (!same(before[name], after[name]))
      changes.push({ kind: 'setting', name, from: before[name], to: after[name] });
  }
  return [
    ...changes,
    ...findingChanges(before.findings, after.findings),
    ...trialChanges(before.trials, after.trials, places),
    ...historyChanges(before.history, after.history),
    ...listChanges(before.missing, after.missing, (question) => question).map(
      ([change, question]) => ({ kind: `missing-${change}`, question }) as const,
    ),
    ...listChanges(before.problems, after.problems, problemKey).map(
      ([change, { path, problem }]) => ({ kind: `problem-${change}`, path, problem }) as const,
    ),
  ];
}

export const problemKey = ({ path, problem }: Problem) => toJson([path, problem]);

/** Each entry under its key, and where keys repeat under the number of its turn as well. */
function byKey<T>(list: readonly T[], keyOf: (entry: T) => string): Map<string, T> {
  const turns = new Map<string, number>();
  return new Map(
    list.map((entry) => {
      const key = keyOf(entry);
      const turn = (turns.get(key) ?? 0) + 1;
      turns.set(key, turn);
      return [`${turn} ${key}`, entry];
    }),
  );
}

function listChanges<T>(before: readonly T[], after: readonly T[], keyOf: (entry: T) => string) {
  const [from, to] = [byKey(before, keyOf), byKey(after, keyOf)];
  return [
    ...[...to].filter(([key]) => !from.has(key)).map(([, entry]) => ['added', entry] as const),
    ...[...from].filter(([key]) => !to.has(key)).map(([, entry]) => ['removed', entry] as const),
  ];
}

const inOneOrder = (evidence: Finding['because']) =>
  evidence.map(({ question, answer }) => toJson([question, answer])).sort();

/** The names of what differs in two objects; evidence in another order is the same evidence. */
function fieldsThatDiffer(from: object, to: object): string[] {
  const [before, after] = [from as Record<string, unknown>, to as Record<string, unknown>];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => {
    const [one, other] = [before[field], after[field]];
    return field === 'because' && Array.isArray(one) && Array.isArray(other)
      ? !same(inOneOrder(one as Finding['because']), inOneOrder(other as Finding['because']))
      : !same(one, other);
  });
}

export const sameFinding = (one: Finding | undefined, other: Finding | undefined): boolean =>
  one && other ? fieldsThatDiffer(one, other).length === 0 : one === other;

/** Whether two verdicts are the same wherever they stand in their lists. */
export const sameVerdict = (one: TrialVerdict | undefined, other: TrialVerdict | undefined): boolean =>
  one && other ? verdictFields(one, other).length === 0 : one === other;

const verdictFields = (from: TrialVerdict, to: TrialVerdict) =>
  fieldsThatDiffer(from, to).filter((field) => field !== 'index');

function findingChanges(before: readonly Finding[], after: readonly Finding[]): AssessmentChange[] {
  const [from, to] = [before, after].map((list) => byKey(list, ({ id }) => id)) as [
    Map<string, Finding>,
    Map<string, Finding>,
  ];
  const kept = [...to].flatMap(([key, finding]): AssessmentChange[] => {
    const { id } = finding;
    const earlier = from.get(key);
    if (!earlier) return [{ kind: 'finding-added', id, to: finding }];
    const fields = fieldsThatDiffer(earlier, finding);
    return fields.length > 0 ? [{ kind: 'finding-changed', id, fields, from: earlier, to: finding }] : [];
  });
  const gone = [...from].filter(([key]) => !to.has(key));
  return [
    ...kept,
    ...gone.map(([, finding]) => ({ kind: 'finding-removed', id: finding.id, from: finding }) as const),
  ];
}

function trialChanges(
  before: readonly TrialVerdict[],
  after: readonly TrialVerdict[],
  places: Places,
): AssessmentChange[] {
  const kept = new Set(places);
  const here = after.flatMap((to, index): AssessmentChange[] => {
    const place = places[index] ?? null;
    const from = place === null ? undefined : before[place];
    if (!from || place === null) return [{ kind: 'trial-added', index, to }];
    const fields = verdictFields(from, to);
    return fields.length > 0 ? [{ kind: 'trial-changed', index: place, fields, from, to }] : [];
  });
  const gone = before.flatMap((from, index): AssessmentChange[] =>
    kept.has(index) ? [] : [{ kind: 'trial-removed', index, from }],
  );
  return [...here, ...gone];
}

function historyChanges(before: History, after: History): AssessmentChange[] {
  return fieldsThatDiffer(before, after).map((field) => {
    const name = field as keyof History;
    return { kind: 'history', name, from: before[name], to: after[name] };
  });
}

/** Which options differ, as paths such as `options.criteria`. */
export function compareOptions(before: unknown, after: unknown): AnswerChange[] {
  const [from, to] = [before, after].map((options) => (isObject(options) ? options : {}));
  const names = [...new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])].sort();
  return names
    .map((name) => ({ path: `options.${name}`, from: from?.[name], to: to?.[name] }))
    .filter((change) => !same(change.from, change.to));
}
