import { keyed } from 'lit/directives/keyed.js';
import { assess } from '../../assessment/assess.js';
import { toJson } from '../../assessment/json.js';
import { readAnswers } from '../../assessment/read.js';
import { regionOf } from '../../assessment/region.js';
import { words } from '../../content/words/en/index.js';
import { html } from '../../dom/html.js';
import { makeRecord } from '../../exports/record.js';
import { questionWords } from '../../exports/wording.js';
import { Session, summaryStep, checkStep } from '../../survey/session.js';
import { aboutView } from './about-view.js';
import { checkView } from './check-view.js';
import { crisisPlace } from './crisis-place.js';
import { Entries } from './entries.js';
import { HeldAnswer } from './held-answer.js';
import { Keeper } from './keeper.js';
import { MedicineSearch, SEARCH_FIELD } from './medicine-search.js';
import { medicinesView } from './medicines-view.js';
import { ModelController } from './model-controller.js';
import { TOTAL_PARTS, partNumber } from './progress.js';
import { questionsView } from './questions-view.js';
import { ResultActions } from './result-actions.js';
import { resultView } from './result-view.js';
import { trialListView } from './trial-list-view.js';
import { trialView } from './trial-view.js';
export { flowStyles } from './styles.js';

const PAUSE = 100;
class Flow {
  constructor(host, answers) {
    this.words = words;
    this.entries = new Entries(words, (question) => this.session.fieldKey(question));
    this.held = new HeldAnswer(
      (question, value) => this.choose(question, value),
      () => this.host.requestUpdate()
    );
    /** Questions with an odd value that is being asked about, and the words of it. */
    this.odd = /* @__PURE__ */ new Map();
    /** Topics of answers that the last change took away. */
    this.removedTopics = [];
    /** The medicine that was removed on the view shown, for putting it back. */
    this.removed = null;
    /** What was wrong when the person last pressed Continue; the list stays as it is until the next time, so that nothing jumps. */
    this.errors = [];
    /** Medicines that "never taken one" took off the list. */
    this.takenOff = [];
    this.#keeper = new Keeper(this);
    /** What was answered when a change was begun on the check page; null while nothing is being changed. */
    this.#before = null;
    /** The card of the check page on which it was begun. */
    this.#changed = "";
    this.#part = "";
    /** The step that is shown at a place: one that stands in for a step that is gone stays, whatever is answered on it. */
    this.#shown = null;
    this.#disposed = false;
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
  #controller;
  #keeper;
  #before;
  #changed;
  #part;
  #shown;
  #disposed;
  get answers() {
    return this.session.answers;
  }
  assessment() {
    return assess(this.answers, {
      criteria: this.host.criteriaId,
      region: regionOf(this.host.help.country),
      previousSafetyAnswers: this.session.previousSafetyAnswers
    });
  }
  /** The visit as it stands, for staff who try the questionnaire. */
  get visit() {
    return {
      answers: this.answers,
      previousSafetyAnswers: this.session.previousSafetyAnswers,
      criteria: this.host.criteriaId,
      country: this.host.help.country,
      locale: this.words.lang
    };
  }
  /** What the summary shows: the record, and where an answer was changed since, a new one. */
  get record() {
    return this.host.record ?? makeRecord({ ...this.visit, assessment: this.assessment(), completedAt: /* @__PURE__ */ new Date() });
  }
  setAge(age) {
    this.session.setAge(age);
  }
  dispose() {
    this.#disposed = true;
    this.#keeper.stop();
    this.actions.clear();
    this.#leaveHost();
    this.held.drop();
    this.session.survey.dispose();
  }
  /** Its page has put another element in the place of the one that drew it. */
  moveTo(host) {
    this.#leaveHost();
    this.host = host;
    this.#controller = new ModelController(host);
    host.addController(this.held);
  }
  #leaveHost() {
    this.#controller.watch([]);
    this.host.removeController(this.#controller);
    this.host.removeController(this.held);
    this.held.hostDisconnected();
  }
  /** Where the flow is by the trail; a step that is gone is answered with the first that wants an answer. */
  step(place) {
    const key = this.#shown?.place === place ? this.#shown.key : place.view === "flow" ? place.step : "safety";
    if (key === summaryStep.key && !this.host.record && this.session.firstIncomplete) return checkStep;
    return this.session.find((step) => step.key === key) ?? this.session.firstIncomplete ?? checkStep;
  }
  /** While a crisis answer stands as "yes" there is no way past it, by whatever button. */
  guard(place) {
    const stopped = place.view === "flow" && place.step !== "safety" && this.session.crisisAnswers.includes("yes");
    return stopped ? crisisPlace(this.session) : place;
  }
  /** Names what is shown at a place: of steps that are gone several may be answered with the same. */
  shownAt(place) {
    const guarded = this.guard(place);
    return guarded.view === "flow" ? this.step(guarded).key : toJson(guarded);
  }
  /** Opens the flow where the answers it was given end. */
  enter() {
    if (!this.session.crisisAnswers.includes("yes")) this.#go(this.session.firstIncomplete?.key ?? "check");
    if (this.session.crisisAnswers.some((answer) => answer !== "no")) this.host.go(crisisPlace(this.session));
  }
  /** The person came to a place, by our buttons or the browser's. */
  moved(place) {
    if (this.#disposed) return;
    this.#takeHeld(place);
    this.errors = [];
    this.removed = null;
    this.session.clearErrors();
    this.odd.clear();
    this.search.remark = "";
    this.actions.clear();
    if (place.view !== "flow" || this.guard(place) !== place) return;
    this.#shown = null;
    const { key, part, view } = this.step(place);
    this.#shown = { place, key };
    if (view === "check" || view === "summary") this.#before = null;
    if (view !== "check") this.removedTopics = [];
    if (view !== "medicines-tried") this.takenOff = [];
    if (part !== this.#part) this.host.emit("ks-step", { index: partNumber(part), total: TOTAL_PARTS });
    this.#part = part;
    if (view === "summary") this.#complete();
  }
  /**
   * An answer to a choice question.
   *
   * @returns whether it leads to help at once.
   */
  choose(question, value) {
    this.session.choose(question, value);
    const crisis = value !== "no" && this.session.isCrisis(question.name);
    if (crisis) this.host.go(crisisPlace(this.session));
    return crisis;
  }
  /** Leaves the view forward, if it is complete. */
  next(step) {
    if (this.held.settle()) return;
    if (step.view === "safety" && this.session.crisisAnswers.includes("yes"))
      return this.host.go(crisisPlace(this.session));
    if (!this.session.validate(step, true)) {
      this.errors = this.session.questionsOf(step).filter(({ errors }) => errors.length > 0).map((question) => ({ question, text: question.errors[0]?.getText() ?? "" }));
      return this.host.refocus("error-summary");
    }
    this.errors = [];
    if (this.search.isUnfinished && (step.view === "medicines-tried" || step.view === "check"))
      return this.#askAboutSearch(step);
    if (this.#askAboutOddValues(step)) return this.host.refocus("odd");
    if (step.view === "check") return this.#toSummary();
    if (this.#before) return this.#returnToCheck();
    this.#go(this.#after(step).key);
  }
  /** Opens a step to change an answer; Continue leads back to the check page. */
  change(key, card = key) {
    this.#before = this.answers;
    this.#changed = card;
    this.#go(key);
  }
  /** Age is asked on the first view. */
  changeAge() {
    this.#before = this.answers;
    this.#changed = "age";
    this.host.go({ view: "start" });
  }
  /** @returns whether the age was being changed from the check page, and the flow is back there. */
  finishAge(age) {
    this.setAge(age);
    if (!this.#before) return false;
    this.#returnToCheck();
    return true;
  }
  /** Opens a step without leaving what is being changed. */
  open(key) {
    this.#go(key);
  }
  render(place) {
    if (place.view === "about") return aboutView(this);
    const step = this.step(place);
    this.#controller.watch(this.session.readBy(step));
    return html`${keyed(step.key, this.#draw(step))}`;
  }
  #draw(step) {
    switch (step.view) {
      case "medicines-tried":
        return medicinesView(this, step);
      case "trial":
        return trialView(this, step);
      case "trial-list":
        return trialListView(this, step);
      case "check":
        return checkView(this, step);
      case "summary":
        return resultView(this);
      default:
        return questionsView(this, step);
    }
  }
  /** Whoever moves on, by whatever way, has given the answer that was held. */
  #takeHeld(place) {
    const held = this.held.take();
    if (!held) return;
    this.session.choose(held.question, held.value);
    if (held.value === "no" || place.view === "crisis" || !this.session.isCrisis(held.question.name)) return;
    setTimeout(() => this.#disposed || this.host.go(crisisPlace(this.session)));
  }
  /** The pages to come, one a task, so that a tap between two is answered at once. The first is wanted at once; last comes the summary. */
  #buildOn(wait = 0) {
    setTimeout(() => {
      if (this.#disposed) return;
      try {
        if (this.session.buildNext()) this.#buildOn(PAUSE);
        else this.actions.prepare();
      } catch {
      }
    }, wait);
  }
  #go(step) {
    this.host.go({ view: "flow", step });
  }
  /** The step after this one; of the medicines, those already told of are passed over. */
  #after(step) {
    let passed = false;
    const next = this.session.find((each) => {
      if (passed) return each.view !== "trial" || !this.session.validate(each, false);
      passed = each.key === step.key;
      return false;
    });
    return next ?? summaryStep;
  }
  #returnToCheck() {
    const before = this.#before ?? {};
    const next = this.session.firstIncomplete;
    if (next) return this.#go(next.key);
    const now = this.answers;
    const gone = Object.keys(before).filter((id) => id !== "no-trials" && now[id] === void 0);
    const topics = gone.map((id) => questionWords(this.words, id)?.topic ?? id);
    const changed = this.#changed;
    this.#go("check");
    this.removedTopics = topics;
    if (topics.length === 0) this.host.refocus(`change-${changed}`);
  }
  /** Nothing typed is dropped unasked: a medicine that is neither added nor cleared holds up its own view, and the end. */
  #askAboutSearch(step) {
    if (step.view === "check") this.change("medicines-tried");
    this.search.ask();
    this.host.refocus(SEARCH_FIELD);
  }
  /** An odd value is asked about once and never refused. */
  #askAboutOddValues(step) {
    const trial = step.trial === void 0 ? {} : this.answers.trials?.[step.trial] ?? {};
    this.odd.clear();
    for (const question of this.session.questionsOf(step)) {
      const text = this.entries.askOnce(question, this.answers, trial);
      if (text) this.odd.set(question, text);
    }
    return this.odd.size > 0;
  }
  /** By our button or the browser's Forward: whoever sees the summary has its record. While nothing changes it is the one that was told of. */
  #complete() {
    if (this.host.record) return;
    this.host.setRecord(this.record);
    this.host.emit("ks-complete");
  }
  #toSummary() {
    const next = this.session.firstIncomplete;
    if (next) this.change(next.key);
    else this.#go("summary");
  }
}

export { Flow };
