import { conditions } from '../content/conditions.js';
import { sedatives, sedativeRisks } from '../content/thresholds.js';
import { safetyItems, allItems } from './catalogue.js';
import { mainGoalOf } from './findings.js';
import { readAnswers } from './read.js';

const readings = ["blood-pressure-systolic", "blood-pressure-diastolic"];
const derivedRules = {
  "crisis-answer-changed": { tier: "crisis", looksAt: safetyItems.map(({ id }) => id) },
  "blood-pressure-reading": { tier: "needs-clearance", looksAt: readings },
  "blood-pressure-emergency": { tier: "crisis", looksAt: [...readings, "medical-emergency-now"] },
  "sedative-combination": { tier: "needs-clearance", looksAt: [...sedatives, ...sedativeRisks] },
  "no-depression-episode": { tier: "history", looksAt: ["depression-episode"] },
  "depression-episode-unclear": { tier: "history", looksAt: ["depression-episode"] },
  "goals-unclear": { tier: "history", looksAt: ["goals", "main-goal"] },
  "history-no-adequate": { tier: "history", looksAt: ["trials"] },
  "history-one-adequate": { tier: "history", looksAt: ["trials"] },
  "history-unclear": { tier: "history", looksAt: ["trials"] },
  incomplete: { tier: "incomplete", looksAt: ["missing"] },
  "unreadable-answers": { tier: "incomplete", looksAt: ["problems"] }
};
const rule = (id) => ({ id, ...derivedRules[id] });
const itemRules = allItems.map(({ id, tier, answers, followUp }) => ({
  id,
  tier,
  looksAt: answers === "derived" ? ["age"] : [id, ...followUp === void 0 ? [] : [followUp]]
}));
const afterSafety = 1 + Math.max(...safetyItems.map(({ id }) => itemRules.findIndex((each) => each.id === id)));
const rules = [
  ...itemRules.slice(0, afterSafety),
  rule("crisis-answer-changed"),
  ...itemRules.slice(afterSafety),
  rule("sedative-combination"),
  rule("no-depression-episode"),
  rule("depression-episode-unclear"),
  ...conditions.filter(({ depression }) => !depression).map(({ id }) => ({ id: `goal-${id}`, tier: "history", looksAt: ["main-goal"] })),
  rule("goals-unclear"),
  rule("history-no-adequate"),
  rule("history-one-adequate"),
  rule("history-unclear"),
  rule("blood-pressure-reading"),
  rule("blood-pressure-emergency"),
  rule("incomplete"),
  rule("unreadable-answers")
];
function allRules(assessment, answers) {
  const given = readAnswers(answers).answers;
  return rules.map(({ id, tier, looksAt }) => {
    const finding = assessment.findings.find((each) => each.id === id);
    const seen = looksAt.flatMap((question) => answersTo(question, given, assessment));
    return finding ? { id, tier: finding.tier, answers: seen, outcome: "fired", finding } : { id, tier, answers: seen, outcome: "not-fired" };
  });
}
function answersTo(question, given, { trials, missing, problems }) {
  const asGiven = (id) => [
    { question: id, answer: given[id] ?? null }
  ];
  switch (question) {
    case "trials":
      if (trials.length === 0) return asGiven(given["no-trials"] ? "no-trials" : "trials");
      return trials.map(({ index, status }) => ({ question: `trials[${index}]`, answer: status }));
    case "missing":
      return missing.map((id) => ({ question: id, answer: null }));
    case "problems":
      return problems.map(({ path }) => ({ question: path, answer: null }));
    case "main-goal":
      return [{ question, answer: mainGoalOf(given) ?? null }];
    default:
      return asGiven(question);
  }
}

export { allRules };
