import type { TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { assess } from '../../assessment/assess.ts';
import { toJson } from '../../assessment/json.ts';
import { readAnswers } from '../../assessment/read.ts';
import type { Answers } from '../../assessment/types.ts';
import { regionOf } from '../../assessment/region.ts';
import { words } from '../../content/words/en/index.ts';
import { html } from '../../dom/html.ts';
import { makeRecord, type ScreenerRecord } from '../../exports/record.ts';
import type { Visit } from '../../exports/visit.ts';
import { questionWords } from '../../exports/wording.ts';
import type { Question } from '../../survey/model.ts';
import { checkStep, Session, summaryStep, type Step } from '../../survey/session.ts';
import type { Removed } from '../../survey/trials.ts';
import type { FlowHost } from '../host.ts';
import type { Place } from '../place.ts';
import { aboutView } from './about-view.ts';
import { checkView } from './check-view.ts';
import { crisisPlace } from './crisis-place.ts';
import { Entries } from './entries.ts';
import { HeldAnswer } from './held-answer.ts';
import { Keeper } from './keeper.ts';
import { MedicineSearch, SEARCH_FIELD } from './medicine-search.ts';
import { medicinesView } from './medicines-view.ts';
import { ModelController } from './model-controller.ts';
import { partNumber, TOTAL_PARTS } from './progress.ts';
import { questionsView } from './questions-view.ts';
import { ResultActions } from './result-actions.ts';
import { resultView } from './result-view.ts';
import { trialListView } from './trial-list-view.ts';
import { trialView } from './trial-view.ts';

export { flowStyles } from './styles.ts';

/** Between two pages that are built ahead, in ms: shorter, and a tap on a slow phone would often fall on one being built. */
const PAUSE = 100;

/** The questions, from safety to summary: takes answers, says what comes next, draws the view. Loaded after the first screen. */
export class Flow {
  readonly words = words;
  readonly session: Session;
  readonly entries = new Entries(words, (question) => this.session.fieldKey(question));
  readonly search: MedicineSearch;
  readonly actions: ResultActions;
  readonly held = new HeldAnswer<Question>(
    (question, value) => this.choose(question, value),
    () => this.host.requestUpdate(),
  );
  /** Questions with an odd value that is being asked about, and the words of it. */
  readonly odd = new Map<Question, string>();
  /** Topics of answers that the last change took away. */
  removedTopics: readonly string[] = [];
  /** The medicine that was removed on the view shown, for putting it back. */
  removed: { readonly name: string; readonly entries: readonly Removed[] } | null = null;
  /** What was wrong when the person last pressed Continue; the list stays as it is until the next time, so that nothing jumps. */
  errors: readonly { readonly question: Question; readonly text: string }[] = [];
  /** Medicines that "never taken one" took off the list. */
  takenOff: readonly Removed[] = [];

  #controller: ModelController;
  readonly #keeper = new Keeper(this);
  /** What was answered when a change was begun on the check page; null while nothing is being changed. */
  #before: Answers | null = null;
  /** The card of the check page on which it was begun. */
  #changed = '';
  #part = '';
  /** The step that is shown at a place: one that stands in for a step that is gone stays, whatever is answered on it. */
  #shown: { readonly place: Place; readonly key: string } | null = null;
  #disposed = false;

  /** The element that draws it. */
  host: FlowHost;

  constructor(host: FlowHost, answers: Answers) {
    this.host = host;
    this.session = new Session(words, readAnswers(answers).answers, this.#keeper.changed);
    this.search = new MedicineSearch(this);
    this.actions = new ResultActions(this);
    this.session.survey.onValidateQuestion.add((_, options) => {
      const error = this.entries.error(options.question);
      if (error) options.error = error;
    });
    this.#controller = new ModelController(host);
    host.addController(this.held);
    this.#buildOn();
  }

  get answers(): Answers {
    return this.session.answers;
  }

  assessment() {
    return assess(this.answers, {
      criteria: this.host.criteriaId,
      region: regionOf(this.host.help.country),
      previousSafetyAnswers: this.session.previousSafetyAnswers,
    });
  }

  /** The visit as it stands, for staff who try the questionnaire. */
  get visit(): Visit {
    return {
      answers: this.answers,
      previousSafetyAnswers: this.session.previousSafetyAnswers,
      criteria: this.host.criteriaId,
      country: this.host.help.country,
      locale: this.words.lang,
    };
  }

  /** What the summary shows: the record, and where an answer was changed since, a new one. */
  get record(): ScreenerRecord {
    return (
      this.host.record ??
      makeRecord({ ...this.visit, assessment: this.assessment(), completedAt: new Date() })
    );
  }

  setAge(age: number): void {
    this.session.setAge(age);
  }

  dispose(): void {
    this.#disposed = true;
    this.#keeper.stop();
    this.actions.clear();
    this.#leaveHost();
    this.held.drop();
    this.session.survey.dispose();
  }

  /** Its page has put another element in the place of the one that drew it. */
  moveTo(host: FlowHost): void {
    this.#leaveHost();
    this.host = host;
    this.#controller = new ModelController(host);
    host.addController(this.held);
  }

  #leaveHost(): void {
    this.#controller.watch([]);
    this.host.removeController(this.#controller);
    this.host.removeController(this.held);
    this.held.hostDisconnected();
  }

  /** Where the flow is by the trail; a step that is gone is answered with the first that wants an answer. */
  step(place: Place): Step {
    const key =
      this.#shown?.place === place ? this.#shown.key : place.view === 'flow' ? place.step : 'safety';
    if (key === summaryStep.key && !this.host.record && this.session.firstIncomplete) return checkStep;
    return this.session.find((step) => step.key === key) ?? this.session.firstIncomplete ?? checkStep;
  }

  /** While a crisis answer stands as "yes" there is no way past it, by whatever button. */
  guard(place: Place): Place {
    const stopped =
      place.view === 'flow' && place.step !== 'safety' && this.session.crisisAnswers.includes('yes');
    return stopped ? crisisPlace(this.session) : place;
  }

  /** Names what is shown at a place: of steps that are gone several may be answered with the same. */
  shownAt(place: Place): string {
    const guarded = this.guard(place);
    return guarded.view === 'flow' ? this.step(guarded).key : toJson(guarded);
  }

  /** Opens the flow where the answers it was given end. */
  enter(): void {
    // Below a crisis view that a "yes" holds up lie the safety questions, where prefill stands already.
    if (!this.session.crisisAnswers.includes('yes')) this.#go(this.session.firstIncomplete?.key ?? 'check');
    if (this.session.crisisAnswers.some((answer) => answer !== 'no')) this.host.go(crisisPlace(this.session));
  }

  /** The person came to a place, by our buttons or the browser's. */
  moved(place: Place): void {
    if (this.#disposed) return;
    this.#takeHeld(place);
    this.errors = [];
    this.removed = null;
    this.session.clearErrors();
    this.odd.clear();
    this.search.remark = '';
    this.actions.clear();
    if (place.view !== 'flow' || this.guard(place) !== place) return;
    this.#shown = null;
    const { key, part, view } = this.step(place);
    this.#shown = { place, key };
    if (view === 'check' || view === 'summary') this.#before = null;
    if (view !== 'check') this.removedTopics = [];
    if (view !== 'medicines-tried') this.takenOff = [];
    if (part !== this.#part) this.host.emit('ks-step', { index: partNumber(part), total: TOTAL_PARTS });
    this.#part = part;
    if (view === 'summary') this.#complete();
  }

  /**
   * An answer to a choice question.
   *
   * @returns whether it leads to help at once.
   */
  choose(question: Question, value: string): boolean {
    this.session.choose(question, value);
    const crisis = value !== 'no' && this.session.isCrisis(question.name);
    if (crisis) this.host.go(crisisPlace(this.session));
    return crisis;
  }

  /** Leaves the view forward, if it is complete. */
  next(step: Step): void {
    if (this.held.settle()) return;
    if (step.view === 'safety' && this.session.crisisAnswers.includes('yes'))
      return this.host.go(crisisPlace(this.session));
    if (!this.session.validate(step, true)) {
      this.errors = this.session
        .questionsOf(step)
        .filter(({ errors }) => errors.length > 0)
        .map((question) => ({ question, text: question.errors[0]?.getText() ?? '' }));
      return this.host.refocus('error-summary');
    }
    this.errors = [];
    if (this.search.isUnfinished && (step.view === 'medicines-tried' || step.view === 'check'))
      return this.#askAboutSearch(step);
    if (this.#askAboutOddValues(step)) return this.host.refocus('odd');
    if (step.view === 'check') return this.#toSummary();
    if (this.#before) return this.#returnToCheck();
    this.#go(this.#after(step).key);
  }

  /** Opens a step to change an answer; Continue leads back to the check page. */
  change(key: string, card = key): void {
    this.#before = this.answers;
    this.#changed = card;
    this.#go(key);
  }

  /** Age is asked on the first view. */
  changeAge(): void {
    this.#before = this.answers;
    this.#changed = 'age';
    this.host.go({ view: 'start' });
  }

  /** @returns whether the age was being changed from the check page, and the flow is back there. */
  finishAge(age: number): boolean {
    this.setAge(age);
    if (!this.#before) return false;
    this.#returnToCheck();
    return true;
  }

  /** Opens a step without leaving what is being changed. */
  open(key: string): void {
    this.#go(key);
  }

  render(place: Place): TemplateResult {
    if (place.view === 'about') return aboutView(this);
    const step = this.step(place);
    this.#controller.watch(this.session.readBy(step));
    // A radio of another view that was used again would, with its new name, take the mark off its new neighbours.
    return html`${keyed(step.key, this.#draw(step))}`;
  }

  #draw(step: Step): TemplateResult {
    switch (step.view) {
      case 'medicines-tried':
        return medicinesView(this, step);
      case 'trial':
        return trialView(this, step);
      case 'trial-list':
        return trialListView(this, step);
      case 'check':
        return checkView(this, step);
      case 'summary':
        return resultView(this);
      default:
        return questionsView(this, step);
    }
  }

  /** Whoever moves on, by whatever way, has given the answer that was held. */
  #takeHeld(place: Place): void {
    const held = this.held.take();
    if (!held) return;
    this.session.choose(held.question, held.value);
    if (held.value === 'no' || place.view === 'crisis' || !this.session.isCrisis(held.question.name)) return;
    // After the move that is under way.
    setTimeout(() => this.#disposed || this.host.go(crisisPlace(this.session)));
  }

  /** The pages to come, one a task, so that a tap between two is answered at once. The first is wanted at once; last comes the summary. */
  #buildOn(wait = 0): void {
    setTimeout(() => {
      if (this.#disposed) return;
      try {
        if (this.session.buildNext()) this.#buildOn(PAUSE);
        else this.actions.prepare();
      } catch {
        // It is built when it is come to, and what fails is shown then.
      }
    }, wait);
  }

  #go(step: string): void {
    this.host.go({ view: 'flow', step });
  }

  /** The step after this one; of the medicines, those already told of are passed over. */
  #after(step: Step): Step {
    let passed = false;
    const next = this.session.find((each) => {
      if (passed) return each.view !== 'trial' || !this.session.validate(each, false);
      passed = each.key === step.key;
      return false;
    });
    return next ?? summaryStep;
  }

  #returnToCheck(): void {
    const before = this.#before ?? {};
    const next = this.session.firstIncomplete;
    if (next) return this.#go(next.key);
    const now = this.answers as Record<string, unknown>;
    const gone = Object.keys(before).filter((id) => id !== 'no-trials' && now[id] === undefined);
    const topics = gone.map((id) => questionWords(this.words, id)?.topic ?? id);
    const changed = this.#changed;
    this.#go('check');
    this.removedTopics = topics;
    // Back to where the change was begun; where something went with it, the notice at the top comes first.
    if (topics.length === 0) this.host.refocus(`change-${changed}`);
  }

  /** Nothing typed is dropped unasked: a medicine that is neither added nor cleared holds up its own view, and the end. */
  #askAboutSearch(step: Step): void {
    if (step.view === 'check') this.change('medicines-tried');
    this.search.ask();
    this.host.refocus(SEARCH_FIELD);
  }

  /** An odd value is asked about once and never refused. */
  #askAboutOddValues(step: Step): boolean {
    const trial = step.trial === undefined ? {} : (this.answers.trials?.[step.trial] ?? {});
    this.odd.clear();
    for (const question of this.session.questionsOf(step)) {
      const text = this.entries.askOnce(question, this.answers, trial);
      if (text) this.odd.set(question, text);
    }
    return this.odd.size > 0;
  }

  /** By our button or the browser's Forward: whoever sees the summary has its record. While nothing changes it is the one that was told of. */
  #complete(): void {
    if (this.host.record) return;
    this.host.setRecord(this.record);
    this.host.emit('ks-complete');
  }

  #toSummary(): void {
    const next = this.session.firstIncomplete;
    if (next) this.change(next.key);
    else this.#go('summary');
  }
}
