import { thaseRushStages, thaseRushSources, notDistinct } from '../content/staging.js';
import { isFailure, isUnclear, evidenceOf, ingredientOf } from './failed-trials.js';

function thaseRush(trials, history, { bilateralEctFailed, noneTried } = {}) {
  const failed = trials.filter(isFailure);
  const unclear = trials.filter(isUnclear);
  const helped = trials.filter(({ status }) => status === "helped");
  const unasked = trials.length === 0 && noneTried !== true;
  const known = drugStage(failed);
  const possible = unasked ? 4 : highestDrugStage(failed, unclear);
  const min = known === 4 && bilateralEctFailed === true ? 5 : known;
  const max = possible === 4 && bilateralEctFailed !== false ? 5 : possible;
  const mayHaveResponded = helped.length > 0 && max > 0;
  const missing = [
    ...unasked ? ["trials"] : [],
    ...possible > known ? unclear.map(({ index }) => `trials[${index}]`) : [],
    ...mayHaveResponded ? ["response"] : [],
    ...possible === 4 && bilateralEctFailed === void 0 ? ["bilateral-ect-failed"] : []
  ];
  const partial = missing.length > 0;
  const row = partial ? void 0 : thaseRushStages.find(({ stage }) => stage === min);
  return {
    stage: row?.stage ?? null,
    label: row?.label ?? null,
    range: partial ? { min: mayHaveResponded ? 0 : min, max } : null,
    partial,
    missing,
    parts: thaseRushStages.map(({ stage, label, needs }) => {
      const met = isMet(stage, { min, max, mayHaveResponded });
      return { stage, label, needs, met, because: basisOf(needs, trials, history, bilateralEctFailed) };
    }),
    sources: thaseRushSources
  };
}
function isMet(stage, { min, max, mayHaveResponded }) {
  if (stage === 0) return min > 0 && !mayHaveResponded ? false : max === 0 || null;
  if (min >= stage) return true;
  return max >= stage ? null : false;
}
const groupOf = ({ class: id }) => id === null ? null : notDistinct[id] ?? id;
function drugStage(failed) {
  const groups = (trials) => new Set(trials.map(groupOf)).size;
  const without = (trials, group) => {
    const spent = trials.find((trial) => groupOf(trial) === group);
    return spent && trials.filter((trial) => ingredientOf(trial) !== ingredientOf(spent));
  };
  if (groups(failed) < 2) return groups(failed);
  const beforeTricyclic = without(failed, "TCA");
  if (!beforeTricyclic || groups(beforeTricyclic) < 2) return 2;
  const beforeMaoi = without(beforeTricyclic, "MAOI");
  return beforeMaoi && groups(beforeMaoi) >= 2 ? 4 : 3;
}
function highestDrugStage(failed, unclear) {
  const stand = (trial) => trial.class === null ? ["SSRI", "SNRI", "TCA", "MAOI"] : [trial.class];
  const unnamed = unclear.filter((trial) => trial.class === null).slice(0, 4);
  const named = unclear.filter((trial) => trial.class !== null);
  const worlds = unnamed.reduce(
    (lists, trial) => lists.flatMap((list) => stand(trial).map((id) => [...list, { ...trial, class: id }])),
    [[...failed, ...named]]
  );
  return Math.max(...worlds.map(drugStage));
}
function basisOf(needs, trials, history, bilateralEctFailed) {
  const weighed = trials.filter((trial) => isFailure(trial) || isUnclear(trial));
  const ofGroup = (group) => evidenceOf(weighed.filter((trial) => trial.class === null || groupOf(trial) === group));
  switch (needs) {
    case "no-failure":
      return evidenceOf(trials.filter((trial) => trial.status === "helped" || weighed.includes(trial)));
    case "one-class":
    case "different-class":
      return evidenceOf(weighed);
    case "tricyclic":
      return ofGroup("TCA");
    case "maoi":
      return ofGroup("MAOI");
    case "bilateral-ect":
      return [
        { question: "other-treatments", answer: history.ect ? "ect" : null },
        { question: "bilateral-ect-failed", answer: bilateralEctFailed ?? null }
      ];
  }
}

export { thaseRush };
