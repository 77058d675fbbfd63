import { assess } from '../../src/assess.ts';
import type { Answers, Assessment, AssessOptions, Trial } from '../../src/assessment/types.ts';
import { adultAge } from '../../src/content/criteria.ts';
import { questions, type Question as QuestionRecord } from '../../src/content/questions.ts';
import { words } from '../../src/content/words/en/index.ts';
import { NONE } from '../../src/survey/definition.ts';
import { choicesOf, type Question } from '../../src/survey/model.ts';
import { Session, type Step } from '../../src/survey/session.ts';

/** Where a path ends: past the form, at the help lines, with the summary, or at a view that will not let on. */
export type End = 'minor' | 'crisis' | 'summary' | 'stopped';

export interface Walk {
  readonly end: End;
  /** Keys of the steps taken, in order. */
  readonly steps: readonly string[];
  /** Ids of the questions that were shown; those of a medicine as `trials[0].weeks`. */
  readonly asked: readonly string[];
  readonly answers: Answers;
  readonly assessment: Assessment;
}

const lists = new Set<string>(questions.filter(({ kind }) => kind === 'choices').map(({ id }) => id));

/** Content says of each question when it is asked; the walker holds the survey to it. */
export function isAsked(question: QuestionRecord, answers: Answers): boolean {
  if (question.id === 'main-goal') return (answers.goals ?? []).length > 1;
  const { after } = question;
  return after === undefined || answers[after.question as keyof Answers] === after.answer;
}

/** What a step asks by the survey; the list of medicines is asked by boxes and search, of which the survey knows nothing. */
export function namesOf(session: Session, step: Step): string[] {
  const names = session.questionsOf(step).map(({ name }) => name);
  if (step.trial !== undefined) return names.map((name) => `trials[${step.trial ?? ''}].${name}`);
  return step.view === 'medicines-tried' ? ['trials', ...names] : names;
}

/** Answers a question as a person can: with a choice that is offered, or not at all. */
export function answer(question: Question, value: unknown): void {
  if (value === undefined) {
    if (!question.isEmpty()) question.clearValue();
    return;
  }
  const list = lists.has(question.name);
  const given = list && Array.isArray(value) && value.length === 0 ? [NONE] : value;
  const offered = choicesOf(question).map((choice) => choice.value);
  for (const code of Array.isArray(given) ? given : [given]) {
    if (offered.length > 0 && !offered.includes(String(code)))
      throw new Error(`${question.name} does not offer ${String(code)}.`);
  }
  question.value = given;
}

/** Puts the medicines on the list as the boxes and the search do. */
function listMedicines(session: Session, wanted: Answers): void {
  for (const trial of wanted.trials ?? []) session.list.tick(trial);
  if (!wanted.trials) answer(session.survey.getQuestionByName('no-trials'), wanted['no-trials']);
}

function answerStep(session: Session, step: Step, wanted: Answers): void {
  if (step.view === 'medicines-tried') return listMedicines(session, wanted);
  const source: Answers | Trial = step.trial === undefined ? wanted : (wanted.trials?.[step.trial] ?? {});
  for (const question of session.questionsOf(step)) {
    // An answer may have hidden the next question.
    if (question.isVisible) answer(question, (source as Record<string, unknown>)[question.name]);
  }
}

/**
 * Goes the way of a person with these answers, from the first view on, through the survey itself. What is not asked is not answered, and
 * a view that is not complete is not left: `screener/flow` keeps to the same two rules.
 *
 * @param before - Safety answers given first and then taken back, as `{ 'harm-others-now': 'yes' }`.
 */
