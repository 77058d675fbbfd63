import { recommendations } from '../content/recommendations.js';

const leastCautious = recommendations[5];
const rank = (id) => recommendations.findIndex((recommendation) => recommendation.id === id);
function inOrder(findings) {
  return [...findings].sort((a, b) => rank(a.recommendation) - rank(b.recommendation));
}
function recommend(findings) {
  const asked = new Set(findings.map((finding) => finding.recommendation));
  return recommendations.find(({ id }) => asked.has(id)) ?? leastCautious;
}

export { inOrder, recommend };
