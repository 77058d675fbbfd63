import {
  SurveyModel,
  type PageModel,
  type PanelModel,
  type Question,
  QuestionPanelDynamicModel,
} from 'survey-core';
import { safetyItems } from '../assessment/catalogue.ts';
import type { Answers } from '../assessment/types.ts';
import { parts, type PartId } from '../content/flow.ts';
import { questions } from '../content/questions.ts';
import type { ViewId } from '../content/types.ts';
import type { Words } from '../content/words/en/index.ts';
import { askedAbout, NONE, pageName, surveyDefinition, type SurveyDefinition } from './definition.ts';
import { TrialList } from './trials.ts';

/** One view of the flow: a page of the survey, a medicine of the repeating group, or a view that shows rather than asks. */
export interface Step {
  /** Names the step for good, and holds no answer: `heart`, `trial:1`, `check`. */
  readonly key: string;
  readonly part: PartId | 'check';
  readonly view: ViewId | 'trial' | 'trial-list' | 'check' | 'summary';
  /** Position in `trials`, for `trial`. */
  readonly trial: number | undefined;
}

export const checkStep: Step = { key: 'check', part: 'check', view: 'check', trial: undefined };
export const summaryStep: Step = { key: 'summary', part: 'check', view: 'summary', trial: undefined };

const lists = new Set<string>(questions.filter(({ kind }) => kind === 'choices').map(({ id }) => id));

const crisisIds = safetyItems.filter(({ tier }) => tier === 'crisis').map(({ id }) => id);

const emergencyId = 'medical-emergency-now';

/** How cautious an answer to a safety question is. */
const caution = (answer: unknown) => (answer === 'yes' ? 2 : answer === undefined || answer === 'no' ? 0 : 1);

/** One visit: the survey model, the steps that are left to take, and what was said before. Knows no DOM and no lit. */
export class Session {
  readonly survey: SurveyModel;
  readonly #previous: Record<string, string> = {};
  /** The medicines tried. */
  readonly list = new TrialList(
    () => this.trials,
    () => this.survey.clearValue('no-trials'),
  );

  /** Pages that are still to be built, in order: building all at once would hold up a phone for a second. */
  readonly #unbuilt: SurveyDefinition['pages'][number][];
  readonly #askedAbout: ReadonlySet<string>;

  /** @param changed - Called after an answer came, changed or went. */
  constructor(
    words: Words,
    answers: Answers,
    private readonly changed: () => void = () => undefined,
  ) {
    const definition = surveyDefinition(words);
    const { pages, ...settings } = definition;
    this.#unbuilt = [...pages];
    this.#askedAbout = askedAbout(definition);
    this.survey = new SurveyModel(settings);
    this.survey.onValueChanged.add((_, { name, value }) => {
      this.#remember(name, value);
      this.changed();
    });
    // `age` is asked on the first screen, before there is a model; it travels as a plain value.
    const { age, ...others } = answers;
    if (age !== undefined) this.setAge(age);
    if (Object.keys(others).length === 0) return;
    // Answers given beforehand may hide questions of any page.
    while (this.buildNext());
    this.survey.mergeData(toModel(others));
    for (const { id } of safetyItems) this.#remember(id, answers[id as keyof Answers]);
  }

  /**
   * Builds the next page. What needs a page builds up to it, so that this only spares waiting later.
   *
   * @returns whether there was one left.
   */
  buildNext(): boolean {
    const next = this.#unbuilt.shift();
    if (!next) return false;
    // Filled before it joins, a page runs its own conditions alone; afterwards every question of it would make the survey run all.
    const page = this.survey.createNewPage(next.name);
    page.fromJSON(next);
    this.survey.addPage(page);
    return true;
  }

  setAge(age: number): void {
    this.#set('age', age);
  }

  /** Takes an answer to a choice question, and spares the conditions of all questions where none asks about it: that is most of the time. */
  choose(question: Question, value: string): void {
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
  #set(name: string, value: unknown): void {
    if (this.survey.getValue(name) === value) return;
    this.survey.setValue(name, value, true);
    this.changed();
  }

  /** What was answered, without what is hidden: a question no longer asked is not answered. */
  get answers(): Answers {
    return fromModel(this.survey.data as Record<string, unknown>);
  }

