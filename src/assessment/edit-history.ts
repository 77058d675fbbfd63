import { compareAnswers, type AnswerChange, type Places } from './compare.ts';
import { placeTrials } from './answer-changes.ts';
import { editAnswers, readTrialPath } from './edit.ts';
import { isObject, same } from './equality.ts';
import type { Answers } from './types.ts';

export interface Edit {
  /** As for `editAnswers`, in the answers as they are now. */
  readonly path: string;
  readonly value: unknown;
  /** Why, in the words of staff; an empty one takes back an earlier one. */
  readonly reason?: string;
}

/** One answer that is not what the patient gave. */
export interface Correction extends AnswerChange {
  /** The last reason given for it. */
  readonly reason?: string;
}

/** A trial keeps its name while others come and go: the place it had at first, or `+1`, `+2` … for one that staff added. */
type TrialName = string;

interface Reason {
  /** A path with the trial's name in place of its number. */
  readonly path: string;
  readonly reason: string;
}

interface Step {
  readonly answers: Answers;
  readonly names: readonly TrialName[];
  readonly added: number;
  readonly reasons: readonly Reason[];
}

/**
 * The answers of a patient and what staff changed in them. The original is never touched, and every state is kept as it was, so that
 * undo is exact to the byte.
 */
export class EditHistory {
  private readonly first: Step;
  private step: Step;
  private past: readonly Step[] = [];
  private future: readonly Step[] = [];

  constructor(readonly original: Answers) {
    const names = trialsOf(original).map((_, index) => `${index}`);
    this.first = { answers: original, names, added: 0, reasons: [] };
    this.step = this.first;
  }

  /** The answers as they are now. */
  get answers(): Answers {
    return this.step.answers;
  }

  /** What stands for the answers and reasons as they are now: it is another after any change of them. */
  get state(): object {
    return this.step;
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** For each trial its place in the original, or null where staff added it: what `compareAnswers` and `explainChanges` take. */
  get places(): Places {
    return placesOf(this.step);
  }

  /**
   * What differs from the original, each path once, however often it was edited. An answer that is what it was at first is no
   * correction, and its reason is gone as well.
   */
  get corrections(): Correction[] {
    return this.correctionsAt(this.step).map(({ change, reasons }) => {
      const reason = reasons.at(-1)?.reason;
      return reason === undefined ? change : { ...change, reason };
    });
  }

  /** Makes one edit. An edit that changes neither an answer nor a reason is no step. */
  apply({ path, value, reason }: Edit): Answers {
    const { step } = this;
    const answers = editAnswers(step.answers, path, value);
    const changed = answers !== step.answers;
    const edited = changed ? nameTrials(step, path, answers, this.original) : step;
    const removed = edited.names.length < step.names.length;
    const named = namedPath(path, removed ? step.names : edited.names);
    const reasons =
      reason === undefined
        ? step.reasons
        : [...step.reasons.filter((other) => other.path !== named), { path: named, reason: reason.trim() }];
    const next = this.withoutIdleReasons({ ...edited, answers, reasons });
    if (changed || !same(next.reasons, step.reasons)) this.push(next);
    return this.answers;
  }

  /**
   * Says why one of the `corrections` was made, also of a trial that is gone. An empty reason takes back an earlier one.
   *
   * @param correction - One of `corrections`, as it stands now.
   */
  explain(correction: AnswerChange, reason: string): void {
    const { step } = this;
    const named = correctedPath(correction, step.names);
    const others = step.reasons.filter(({ path }) => path !== named);
    const reasons = this.withoutIdleReasons({
      ...step,
      reasons: [...others, { path: named, reason: reason.trim() }],
    }).reasons;
    if (!same(reasons, step.reasons)) this.push({ ...step, reasons });
  }

  undo(): Answers {
    const last = this.past.at(-1);
    if (last) {
      this.future = [this.step, ...this.future];
      this.past = this.past.slice(0, -1);
      this.step = last;
    }
    return this.answers;
  }

  redo(): Answers {
    const [next, ...others] = this.future;
    if (next) {
      this.past = [...this.past, this.step];
      this.future = others;
      this.step = next;
    }
    return this.answers;
  }

  /** Back to the original. A step like any other, so that a slip of the hand loses no work. */
  reset(): Answers {
    if (this.step !== this.first) this.push(this.first);
    return this.answers;
  }

  private push(step: Step) {
    this.past = [...this.past, this.step];
    this.future = [];
    this.step = step;
  }

  private correctionsAt(step: Step) {
    return compareAnswers(this.original, step.answers, placesOf(step)).map((change) => {
      const named = correctedPath(change, step.names);
      return {
        change,
        reasons: step.reasons.filter(({ path, reason }) => reason !== '' && touches(path, named)),
      };
    });
  }

  /** A reason whose answer is back to what it was must not come up again with a later edit. */
  private withoutIdleReasons(step: Step): Step {
    const used = new Set(this.correctionsAt(step).flatMap(({ reasons }) => reasons));
    return { ...step, reasons: step.reasons.filter((reason) => used.has(reason)) };
  }
}

function trialsOf(answers: unknown): readonly unknown[] {
  const trials = isObject(answers) ? answers['trials'] : undefined;
  return Array.isArray(trials) ? trials : [];
}

const isAdded = (name: TrialName) => name.startsWith('+');

const placesOf = ({ names }: Pick<Step, 'names'>): Places =>
  names.map((name) => (isAdded(name) ? null : Number(name)));

/** The names of the trials after an edit. A list set as a whole is matched with the original anew. */
function nameTrials(step: Step, path: string, answers: Answers, original: Answers): Omit<Step, 'answers'> {
  const { names, added, reasons } = step;
  const count = trialsOf(answers).length;
  if (path === 'trials') {
    let last = added;
    const renamed = placeTrials(original, answers).map((place) =>
      place === null ? `+${++last}` : `${place}`,
    );
    return { names: renamed, added: last, reasons };
  }
  if (count > names.length) return { names: [...names, `+${added + 1}`], added: added + 1, reasons };
  const gone = count < names.length ? readTrialPath(path)?.index : undefined;
  return { names: names.filter((_, index) => index !== gone), added, reasons };
}

function namedPath(path: string, names: readonly TrialName[]): string {
  const place = readTrialPath(path);
  if (!place) return path;
  const field = place.field === undefined ? '' : `.${place.field}`;
  return `trials[${names[place.index] ?? ''}]${field}`;
}

/** In a correction a trial already has its first place; only one that was added has its present one. */
function correctedPath({ path, from }: AnswerChange, names: readonly TrialName[]): string {
  const place = readTrialPath(path);
  const whole = place !== undefined && place.field === undefined && from === undefined;
  return whole ? namedPath(path, names) : path;
}

/** Whether an edit of the one is part of the correction of the other, or the other way round. */
function touches(edited: string, corrected: string): boolean {
  const within = (inner: string, outer: string) =>
    inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  return within(edited, corrected) || within(corrected, edited);
}
