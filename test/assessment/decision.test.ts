import { expect } from 'chai';
import { assess } from '../../src/assess.ts';
import {
  answersIn,
  categoryNumber,
  categoryOf,
  derivedStates,
  fitsTogether,
  itemStates,
  stateOf,
} from '../helpers/decision.ts';
import { baseAnswers } from '../helpers/vignettes.ts';

const outcomeOf = (answers: unknown, options = {}) =>
  categoryNumber(assess(answers, options).recommendation.id);

// All states are gone through in test/node/decision.test.mjs; here as many as a browser can take.
describe('the decision on a state', () => {
  it('is the first row of the basis that matches, for each state worked out from several answers', () => {
    const base = stateOf(baseAnswers);
    let at = 0;
    for (const derived of derivedStates()) {
      if (at++ % 61 !== 0) continue;
      const state = { ...base, ...derived };
      if (!fitsTogether(state, derived)) continue;
      const { answers, options } = answersIn(state);
      expect(stateOf(answers, options)).to.deep.equal(state);
      expect(outcomeOf(answers, options), JSON.stringify(state)).to.equal(categoryOf(state));
    }
  });

  it('and for states of the items', () => {
    const base = stateOf(baseAnswers);
    let at = 0;
    for (const items of itemStates()) {
      if (at++ % 331 !== 0) continue;
      const state = { ...base, ...items };
      const { answers, options } = answersIn(state);
      expect(stateOf(answers, options)).to.deep.equal(state);
      expect(outcomeOf(answers, options), JSON.stringify(state)).to.equal(categoryOf(state));
    }
  });
});