  /** The most cautious answer given to each safety question in this visit. */
  get previousSafetyAnswers(): Readonly<Record<string, string>> {
    return { ...this.#previous };
  }

  /** Whether what is answered to a question is remembered for the whole visit. */
  isSafety(id: string): boolean {
    return safetyItems.some((item) => item.id === id);
  }

  isCrisis(id: string): boolean {
    return crisisIds.includes(id);
  }

  isEmergency(id: string): boolean {
    return id === emergencyId;
  }

  /** What the crisis items are answered with now, in order; unanswered ones are left out. */
  get crisisAnswers(): string[] {
    return crisisIds.flatMap((id) => this.#answerTo(id) ?? []);
  }

  /** Signs of a medical emergency: whatever else was told, the emergency number then comes first. */
  get medicalEmergency(): boolean {
    return caution(this.#answerTo(emergencyId)) > 0;
  }

  /** Whether anything else of a crisis was told. */
  get otherCrisis(): boolean {
    return crisisIds.some((id) => id !== emergencyId && caution(this.#answerTo(id)) > 0);
  }

  get trials(): QuestionPanelDynamicModel {
    this.#page('medicines-tried');
    const trials = this.survey.getQuestionByName('trials');
    if (trials instanceof QuestionPanelDynamicModel) return trials;
    throw new Error('The definition has no repeating group "trials".');
  }

  /** Every step to take by the answers so far, in order. */
  get steps(): Step[] {
    return [...this.#walk()];
  }

  /** The first step that is as wanted; what lies behind it need not be built. */
  find(wanted: (step: Step) => boolean): Step | undefined {
    for (const step of this.#walk()) if (wanted(step)) return step;
    return undefined;
  }

  *#walk(): Generator<Step> {
    for (const { id: part, views } of parts) {
      for (const view of views) {
        if (!this.#page(view).isVisible) continue;
        yield { key: view, part, view, trial: undefined };
        if (view === 'medicines-tried') yield* this.#trialSteps();
      }
    }
    yield* [checkStep, summaryStep];
  }

  #trialSteps(): Step[] {
    const part = 'medicines-tried';
    const steps = this.list.ids.map((id, trial): Step => ({
      key: `trial:${id}`,
      part,
      view: 'trial',
      trial,
    }));
    return steps.length === 0
      ? []
      : [...steps, { key: 'trial-list', part, view: 'trial-list', trial: undefined }];
  }

  /** The questions a step asks that are visible now, in order. */
  questionsOf(step: Step): Question[] {
    const panel = this.#container(step);
    if (!panel) return [];
    const unasked = new Set(['medication', 'medication-name', 'trials']);
    return panel.questions.filter((question) => question.isVisible && !unasked.has(question.name));
  }

  /** Checks a step; with `show` the errors appear on the questions. */
  validate(step: Step, show: boolean): boolean {
    // The medicines' own answers are asked one by one, on the steps that follow.
    if (step.view === 'medicines-tried') return this.survey.getQuestionByName('no-trials').validate(show);
    return this.#container(step)?.validate(show) ?? true;
  }

  /** Takes the errors off every question; they come back when a view is left forward. */
  clearErrors(): void {
    const clear = (question: Question) => {
      // Clearing costs even where there is nothing to clear, and there are many questions.
      if (question.errors.length > 0) question.clearErrors();
      if (question instanceof QuestionPanelDynamicModel)
        question.panels.forEach((panel) => panel.questions.forEach(clear));
    };
    this.survey.getAllQuestions().forEach(clear);
  }

  /** The first step, up to the check page, that still wants an answer. */
  get firstIncomplete(): Step | undefined {
    return this.find((step) => !this.validate(step, false));
  }

  #remember(id: string, value: unknown): void {
    if (this.isSafety(id) && typeof value === 'string' && caution(value) > caution(this.#previous[id]))
      this.#previous[id] = value;
  }

  #answerTo(id: string): string | undefined {
    return this.survey.getValue(id) as string | undefined;
  }

  #page(view: ViewId): PageModel {
    const name = pageName(view);
    while (this.#unbuilt.some((page) => page.name === name)) this.buildNext();
    return this.survey.getPageByName(name);
  }

  /** Names a field for good: its question, and of a medicine which one, for survey-core lends a panel's questions to another. */
  fieldKey(question: Question): string {
    const { name } = question;
    if (this.survey.getQuestionByName(name) === question) return name;
    const at = this.trials.panels.findIndex((panel) => panel === question.parent);
    return `trial:${this.list.ids[at]}:${name}`;
  }

  /** All questions that what a step shows may hang on, hidden ones too. */
  readBy(step: Step): Question[] {
    const asked = this.#container(step)?.questions ?? [];
    return step.view.startsWith('trial') ? [...asked, this.trials] : asked;
  }

  #container(step: Step): PageModel | PanelModel | undefined {
    if (step.trial !== undefined) return this.trials.panels[step.trial];
    if (
      step.view === 'trial' ||
      step.view === 'trial-list' ||
      step.view === 'check' ||
      step.view === 'summary'
    )
      return undefined;
    return this.#page(step.view);
  }
}

/** survey-core holds "none of these" as a choice; the answers hold it as an empty list. */
function toModel(answers: Answers): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]) => [
      id,
      lists.has(id) && Array.isArray(value) && value.length === 0 ? [NONE] : value,
    ]),
  );
}

function fromModel(data: Record<string, unknown>): Answers {
  const entries = Object.entries(data).flatMap(([id, value]): [string, unknown][] => {
    if (id === 'trials') return Array.isArray(value) && value.length > 0 ? [[id, value]] : [];
    if (lists.has(id) && Array.isArray(value)) return [[id, value.filter((code) => code !== NONE)]];
    return [[id, value]];
  });
  return Object.fromEntries(entries);
}
