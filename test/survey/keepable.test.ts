import { expect } from 'chai';
import { safetyItems } from '../../src/assessment/catalogue.ts';
import type { Answers } from '../../src/assessment/types.ts';
import { words } from '../../src/content/words/en/index.ts';
import { keepable } from '../../src/screener/flow/keepable.ts';
import { Session } from '../../src/survey/session.ts';
import { baseAnswers, omit } from '../helpers/vignettes.ts';

const crisis = safetyItems.filter(({ tier }) => tier === 'crisis').map(({ id }) => id);
const past = safetyItems.filter(({ tier }) => tier !== 'crisis').map(({ id }) => id);

describe('what may be kept for a reload', () => {
  const rows: [told: string, answers: Answers, before: Record<string, string>, kept: boolean][] = [
    ['nothing', {}, {}, false],
    ['an age of 18', { age: 18 }, {}, true],
    ['an age of 17', { age: 17 }, {}, false],
    ['an age of 17.9', { age: 17.9 }, {}, false],
    ['all but the age', omit(baseAnswers, 'age'), {}, false],
    ['all', baseAnswers, {}, true],
    ['all, at 16', { ...baseAnswers, age: 16 }, {}, false],
    ...crisis.flatMap((id): typeof rows =>
      ['yes', 'unsure', 'declined'].flatMap((answer): typeof rows => [
        [`${id}: ${answer}`, { ...baseAnswers, [id]: answer }, { [id]: answer }, false],
        [`${id}: ${answer}, then no`, { ...baseAnswers, [id]: 'no' }, { [id]: answer }, false],
        [`${id}: ${answer}, then blank`, omit(baseAnswers, id), { [id]: answer }, false],
      ]),
    ),
    ...past.flatMap((id): typeof rows => [
      [`${id}: yes`, { ...baseAnswers, [id]: 'yes' }, { [id]: 'yes' }, true],
      [`${id}: yes, then no`, { ...baseAnswers, [id]: 'no' }, { [id]: 'yes' }, false],
    ]),
  ];
  for (const [told, answers, previousSafetyAnswers, kept] of rows) {
    it(`${told}: ${kept ? 'that' : 'nothing'}`, () => {
      expect(keepable({ answers, previousSafetyAnswers })).to.equal(kept ? answers : null);
    });
  }

  it('once a crisis was told of, nothing is kept again, whatever is told later', () => {
    const session = new Session(words, { age: 42 });
    session.find(({ key }) => key === 'safety');
    for (const answer of ['no', 'declined', 'no', undefined]) {
      const question = session.survey.getQuestionByName('harm-others-now');
      if (answer === undefined) question.clearValue();
      else session.choose(question, answer);
      const first = answer === 'no' && session.previousSafetyAnswers['harm-others-now'] === undefined;
      expect(keepable(session) !== null).to.equal(first);
    }
    session.setAge(50);
    expect(keepable(session)).to.equal(null);
  });
});
