import { assess } from './assess.ts';
import { mixAnswers, placeTrials, type AnswerChange, type Mixed, type Places } from './answer-changes.ts';
import {
  compareAnswers,
  compareAssessments,
  compareOptions,
  problemKey,
  sameFinding,
  sameVerdict,
  type AssessmentChange,
} from './compare.ts';
import { same } from './equality.ts';
import type { AssessOptions, Assessment } from './types.ts';

/** What `assess` is given. */
export interface Assessed {
  readonly answers: unknown;
  readonly options?: AssessOptions;
}

/** `because` holds paths of changed answers, and `options.…` where an option did it. */
export type ExplainedChange = AssessmentChange & { readonly because: readonly string[] };

export interface Explanation {
  readonly answers: readonly AnswerChange[];
  readonly changes: readonly ExplainedChange[];
}

/** With more changes than this nothing is tried, and every change of the assessment names them all. */
const MOST_TRIED = 100;

/**
 * What changed in the answers, what changed in the assessment, and which of the former each of the latter hangs on.
 *
 * The last is found by trying, never by guessing: the earlier answers are assessed again with only some of the changes made. Where one
 * change alone brings it about, `because` names it, and every other one that would do so alone. Where none does, all changes are made
 * and each is taken back that makes no difference to it; `because` then names those that are left, which do it only together.
 *
 * @param places - Which trial was which, where it is known (`EditHistory.places`); guessed from the answers where it is not.
 */
export function explainChanges(
  before: Assessed,
  after: Assessed,
  places: Places = placeTrials(before.answers, after.answers),
): Explanation {
  const answers = compareAnswers(before.answers, after.answers, places);
  const tried = [...answers, ...compareOptions(before.options, after.options)];
  const all = tried.map((_, index) => index);
  const tryOnly = (chosen: readonly number[]) => tryChanges(before, after, places, new Set(chosen));
  const end = tryOnly(all);
  const found = compareAssessments(
    assess(before.answers, before.options),
    assess(after.answers, after.options),
    places,
  );
  const alone = tried.length > MOST_TRIED ? [] : all.map((index) => tryOnly([index]));

  const reasonsOf = (change: AssessmentChange): readonly number[] => {
    if (tried.length > MOST_TRIED) return all;
    const enough = all.filter((index) => {
      const trial = alone[index];
      return trial && shows(trial, end, change);
    });
    if (enough.length > 0) return enough;
    return neededOf(all, (chosen) => shows(tryOnly(chosen), end, change));
  };

  return {
    answers,
    changes: found.map((change) => {
      const because = reasonsOf(change).flatMap((index) => tried[index]?.path ?? []);
      return { ...change, because: [...new Set(because)] };
    }),
  };
}

/**
 * Takes back whatever can go, first in halves and at last one by one, so that few of many are found with few tries. What could not go at
 * first may go once another is gone, so the last is done until nothing more goes.
 */
function neededOf(
  all: readonly number[],
  suffice: (chosen: readonly number[]) => boolean,
): readonly number[] {
  let needed = all;
  let size = Math.ceil(all.length / 2);
  while (size >= 1) {
    const { length } = needed;
    for (let start = 0; start < needed.length;) {
      const fewer = [...needed.slice(0, start), ...needed.slice(start + size)];
      if (suffice(fewer)) needed = fewer;
      else start += size;
    }
    if (size > 1) size = Math.ceil(size / 2);
    else if (needed.length === length) size = 0;
  }
  return needed;
}

interface Attempt {
  readonly assessment: Assessment;
  readonly trials: Mixed['trials'];
}

/** Assesses the earlier answers and options with only the chosen changes made. */
function tryChanges(before: Assessed, after: Assessed, places: Places, chosen: ReadonlySet<number>): Attempt {
  let turn = 0;
  const { answers, trials } = mixAnswers(before.answers, after.answers, places, () => chosen.has(turn++));
  const options: Record<string, unknown> = { ...before.options };
  for (const { path, to } of compareOptions(before.options, after.options)) {
    if (chosen.has(turn++)) options[path.slice('options.'.length)] = to;
  }
  return { assessment: assess(answers, options), trials };
}

/** Whether the attempt has what this change leads to. */
function shows(attempt: Attempt, end: Attempt, change: AssessmentChange): boolean {
  const { assessment } = attempt;
  switch (change.kind) {
    case 'recommendation':
      return same(assessment.recommendation, change.to);
    case 'setting':
      return same(assessment[change.name], change.to);
    case 'finding-added':
    case 'finding-changed':
      return sameFinding(findingOf(assessment, change.id), change.to);
    case 'finding-removed':
      return findingOf(assessment, change.id) === undefined;
    case 'trial-added':
      return sameVerdict(verdictAt(attempt, 'after', change.index, 'added'), change.to);
    case 'trial-changed':
      return sameVerdict(verdictAt(attempt, 'before', change.index), change.to);
    case 'trial-removed':
      return verdictAt(attempt, 'before', change.index) === undefined;
    case 'history':
      return same(assessment.history[change.name], change.to);
    case 'missing-added':
    case 'missing-removed':
      return assessment.missing.includes(change.question) === (change.kind === 'missing-added');
    case 'problem-added':
    case 'problem-removed':
      return countOf(assessment, change) === countOf(end.assessment, change);
  }
}

const findingOf = ({ findings }: Assessment, id: string) => findings.find((finding) => finding.id === id);

const countOf = ({ problems }: Assessment, problem: Assessment['problems'][number]) =>
  problems.filter((other) => problemKey(other) === problemKey(problem)).length;

function verdictAt(
  { assessment, trials }: Attempt,
  side: 'before' | 'after',
  index: number,
  added?: 'added',
) {
  const place = trials.findIndex(
    (trial) => trial[side] === index && (added === undefined || trial.before === null),
  );
  return place < 0 ? undefined : assessment.trials[place];
}
