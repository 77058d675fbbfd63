import { expect } from 'chai';
import { recommendations } from '../../src/content/recommendations.ts';

describe('outcomes', () => {
  it('stand most cautious first, each as urgent as the basis says (§7.1)', () => {
    expect(recommendations.map(({ id, urgency }) => `${id}: ${urgency}`)).to.deep.equal([
      'crisis-now: immediate',
      'prompt-safety-contact: same-or-next-day',
      'discuss-listed-condition: before-scheduling-treatment',
      'discuss-medical-clearance: before-treatment-planning',
      'discuss-history-first: routine',
      'discuss-consult: routine',
    ]);
  });
});
