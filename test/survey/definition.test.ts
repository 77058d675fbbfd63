import { expect } from 'chai';
import { SurveyModel } from 'survey-core';
import { lintSurvey } from 'survey-core/linter';
import { askedItems, codesOf } from '../../src/assessment/catalogue.ts';
import { parts } from '../../src/content/flow.ts';
import { questions, trialQuestions } from '../../src/content/questions.ts';
import { words } from '../../src/content/words/en/index.ts';
import { NONE, pageName, surveyDefinition } from '../../src/survey/definition.ts';

interface Element {
  readonly name: string;
  readonly type: string;
  readonly title?: string;
  readonly isRequired?: boolean;
  readonly choices?: readonly { readonly value: string; readonly text: string }[];
  readonly templateElements?: readonly Element[];
}

const definition = surveyDefinition(words);
const pages = definition.pages as readonly { readonly name: string; readonly elements: readonly Element[] }[];
const elements = pages.flatMap((page) => page.elements);
const elementOf = (id: string) => elements.find(({ name }) => name === id)!;

describe('the survey definition', () => {
  const lint = (json: unknown) =>
    lintSurvey(json).findings.map(({ ruleId, elementName, path }) => `${ruleId}: ${elementName ?? path}`);

  it('survey-core’s own linter finds nothing in it', () => {
    expect(lint(definition)).to.deep.equal([]);
  });

  it('the linter would find a name that nothing has', () => {
    const broken = JSON.parse(JSON.stringify(definition)) as { pages: { elements: object[] }[] };
    Object.assign(broken.pages[0]!.elements[0]!, { visibleIf: "{aneurism} = 'yes'" });
    expect(lint(broken)).to.not.deep.equal([]);
  });

  it('loads into a model without an error', () => {
    const survey = new SurveyModel(definition);
    expect(survey.jsonErrors).to.be.oneOf([null, undefined]);
  });

  it('has one page a view, in the order of the flow', () => {
    expect(pages.map(({ name }) => name)).to.deep.equal(parts.flatMap((part) => part.views.map(pageName)));
  });

  it('asks every item and every question exactly once, and nothing else', () => {
    const ids = [...askedItems.map(({ id }) => id), ...questions.map(({ id }) => id)];
    expect(elements.map(({ name }) => name).sort()).to.deep.equal(ids.sort());
  });

  for (const { id, view } of askedItems) {
    it(`${id} is required, on ${view!}, with its own codes and words`, () => {
      const element = elementOf(id);
      expect(pages.find((page) => page.elements.includes(element))?.name).to.equal(pageName(view!));
      expect(element).to.include({ type: 'radiogroup', isRequired: true });
      expect(element.choices?.map(({ value }) => value)).to.deep.equal(codesOf.get(id));
      expect(words.items[id as keyof typeof words.items].question).to.include(element.title);
    });
  }

  it('offers the codes of every choice question', () => {
    for (const { id, kind, ...question } of questions) {
      if (kind !== 'choice' && kind !== 'choices') continue;
      const offered = elementOf(id).choices?.map(({ value }) => value);
      expect(offered, id).to.deep.equal('codes' in question ? question.codes : []);
      expect(offered, id).not.to.include(NONE);
    }
  });

  it('asks of each medicine what the rules need', () => {
    const names = elementOf('trials').templateElements?.map(({ name }) => name);
    expect(names).to.deep.equal(['medication', 'medication-name', ...trialQuestions.map(({ id }) => id)]);
  });
});

describe('what the definition shows', () => {
  const visible = (answers: object) => {
    const survey = new SurveyModel(definition);
    survey.mergeData(answers);
    return (id: string) =>
      survey.getQuestionByName(id).isVisible && survey.getQuestionByName(id).page.isVisible;
  };
  const rows: readonly [question: string, answers: object, shown: boolean][] = [
    ['heart-attack-when', {}, false],
    ['heart-attack-when', { 'heart-attack': 'no' }, false],
    ['heart-attack-when', { 'heart-attack': 'unsure' }, false],
    ['heart-attack-when', { 'heart-attack': 'yes' }, true],
    ['head-injury-when', { 'heart-attack': 'yes' }, false],
    ['head-injury-when', { 'head-injury': 'yes' }, true],
    ['episode-months', { 'depression-episode': 'no' }, false],
    ['episode-months', { 'depression-episode': 'yes' }, true],
    ['main-goal', {}, false],
    ['main-goal', { goals: ['ptsd'] }, false],
    ['main-goal', { goals: ['none'] }, false],
    ['main-goal', { goals: ['ptsd', 'ocd'] }, true],
  ];
  for (const [question, answers, shown] of rows) {
    it(`${question} with ${JSON.stringify(answers)}: ${shown ? 'asked' : 'not asked'}`, () => {
      expect(visible(answers)(question)).to.equal(shown);
    });
  }

  it('a page without a question to ask is not shown', () => {
    const survey = new SurveyModel(definition);
    expect([
      survey.getPageByName(pageName('timing')).isVisible,
      survey.getPageByName(pageName('main-goal')).isVisible,
    ]).to.deep.equal([false, false]);
    survey.setValue('heart-attack', 'yes');
    expect(survey.getPageByName(pageName('timing')).isVisible).to.be.true;
  });

  it('the main goal offers only what was ticked', () => {
    const survey = new SurveyModel(definition);
    survey.mergeData({ goals: ['ptsd', 'crps'] });
    const { visibleChoices } = survey.getQuestionByName('main-goal') as unknown as {
      visibleChoices: { value: string }[];
    };
    expect(visibleChoices.map(({ value }) => value)).to.deep.equal(['ptsd', 'crps']);
  });

  it('an answer is dropped once its question is no longer asked', () => {
    const survey = new SurveyModel(definition);
    survey.mergeData({ 'heart-attack': 'yes', 'heart-attack-when': 'longer-ago' });
    survey.setValue('heart-attack', 'no');
    expect(survey.data).not.to.have.property('heart-attack-when');
  });
});
