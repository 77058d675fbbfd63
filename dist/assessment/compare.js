import { mixAnswers, placeTrials } from './answer-changes.js';
import { same, isObject } from './equality.js';
import { toJson } from './json.js';

function compareAnswers(before, after, places = placeTrials(before, after)) {
  const changes = [];
  mixAnswers(before, after, places, (change) => changes.push(change) > 0);
  return changes;
}
function compareAssessments(before, after, places = after.trials.map((_, index) => index < before.trials.length ? index : null)) {
  const changes = [];
  const { recommendation: from } = before;
  if (!same(from, after.recommendation))
    changes.push({ kind: "recommendation", from, to: after.recommendation });
  for (const name of ["protocol", "criteria", "region"]) {
    if (!same(before[name], after[name]))
      changes.push({ kind: "setting", name, from: before[name], to: after[name] });
  }
  return [
    ...changes,
    ...findingChanges(before.findings, after.findings),
    ...trialChanges(before.trials, after.trials, places),
    ...historyChanges(before.history, after.history),
    ...listChanges(before.missing, after.missing, (question) => question).map(
      ([change, question]) => ({ kind: `missing-${change}`, question })
    ),
    ...listChanges(before.problems, after.problems, problemKey).map(
      ([change, { path, problem }]) => ({ kind: `problem-${change}`, path, problem })
    )
  ];
}
const problemKey = ({ path, problem }) => toJson([path, problem]);
function byKey(list, keyOf) {
  const turns = /* @__PURE__ */ new Map();
  return new Map(
    list.map((entry) => {
      const key = keyOf(entry);
      const turn = (turns.get(key) ?? 0) + 1;
      turns.set(key, turn);
      return [`${turn} ${key}`, entry];
    })
  );
}
function listChanges(before, after, keyOf) {
  const [from, to] = [byKey(before, keyOf), byKey(after, keyOf)];
  return [
    ...[...to].filter(([key]) => !from.has(key)).map(([, entry]) => ["added", entry]),
    ...[...from].filter(([key]) => !to.has(key)).map(([, entry]) => ["removed", entry])
  ];
}
const inOneOrder = (evidence) => evidence.map(({ question, answer }) => toJson([question, answer])).sort();
function fieldsThatDiffer(from, to) {
  const [before, after] = [from, to];
  return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => {
    const [one, other] = [before[field], after[field]];
    return field === "because" && Array.isArray(one) && Array.isArray(other) ? !same(inOneOrder(one), inOneOrder(other)) : !same(one, other);
  });
}
const sameFinding = (one, other) => one && other ? fieldsThatDiffer(one, other).length === 0 : one === other;
const sameVerdict = (one, other) => one && other ? verdictFields(one, other).length === 0 : one === other;
const verdictFields = (from, to) => fieldsThatDiffer(from, to).filter((field) => field !== "index");
function findingChanges(before, after) {
  const [from, to] = [before, after].map((list) => byKey(list, ({ id }) => id));
  const kept = [...to].flatMap(([key, finding]) => {
    const { id } = finding;
    const earlier = from.get(key);
    if (!earlier) return [{ kind: "finding-added", id, to: finding }];
    const fields = fieldsThatDiffer(earlier, finding);
    return fields.length > 0 ? [{ kind: "finding-changed", id, fields, from: earlier, to: finding }] : [];
  });
  const gone = [...from].filter(([key]) => !to.has(key));
  return [
    ...kept,
    ...gone.map(([, finding]) => ({ kind: "finding-removed", id: finding.id, from: finding }))
  ];
}
function trialChanges(before, after, places) {
  const kept = new Set(places);
  const here = after.flatMap((to, index) => {
    const place = places[index] ?? null;
    const from = place === null ? void 0 : before[place];
    if (!from || place === null) return [{ kind: "trial-added", index, to }];
    const fields = verdictFields(from, to);
    return fields.length > 0 ? [{ kind: "trial-changed", index: place, fields, from, to }] : [];
  });
  const gone = before.flatMap(
    (from, index) => kept.has(index) ? [] : [{ kind: "trial-removed", index, from }]
  );
  return [...here, ...gone];
}
function historyChanges(before, after) {
  return fieldsThatDiffer(before, after).map((field) => {
    const name = field;
    return { kind: "history", name, from: before[name], to: after[name] };
  });
}
function compareOptions(before, after) {
  const [from, to] = [before, after].map((options) => isObject(options) ? options : {});
  const names = [.../* @__PURE__ */ new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])].sort();
  return names.map((name) => ({ path: `options.${name}`, from: from?.[name], to: to?.[name] })).filter((change) => !same(change.from, change.to));
}

export { compareAnswers, compareAssessments, compareOptions, problemKey, sameFinding, sameVerdict };
