import { conditions } from '../content/conditions.ts';
import { sedativeRisks, sedatives } from '../content/thresholds.ts';
import type { derived } from '../content/decision-table.ts';
import { allItems, safetyItems } from './catalogue.ts';
import { mainGoalOf } from './findings.ts';
import { readAnswers } from './read.ts';
import type { Answers, Assessment, Evidence, Finding } from './types.ts';

/** One rule of the protocol and what became of it. */
export type RuleOutcome = {
  /** Id of the item or the derived finding. */
  readonly id: string;
  readonly tier: Finding['tier'];
  /** The answers the rule looks at, as read; `null` where there is none. */
  readonly answers: readonly Evidence[];
} & (
  | { readonly outcome: 'fired'; readonly finding: Finding }
  | { readonly outcome: 'not-fired'; readonly finding?: never }
);

interface Rule {
  readonly id: string;
  readonly tier: Finding['tier'];
  readonly looksAt: readonly string[];
}

type DerivedId = Exclude<keyof typeof derived, 'main-goal' | 'age-under-18' | 'age-65-plus'>;

const readings = ['blood-pressure-systolic', 'blood-pressure-diastolic'];

/** The rules that look at several answers, with what they look at. Each is listed, or this does not compile. */
const derivedRules: Readonly<Record<DerivedId, Omit<Rule, 'id'>>> = {
  'crisis-answer-changed': { tier: 'crisis', looksAt: safetyItems.map(({ id }) => id) },
  'blood-pressure-reading': { tier: 'needs-clearance', looksAt: readings },
  'blood-pressure-emergency': { tier: 'crisis', looksAt: [...readings, 'medical-emergency-now'] },
  'sedative-combination': { tier: 'needs-clearance', looksAt: [...sedatives, ...sedativeRisks] },
  'no-depression-episode': { tier: 'history', looksAt: ['depression-episode'] },
  'depression-episode-unclear': { tier: 'history', looksAt: ['depression-episode'] },
  'goals-unclear': { tier: 'history', looksAt: ['goals', 'main-goal'] },
  'history-no-adequate': { tier: 'history', looksAt: ['trials'] },
  'history-one-adequate': { tier: 'history', looksAt: ['trials'] },
  'history-unclear': { tier: 'history', looksAt: ['trials'] },
  incomplete: { tier: 'incomplete', looksAt: ['missing'] },
  'unreadable-answers': { tier: 'incomplete', looksAt: ['problems'] },
};

const rule = (id: DerivedId): Rule => ({ id, ...derivedRules[id] });

const itemRules = allItems.map(({ id, tier, answers, followUp }) => ({
  id,
  tier,
  looksAt: answers === 'derived' ? ['age'] : [id, ...(followUp === undefined ? [] : [followUp])],
}));

const afterSafety =
  1 + Math.max(...safetyItems.map(({ id }) => itemRules.findIndex((each) => each.id === id)));

/** Every rule, in the order asked: a derived one after the last answer it looks at. */
const rules: readonly Rule[] = [
  ...itemRules.slice(0, afterSafety),
  rule('crisis-answer-changed'),
  ...itemRules.slice(afterSafety),
  rule('sedative-combination'),
  rule('no-depression-episode'),
  rule('depression-episode-unclear'),
  ...conditions
    .filter(({ depression }) => !depression)
    .map(({ id }) => ({ id: `goal-${id}`, tier: 'history', looksAt: ['main-goal'] }) as const),
  rule('goals-unclear'),
  rule('history-no-adequate'),
  rule('history-one-adequate'),
  rule('history-unclear'),
  rule('blood-pressure-reading'),
  rule('blood-pressure-emergency'),
  rule('incomplete'),
  rule('unreadable-answers'),
];

/**
 * Every rule of the protocol, fired or not, so that staff need not take on trust that the others did not. An answer that can't be read
 * shows as none.
 *
 * @param answers - Those the assessment was made of.
 */
export function allRules(assessment: Assessment, answers: unknown): RuleOutcome[] {
  const given = readAnswers(answers).answers;
  return rules.map(({ id, tier, looksAt }) => {
    const finding = assessment.findings.find((each) => each.id === id);
    const seen = looksAt.flatMap((question) => answersTo(question, given, assessment));
    // A region's label may have placed the item in a graver tier.
    return finding
      ? { id, tier: finding.tier, answers: seen, outcome: 'fired', finding }
      : { id, tier, answers: seen, outcome: 'not-fired' };
  });
}

function answersTo(question: string, given: Answers, { trials, missing, problems }: Assessment): Evidence[] {
  const asGiven = (id: string): Evidence[] => [
    { question: id, answer: (given as Readonly<Record<string, unknown>>)[id] ?? null },
  ];
  switch (question) {
    case 'trials':
      if (trials.length === 0) return asGiven(given['no-trials'] ? 'no-trials' : 'trials');
      return trials.map(({ index, status }) => ({ question: `trials[${index}]`, answer: status }));
    case 'missing':
      return missing.map((id) => ({ question: id, answer: null }));
    case 'problems':
      return problems.map(({ path }) => ({ question: path, answer: null }));
    case 'main-goal':
      return [{ question, answer: mainGoalOf(given) ?? null }];
    default:
      return asGiven(question);
  }
}
