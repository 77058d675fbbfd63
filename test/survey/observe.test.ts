import { expect } from 'chai';
import { SurveyModel } from 'survey-core';
import { observe } from '../../src/survey/observe.ts';

/** Pins what survey-core does and does not document: see `src/survey/observe.ts`. */
describe('observing a survey-core object', () => {
  const make = () => {
    const survey = new SurveyModel({
      elements: [
        { type: 'radiogroup', name: 'first', choices: ['yes', 'no'] },
        { type: 'text', name: 'second', isRequired: true, visibleIf: "{first} = 'yes'" },
        { type: 'paneldynamic', name: 'list', templateElements: [{ type: 'text', name: 'word' }] },
      ],
    });
    return { survey, of: (name: string) => survey.getQuestionByName(name) };
  };

  function watch(model: Parameters<typeof observe>[0]) {
    const calls = { count: 0, stop: () => {} };
    calls.stop = observe(model, () => (calls.count += 1));
    return calls;
  }

  it('says when a value changes', () => {
    const { of } = make();
    const calls = watch(of('first'));
    of('first').value = 'yes';
    expect(calls.count).to.be.above(0);
  });

  it('says when a hidden question is shown', () => {
    const { of } = make();
    const calls = watch(of('second'));
    of('first').value = 'yes';
    expect(of('second').isVisible).to.be.true;
    expect(calls.count).to.be.above(0);
  });

  it('says when errors appear: an array that changes in place', () => {
    const { survey, of } = make();
    of('first').value = 'yes';
    const calls = watch(of('second'));
    survey.validate(true);
    expect(of('second').errors).to.have.lengthOf(1);
    expect(calls.count).to.be.above(0);
  });

  it('says when an array is pushed to', () => {
    const { survey } = make();
    const page = survey.pages[0]!;
    const calls = watch(page);
    page.addNewQuestion('text', 'third');
    expect(calls.count).to.be.above(0);
  });

  it('says when a group gets another panel', () => {
    const { of } = make();
    const calls = watch(of('list'));
    of('list').value = [{ word: 'one' }];
    expect(calls.count).to.be.above(0);
  });

  it('says nothing of an object that did not change', () => {
    const { of } = make();
    const calls = watch(of('list'));
    of('first').value = 'no';
    expect(calls.count).to.equal(0);
  });

  it('says nothing once it was stopped', () => {
    const { survey, of } = make();
    const calls = [watch(of('first')), watch(of('second')), watch(survey.pages[0]!)];
    for (const { stop } of calls) stop();
    of('first').value = 'yes';
    survey.validate(true);
    survey.pages[0]!.addNewQuestion('text', 'third');
    expect(calls.map(({ count }) => count)).to.deep.equal([0, 0, 0]);
    expect(of('first').hasActiveUISubscribers).to.be.false;
  });

  it('two that observe one object are told both, and stop each for itself', () => {
    const { of } = make();
    const [one, other] = [watch(of('first')), watch(of('first'))];
    one.stop();
    of('first').value = 'yes';
    expect(one.count).to.equal(0);
    expect(other.count).to.be.above(0);
  });
});