export function walk(wanted: Answers, options: AssessOptions = {}, before: Answers = {}): Walk {
  const steps: string[] = ['start'];
  const asked: string[] = ['age'];
  const age: Answers = wanted.age === undefined ? {} : { age: wanted.age };
  const finish = (end: End, answers: Answers, previousSafetyAnswers = {}): Walk => ({
    end,
    steps,
    asked,
    answers,
    assessment: assess(answers, { ...options, previousSafetyAnswers }),
  });
  if (wanted.age === undefined) return finish('stopped', {});
  if (wanted.age < adultAge) return finish('minor', age);

  const session = new Session(words, age);
  const end = (): End => {
    let key: string | undefined = 'safety';
    let ahead = session.steps;
    while (key !== undefined) {
      const step = ahead.find((each) => each.key === key);
      if (!step) throw new Error(`${key} is gone while it is on the screen.`);
      if (steps.includes(step.key)) throw new Error(`${step.key} comes a second time.`);
      steps.push(step.key);
      if (step.view === 'safety') answerStep(session, step, { ...wanted, ...before });
      answerStep(session, step, wanted);
      asked.push(...namesOf(session, step));
      if (step.view === 'safety' && session.crisisAnswers.includes('yes')) return 'crisis';
      if (!session.validate(step, false)) return 'stopped';
      ahead = session.steps;
      key = ahead[ahead.findIndex((each) => each.key === step.key) + 1]?.key;
    }
    return 'summary';
  };
  const reached = end();
  const result = finish(reached, session.answers, session.previousSafetyAnswers);
  session.survey.dispose();
  return result;
}

/** One visit in which answers are changed back and forth, to see many states of the survey without building it anew. */
export class Visit {
  readonly session: Session;

  constructor(answers: Answers) {
    this.session = new Session(words, answers);
  }

  /** Changes answers as a person does who goes back; a question that is not shown is passed over. */
  change(wanted: Answers): void {
    const { survey } = this.session;
    for (const [id, value] of Object.entries(wanted)) {
      if (id === 'trials' || id === 'no-trials') continue;
      const question = survey.getQuestionByName(id);
      const now = this.session.answers[id as keyof Answers];
      if (question.isVisible && JSON.stringify(now) !== JSON.stringify(value)) answer(question, value);
    }
    if ('trials' in wanted || 'no-trials' in wanted) this.#changeTrials(wanted);
  }

  #changeTrials(wanted: Answers): void {
    this.session.list.clear();
    this.session.survey.clearValue('no-trials');
    listMedicines(this.session, wanted);
    for (const step of this.session.steps.filter(({ view }) => view === 'trial'))
      answerStep(this.session, step, wanted);
  }

  /** What is wrong with the state the visit is in; nothing, if all claims hold. */
  faults(): string[] {
    const { session } = this;
    const { steps, answers } = session;
    const keys = steps.map(({ key }) => key);
    const names = steps.map((step) => (step.trial === undefined ? namesOf(session, step) : []));
    const shown = new Set(names.flat());
    const given = Object.keys(answers);
    const found: string[] = [];
    if (new Set(keys).size < keys.length) found.push(`a step comes twice: ${keys.join(' ')}`);
    if (steps.at(-2)?.view !== 'check' || steps.at(-1)?.view !== 'summary')
      found.push('it does not end with the summary');
    steps.slice(0, -2).forEach(({ key, view, trial }, at) => {
      if (view !== 'trial-list' && trial === undefined && names[at]?.length === 0)
        found.push(`the view ${key} asks nothing`);
    });
    for (const question of questions as readonly QuestionRecord[])
      if (shown.has(question.id) !== isAsked(question, answers))
        found.push(`${question.id} is asked wrongly`);
    for (const id of given) if (id !== 'age' && !shown.has(id)) found.push(`${id} is answered and not asked`);
    const { problems, missing } = assess(answers);
    if (problems.length > 0) found.push(`unreadable: ${problems.map(({ path }) => path).join(' ')}`);
    const stop = session.firstIncomplete;
    if ((stop === undefined) !== (missing.length === 0))
      found.push(`the survey stops at ${stop?.key ?? 'nothing'}, the rules miss ${missing.join(' ')}`);
    const first = steps.find((_, at) => names[at]?.some((name) => missing.includes(name)));
    if (stop && first && first.key !== stop.key)
      found.push(`the survey stops at ${stop.key}, the rules first miss something at ${first.key}`);
    return found;
  }
}

/** The names that the conditions of a survey definition look at. */
export function conditionNames(definition: unknown): string[] {
  const names = new Set<string>();
  JSON.stringify(definition, (key, value: unknown): unknown => {
    if (key.endsWith('If') && typeof value === 'string')
      for (const [, name] of value.matchAll(/\{([\w-]+)(?:\[\d+\])?\}/g)) if (name) names.add(name);
    return value;
  });
  names.delete('item');
  return [...names].sort();
}
