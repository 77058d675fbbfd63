import { adultAge } from '../content/criteria.js';
import { olderAdultAge, bloodPressure, sedatives, sedativeRisks, adequateTrialsNeeded } from '../content/thresholds.js';
import { conditions } from '../content/conditions.js';
import { derived, byTier, byItem, promptContact } from '../content/decision-table.js';
import { ruleSources } from '../content/rule-sources.js';
import { askedItems, safetyItems, allItems } from './catalogue.js';

const evidence = (answers, ...questions) => questions.map((question) => ({ question, answer: answers[question] ?? null }));
function derivedFinding(id, tier, because, notes = []) {
  const answer = "derived";
  return {
    id,
    tier,
    answer,
    recommendation: derived[id],
    appliesTo: "both",
    because,
    sources: ruleSources[id],
    notes
  };
}
function rowOf(item) {
  if (Object.hasOwn(byItem, item.id)) return byItem[item.id];
  return item.promptContact ? promptContact : byTier[item.tier];
}
function itemFindings(answers, region) {
  return askedItems.flatMap((item) => {
    const value = answers[item.id];
    if (value === "no" || value === "not-applicable") return [];
    if (value === void 0 && item.answers !== "safety") return [];
    return [itemFinding(item, value ?? "blank", answers, region)];
  });
}
function itemFinding(item, answer, answers, region) {
  const followUp = item.followUp === void 0 ? void 0 : answers[item.followUp];
  const graver = item.graver && answer === "yes" && followUp === item.graver.whenFollowUp ? item.graver : void 0;
  const promoted = graver?.regions.includes(region) === true;
  const row = promoted ? byTier[graver.tier] : rowOf(item);
  return {
    id: item.id,
    tier: promoted ? graver.tier : item.tier,
    answer,
    recommendation: row[answer === "yes" || answer === "blank" ? answer : "unsure"],
    appliesTo: item.appliesTo,
    because: [
      ...evidence(answers, item.id),
      ...followUp === void 0 ? [] : evidence(answers, item.followUp ?? "")
    ],
    sources: item.sources,
    notes: graver ? ["ema-contraindication"] : []
  };
}
function changedSafetyAnswers(answers, previous) {
  const changed = safetyItems.filter(({ id }) => {
    const before = Object.hasOwn(previous, id) ? previous[id] : void 0;
    return before !== void 0 && before !== "no" && answers[id] === "no";
  });
  if (changed.length === 0) return [];
  const because = changed.flatMap(({ id }) => [
    { question: id, answer: previous[id] },
    { question: id, answer: "no" }
  ]);
  return [derivedFinding("crisis-answer-changed", "crisis", because)];
}
function ageFindings(answers) {
  const { age } = answers;
  if (age === void 0 || age >= adultAge && age < olderAdultAge) return [];
  const id = age < adultAge ? "age-under-18" : "age-65-plus";
  const item = allItems.find((candidate) => candidate.id === id);
  const tier = item?.tier ?? "needs-clearance";
  return [
    { ...derivedFinding(id, tier, evidence(answers, "age")), sources: item?.sources ?? ruleSources[id] }
  ];
}
function bloodPressureFindings(answers) {
  const systolic = answers["blood-pressure-systolic"] ?? 0;
  const diastolic = answers["blood-pressure-diastolic"] ?? 0;
  const { high, crisis } = bloodPressure;
  if (systolic <= high.systolic && diastolic <= high.diastolic) return [];
  const reading = evidence(answers, "blood-pressure-systolic", "blood-pressure-diastolic");
  const inCrisisRange = systolic >= crisis.systolic || diastolic >= crisis.diastolic;
  const found = [
    derivedFinding(
      "blood-pressure-reading",
      "needs-clearance",
      reading,
      inCrisisRange ? ["blood-pressure-crisis-range"] : []
    )
  ];
  if (inCrisisRange && answers["medical-emergency-now"] === "yes") {
    found.push(
      derivedFinding("blood-pressure-emergency", "crisis", [
        ...reading,
        ...evidence(answers, "medical-emergency-now")
      ])
    );
  }
  return found;
}
function sedativeFindings(answers) {
  const possible = (id) => ["yes", "unsure"].includes(answers[id]);
  const taken = sedatives.filter(possible);
  const risks = sedativeRisks.filter(possible);
  if (taken.length === 0 || taken.length + risks.length < 2) return [];
  return [derivedFinding("sedative-combination", "needs-clearance", evidence(answers, ...taken, ...risks))];
}
function mainGoalOf({ goals, "main-goal": mainGoal }) {
  return mainGoal ?? (goals?.length === 1 ? goals[0] : void 0);
}
function goalFindings(answers) {
  const found = [];
  const episode = answers["depression-episode"];
  if (episode === "no" || episode === "unsure") {
    const id = episode === "no" ? "no-depression-episode" : "depression-episode-unclear";
    found.push(derivedFinding(id, "history", evidence(answers, "depression-episode")));
  }
  const mainGoal = mainGoalOf(answers);
  if (answers.goals?.length === 0)
    found.push(derivedFinding("goals-unclear", "history", evidence(answers, "goals")));
  const condition = conditions.find(({ id }) => id === mainGoal);
  if (condition && !condition.depression) {
    found.push({
      id: `goal-${condition.id}`,
      tier: "history",
      answer: "derived",
      recommendation: derived["main-goal"],
      appliesTo: "both",
      because: [{ question: "main-goal", answer: condition.id }],
      sources: condition.sources,
      notes: []
    });
  }
  return found;
}
function historyFindings(answers, trials, history) {
  if (history.adequateTrials >= adequateTrialsNeeded) return [];
  const because = trials.map(({ index, status }) => ({ question: `trials[${index}]`, answer: status }));
  const id = history.adequateTrials === 0 ? "history-no-adequate" : "history-one-adequate";
  const found = [
    derivedFinding(
      id,
      "history",
      because.length > 0 ? because : evidence(answers, answers["no-trials"] ? "no-trials" : "trials")
    )
  ];
  const unclear = because.filter(({ answer }) => ["unknown", "check-dose", "borderline"].includes(answer));
  if (unclear.length > 0) found.push(derivedFinding("history-unclear", "history", unclear));
  return found;
}
function incompleteFindings(missing, problems) {
  const found = [];
  if (missing.length > 0) {
    const because = missing.map((question) => ({ question, answer: null }));
    found.push({ ...derivedFinding("incomplete", "incomplete", because), answer: "blank" });
  }
  if (problems.length > 0) {
    const because = problems.map(({ path }) => ({ question: path, answer: null }));
    found.push({ ...derivedFinding("unreadable-answers", "incomplete", because), answer: "blank" });
  }
  return found;
}

export { ageFindings, bloodPressureFindings, changedSafetyAnswers, goalFindings, historyFindings, incompleteFindings, itemFindings, mainGoalOf, sedativeFindings };
