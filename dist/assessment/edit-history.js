import { compareAnswers } from './compare.js';
import { placeTrials } from './answer-changes.js';
import { editAnswers, readTrialPath } from './edit.js';
import { same, isObject } from './equality.js';

class EditHistory {
  constructor(original) {
    this.original = original;
    this.past = [];
    this.future = [];
    const names = trialsOf(original).map((_, index) => `${index}`);
    this.first = { answers: original, names, added: 0, reasons: [] };
    this.step = this.first;
  }
  /** The answers as they are now. */
  get answers() {
    return this.step.answers;
  }
  /** What stands for the answers and reasons as they are now: it is another after any change of them. */
  get state() {
    return this.step;
  }
  get canUndo() {
    return this.past.length > 0;
  }
  get canRedo() {
    return this.future.length > 0;
  }
  /** For each trial its place in the original, or null where staff added it: what `compareAnswers` and `explainChanges` take. */
  get places() {
    return placesOf(this.step);
  }
  /**
   * What differs from the original, each path once, however often it was edited. An answer that is what it was at first is no
   * correction, and its reason is gone as well.
   */
  get corrections() {
    return this.correctionsAt(this.step).map(({ change, reasons }) => {
      const reason = reasons.at(-1)?.reason;
      return reason === void 0 ? change : { ...change, reason };
    });
  }
  /** Makes one edit. An edit that changes neither an answer nor a reason is no step. */
  apply({ path, value, reason }) {
    const { step } = this;
    const answers = editAnswers(step.answers, path, value);
    const changed = answers !== step.answers;
    const edited = changed ? nameTrials(step, path, answers, this.original) : step;
    const removed = edited.names.length < step.names.length;
    const named = namedPath(path, removed ? step.names : edited.names);
    const reasons = reason === void 0 ? step.reasons : [...step.reasons.filter((other) => other.path !== named), { path: named, reason: reason.trim() }];
    const next = this.withoutIdleReasons({ ...edited, answers, reasons });
    if (changed || !same(next.reasons, step.reasons)) this.push(next);
    return this.answers;
  }
  /**
   * Says why one of the `corrections` was made, also of a trial that is gone. An empty reason takes back an earlier one.
   *
   * @param correction - One of `corrections`, as it stands now.
   */
  explain(correction, reason) {
    const { step } = this;
    const named = correctedPath(correction, step.names);
    const others = step.reasons.filter(({ path }) => path !== named);
    const reasons = this.withoutIdleReasons({
      ...step,
      reasons: [...others, { path: named, reason: reason.trim() }]
    }).reasons;
    if (!same(reasons, step.reasons)) this.push({ ...step, reasons });
  }
  undo() {
    const last = this.past.at(-1);
    if (last) {
      this.future = [this.step, ...this.future];
      this.past = this.past.slice(0, -1);
      this.step = last;
    }
    return this.answers;
  }
  redo() {
    const [next, ...others] = this.future;
    if (next) {
      this.past = [...this.past, this.step];
      this.future = others;
      this.step = next;
    }
    return this.answers;
  }
  /** Back to the original. A step like any other, so that a slip of the hand loses no work. */
  reset() {
    if (this.step !== this.first) this.push(this.first);
    return this.answers;
  }
  push(step) {
    this.past = [...this.past, this.step];
    this.future = [];
    this.step = step;
  }
  correctionsAt(step) {
    return compareAnswers(this.original, step.answers, placesOf(step)).map((change) => {
      const named = correctedPath(change, step.names);
      return {
        change,
        reasons: step.reasons.filter(({ path, reason }) => reason !== "" && touches(path, named))
      };
    });
  }
  /** A reason whose answer is back to what it was must not come up again with a later edit. */
  withoutIdleReasons(step) {
    const used = new Set(this.correctionsAt(step).flatMap(({ reasons }) => reasons));
    return { ...step, reasons: step.reasons.filter((reason) => used.has(reason)) };
  }
}
function trialsOf(answers) {
  const trials = isObject(answers) ? answers["trials"] : void 0;
  return Array.isArray(trials) ? trials : [];
}
const isAdded = (name) => name.startsWith("+");
const placesOf = ({ names }) => names.map((name) => isAdded(name) ? null : Number(name));
function nameTrials(step, path, answers, original) {
  const { names, added, reasons } = step;
  const count = trialsOf(answers).length;
  if (path === "trials") {
    let last = added;
    const renamed = placeTrials(original, answers).map(
      (place) => place === null ? `+${++last}` : `${place}`
    );
    return { names: renamed, added: last, reasons };
  }
  if (count > names.length) return { names: [...names, `+${added + 1}`], added: added + 1, reasons };
  const gone = count < names.length ? readTrialPath(path)?.index : void 0;
  return { names: names.filter((_, index) => index !== gone), added, reasons };
}
function namedPath(path, names) {
  const place = readTrialPath(path);
  if (!place) return path;
  const field = place.field === void 0 ? "" : `.${place.field}`;
  return `trials[${names[place.index] ?? ""}]${field}`;
}
function correctedPath({ path, from }, names) {
  const place = readTrialPath(path);
  const whole = place !== void 0 && place.field === void 0 && from === void 0;
  return whole ? namedPath(path, names) : path;
}
function touches(edited, corrected) {
  const within = (inner, outer) => inner === outer || inner.startsWith(`${outer}.`) || inner.startsWith(`${outer}[`);
  return within(edited, corrected) || within(corrected, edited);
}

export { EditHistory };
