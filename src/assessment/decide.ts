import { recommendations, type RecommendationId } from '../content/recommendations.ts';
import type { Assessment, Finding } from './types.ts';

type Asking = Pick<Finding, 'recommendation'>;

const leastCautious = recommendations[5];

const rank = (id: RecommendationId) =>
  recommendations.findIndex((recommendation) => recommendation.id === id);

/** The most cautious first. The sort is stable: within one outcome the findings keep the order asked. */
export function inOrder<T extends Asking>(findings: readonly T[]): T[] {
  return [...findings].sort((a, b) => rank(a.recommendation) - rank(b.recommendation));
}

/** The least over a fixed map: order plays no part, and adding a finding can only make it more cautious. */
export function recommend(findings: readonly Asking[]): Assessment['recommendation'] {
  const asked = new Set(findings.map((finding) => finding.recommendation));
  return recommendations.find(({ id }) => asked.has(id)) ?? leastCautious;
}
