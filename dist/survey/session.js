import { SurveyModel, QuestionPanelDynamicModel } from './survey-core.js';
import { safetyItems } from '../assessment/catalogue.js';
import { parts } from '../content/flow.js';
import { questions } from '../content/questions.js';
import { surveyDefinition, askedAbout, pageName, NONE } from './definition.js';
import { TrialList } from './trials.js';

const checkStep = { key: "check", part: "check", view: "check", trial: void 0 };
const summaryStep = { key: "summary", part: "check", view: "summary", trial: void 0 };
const lists = new Set(questions.filter(({ kind }) => kind === "choices").map(({ id }) => id));
const crisisIds = safetyItems.filter(({ tier }) => tier === "crisis").map(({ id }) => id);
const emergencyId = "medical-emergency-now";
const caution = (answer) => answer === "yes" ? 2 : answer === void 0 || answer === "no" ? 0 : 1;
class Session {
  /** @param changed - Called after an answer came, changed or went. */
  constructor(words, answers, changed = () => void 0) {
    this.changed = changed;
    this.#previous = {};
    /** The medicines tried. */
    this.list = new TrialList(
      () => this.trials,
      () => this.survey.clearValue("no-trials")
    );
    const definition = surveyDefinition(words);
    const { pages, ...settings } = definition;
    this.#unbuilt = [...pages];
    this.#askedAbout = askedAbout(definition);
    this.survey = new SurveyModel(settings);
    this.survey.onValueChanged.add((_, { name, value }) => {
      this.#remember(name, value);
      this.changed();
    });
    const { age, ...others } = answers;
    if (age !== void 0) this.setAge(age);
    if (Object.keys(others).length === 0) return;
    while (this.buildNext()) ;
    this.survey.mergeData(toModel(others));
    for (const { id } of safetyItems) this.#remember(id, answers[id]);
  }
  #previous;
  /** Pages that are still to be built, in order: building all at once would hold up a phone for a second. */
  #unbuilt;
  #askedAbout;
  /**
   * Builds the next page. What needs a page builds up to it, so that this only spares waiting later.
   *
   * @returns whether there was one left.
   */
  buildNext() {
    const next = this.#unbuilt.shift();
    if (!next) return false;
    const page = this.survey.createNewPage(next.name);
    page.fromJSON(next);
    this.survey.addPage(page);
    return true;
  }
  setAge(age) {
    this.#set("age", age);
  }
  /** Takes an answer to a choice question, and spares the conditions of all questions where none asks about it: that is most of the time. */
  choose(question, value) {
    const { name } = question;
    if (this.#askedAbout.has(name) || this.survey.getQuestionByName(name) !== question) {
      question.value = value;
      return;
    }
    this.#set(name, value);
    this.#remember(name, value);
    if (question.errors.length > 0) question.validate(true);
  }
  /** `true`: only the question itself is told. */
  #set(name, value) {
    if (this.survey.getValue(name) === value) return;
    this.survey.setValue(name, value, true);
    this.changed();
  }
  /** What was answered, without what is hidden: a question no longer asked is not answered. */
  get answers() {
    return fromModel(this.survey.data);
  }
  /** The most cautious answer given to each safety question in this visit. */
  get previousSafetyAnswers() {
    return { ...this.#previous };
  }
  /** Whether what is answered to a question is remembered for the whole visit. */
  isSafety(id) {
    return safetyItems.some((item) => item.id === id);
  }
  isCrisis(id) {
    return crisisIds.includes(id);
  }
  isEmergency(id) {
    return id === emergencyId;
  }
  /** What the crisis items are answered with now, in order; unanswered ones are left out. */
  get crisisAnswers() {
    return crisisIds.flatMap((id) => this.#answerTo(id) ?? []);
  }
  /** Signs of a medical emergency: whatever else was told, the emergency number then comes first. */
  get medicalEmergency() {
    return caution(this.#answerTo(emergencyId)) > 0;
  }
  /** Whether anything else of a crisis was told. */
  get otherCrisis() {
    return crisisIds.some((id) => id !== emergencyId && caution(this.#answerTo(id)) > 0);
  }
  get trials() {
    this.#page("medicines-tried");
    const trials = this.survey.getQuestionByName("trials");
    if (trials instanceof QuestionPanelDynamicModel) return trials;
    throw new Error('The definition has no repeating group "trials".');
  }
  /** Every step to take by the answers so far, in order. */
  get steps() {
    return [...this.#walk()];
  }
  /** The first step that is as wanted; what lies behind it need not be built. */
  find(wanted) {
    for (const step of this.#walk()) if (wanted(step)) return step;
    return void 0;
  }
  *#walk() {
    for (const { id: part, views } of parts) {
      for (const view of views) {
        if (!this.#page(view).isVisible) continue;
        yield { key: view, part, view, trial: void 0 };
        if (view === "medicines-tried") yield* this.#trialSteps();
      }
    }
    yield* [checkStep, summaryStep];
  }
  #trialSteps() {
    const part = "medicines-tried";
    const steps = this.list.ids.map((id, trial) => ({
      key: `trial:${id}`,
      part,
      view: "trial",
      trial
    }));
    return steps.length === 0 ? [] : [...steps, { key: "trial-list", part, view: "trial-list", trial: void 0 }];
  }
  /** The questions a step asks that are visible now, in order. */
  questionsOf(step) {
    const panel = this.#container(step);
    if (!panel) return [];
    const unasked = /* @__PURE__ */ new Set(["medication", "medication-name", "trials"]);
    return panel.questions.filter((question) => question.isVisible && !unasked.has(question.name));
  }
  /** Checks a step; with `show` the errors appear on the questions. */
  validate(step, show) {
    if (step.view === "medicines-tried") return this.survey.getQuestionByName("no-trials").validate(show);
    return this.#container(step)?.validate(show) ?? true;
  }
  /** Takes the errors off every question; they come back when a view is left forward. */
  clearErrors() {
    const clear = (question) => {
      if (question.errors.length > 0) question.clearErrors();
      if (question instanceof QuestionPanelDynamicModel)
        question.panels.forEach((panel) => panel.questions.forEach(clear));
    };
    this.survey.getAllQuestions().forEach(clear);
  }
  /** The first step, up to the check page, that still wants an answer. */
  get firstIncomplete() {
    return this.find((step) => !this.validate(step, false));
  }
  #remember(id, value) {
    if (this.isSafety(id) && typeof value === "string" && caution(value) > caution(this.#previous[id]))
      this.#previous[id] = value;
  }
  #answerTo(id) {
    return this.survey.getValue(id);
  }
  #page(view) {
    const name = pageName(view);
    while (this.#unbuilt.some((page) => page.name === name)) this.buildNext();
    return this.survey.getPageByName(name);
  }
  /** Names a field for good: its question, and of a medicine which one, for survey-core lends a panel's questions to another. */
  fieldKey(question) {
    const { name } = question;
    if (this.survey.getQuestionByName(name) === question) return name;
    const at = this.trials.panels.findIndex((panel) => panel === question.parent);
    return `trial:${this.list.ids[at]}:${name}`;
  }
  /** All questions that what a step shows may hang on, hidden ones too. */
  readBy(step) {
    const asked = this.#container(step)?.questions ?? [];
    return step.view.startsWith("trial") ? [...asked, this.trials] : asked;
  }
  #container(step) {
    if (step.trial !== void 0) return this.trials.panels[step.trial];
    if (step.view === "trial" || step.view === "trial-list" || step.view === "check" || step.view === "summary")
      return void 0;
    return this.#page(step.view);
  }
}
function toModel(answers) {
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      lists.has(id) && Array.isArray(value) && value.length === 0 ? [NONE] : value
    ])
  );
}
function fromModel(data) {
  const entries = Object.entries(data).flatMap(([id, value]) => {
    if (id === "trials") return Array.isArray(value) && value.length > 0 ? [[id, value]] : [];
    if (lists.has(id) && Array.isArray(value)) return [[id, value.filter((code) => code !== NONE)]];
    return [[id, value]];
  });
  return Object.fromEntries(entries);
}

export { Session, checkStep, summaryStep };
