/** The tests that a mutant must fail, the quick ones first. All of them run in `npm test` as well. */
export const checkFiles = [
  'test/assessment/vignettes.test.ts',
  'test/assessment/rules.test.ts',
  'test/assessment/trials.test.ts',
  'test/content/items.test.ts',
  'test/content/medications.test.ts',
  'test/content/recommendations.test.ts',
  'test/content/questions.test.ts',
  'test/content/doses.test.ts',
  'test/assessment/decision.test.ts',
  'test/assessment/protocol-rules.test.ts',
  'test/assessment/totality.test.ts',
  'test/assessment/invariants.test.ts',
];
