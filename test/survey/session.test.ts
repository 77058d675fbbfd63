import { expect } from 'chai';
import fc from 'fast-check';
import { SurveyModel, type Question } from 'survey-core';
import { askedItems, codesOf } from '../../src/assessment/catalogue.ts';
import { words } from '../../src/content/words/en/index.ts';
import { askedAbout, surveyDefinition } from '../../src/survey/definition.ts';
import { choicesOf } from '../../src/survey/model.ts';
import { Session } from '../../src/survey/session.ts';
import { vignettes } from '../helpers/vignettes.ts';

const definition = surveyDefinition(words);

const stateOf = (survey: SurveyModel) => ({
  data: survey.data as unknown,
  pages: survey.pages.map((page) => [page.name, page.isVisible, page.validate(false)]),
  questions: survey
    .getAllQuestions()
    .map((question) => [
      question.name,
      question.isVisible,
      question.value as unknown,
      choicesOf(question),
      question.errors.map((error) => error.getText()),
    ]),
});

const viewOf = (id: string) =>
  definition.pages
    .find(({ elements }) => elements.some((element) => 'name' in element && element.name === id))
    ?.name.slice('view-'.length);

const built = (session: Session) => {
  while (session.buildNext());
  return session.survey;
};

const step = fc.oneof(
  fc.record({ set: fc.constantFrom(...askedItems.map(({ id }) => id)), code: fc.nat(4) }),
  fc.record({ set: fc.constant('depression-episode'), code: fc.nat(2) }),
  fc.record({ list: fc.subarray(['mdd-trd', 'ptsd', 'ocd', 'crps'], { minLength: 1 }) }),
  fc.record({ main: fc.constantFrom('mdd-trd', 'ptsd', 'ocd', 'crps') }),
  fc.record({ page: fc.nat(17) }),
  fc.constant({ next: true }),
);

describe('a session', () => {
  it('that builds page by page and spares conditions ends where the whole model does', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), (steps) => {
        const session = new Session(words, { age: 42 });
        const whole = new SurveyModel(definition);
        whole.mergeData({ age: 42 });
        const inBoth = (id: string, act: (question: Question, ours: boolean) => void) => {
          session.find(({ view }) => view === viewOf(id));
          for (const survey of [session.survey, whole]) act(survey.getQuestionByName(id), survey !== whole);
        };
        for (const one of steps) {
          if ('set' in one) {
            const codes = codesOf.get(one.set) ?? ['yes', 'no', 'unsure'];
            const code = codes[one.code % codes.length]!;
            inBoth(one.set, (question, ours) => {
              if (ours) session.choose(question, code);
              else question.value = code;
            });
          } else if ('list' in one) inBoth('goals', (question) => (question.value = one.list));
          else if ('main' in one)
            inBoth('main-goal', (question) => {
              if (question.isVisible) question.value = one.main;
            });
          else if ('page' in one) {
            session.find(({ view }) => view === definition.pages[one.page]?.name.slice('view-'.length));
            const name = definition.pages[one.page]!.name;
            const page = session.survey.getPageByName(name) as { validate(show: boolean): boolean } | null;
            if (page) expect(page.validate(true)).to.equal(whole.getPageByName(name).validate(true));
          } else session.buildNext();
        }
        expect(stateOf(built(session))).to.deep.equal(stateOf(whole));
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });

  for (const { id, answers } of vignettes) {
    it(`given the answers of ${id} is as the whole model is`, () => {
      const whole = new SurveyModel(definition);
      const session = new Session(words, answers);
      whole.mergeData(session.survey.data as object);
      expect(stateOf(session.survey)).to.deep.equal(stateOf(whole));
    });
  }

  it('builds no more pages than a step needs', () => {
    const session = new Session(words, { age: 42 });
    session.find(({ key }) => key === 'safety');
    expect(session.survey.pages.length).to.equal(1);
    session.find(({ key }) => key === 'goals');
    expect(session.survey.pages.length).to.equal(3);
    built(session);
    expect(session.survey.pages.map(({ name }) => name)).to.deep.equal(
      definition.pages.map(({ name }) => name),
    );
  });

  it('remembers a cautious answer to a safety question that was taken back', () => {
    const session = new Session(words, { age: 42 });
    session.find(({ key }) => key === 'safety');
    const question = session.survey.getQuestionByName('suicide-intent-now');
    session.choose(question, 'unsure');
    session.choose(question, 'no');
    expect(session.previousSafetyAnswers).to.deep.equal({ 'suicide-intent-now': 'unsure' });
    expect(session.answers).to.deep.equal({ age: 42, 'suicide-intent-now': 'no' });
  });

  it('takes an error away when its question is answered', () => {
    const session = new Session(words, { age: 42 });
    const safety = session.find(({ key }) => key === 'safety')!;
    session.validate(safety, true);
    const [first] = session.questionsOf(safety);
    expect(first!.errors).to.have.length(1);
    session.choose(first!, 'no');
    expect(first!.errors).to.have.length(0);
  });

  it('knows every question that a condition asks about', () => {
    const names = [...askedAbout(definition)];
    expect(names).to.include.members(['goals', 'trials', 'depression-episode']);
    expect(names.length).to.be.below(10);
  });
});
