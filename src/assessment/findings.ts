import { adultAge } from '../content/criteria.ts';
import {
  adequateTrialsNeeded,
  bloodPressure,
  olderAdultAge,
  sedativeRisks,
  sedatives,
} from '../content/thresholds.ts';
import { conditions } from '../content/conditions.ts';
import { byItem, byTier, derived, promptContact } from '../content/decision-table.ts';
import { ruleSources } from '../content/rule-sources.ts';
import type { Item, Region, Tier } from '../content/types.ts';
import { allItems, askedItems, safetyItems } from './catalogue.ts';
import type {
  Answers,
  Evidence,
  Finding,
  FindingAnswer,
  FindingNote,
  History,
  TrialVerdict,
} from './types.ts';

type DerivedId = Exclude<keyof typeof derived, 'main-goal'>;

const evidence = (answers: Answers, ...questions: string[]): Evidence[] =>
  questions.map((question) => ({ question, answer: (answers as Record<string, unknown>)[question] ?? null }));

function derivedFinding(
  id: DerivedId,
  tier: Finding['tier'],
  because: Evidence[],
  notes: FindingNote[] = [],
): Finding {
  const answer = 'derived' as const;
  return {
    id,
    tier,
    answer,
    recommendation: derived[id],
    appliesTo: 'both',
    because,
    sources: ruleSources[id],
    notes,
  };
}

function rowOf(item: Item) {
  if (Object.hasOwn(byItem, item.id)) return byItem[item.id as keyof typeof byItem];
  return item.promptContact ? promptContact : byTier[item.tier];
}

/** Findings of the items answered with anything but a plain no. A blank one is told apart only where the table says more than "incomplete". */
export function itemFindings(answers: Answers, region: Region): Finding[] {
  return askedItems.flatMap((item) => {
    const value = answers[item.id as keyof Answers] as string | undefined;
    if (value === 'no' || value === 'not-applicable') return [];
    if (value === undefined && item.answers !== 'safety') return [];
    return [itemFinding(item, (value ?? 'blank') as FindingAnswer, answers, region)];
  });
}

function itemFinding(item: Item, answer: FindingAnswer, answers: Answers, region: Region): Finding {
  const followUp = item.followUp === undefined ? undefined : answers[item.followUp as keyof Answers];
  const graver =
    item.graver && answer === 'yes' && followUp === item.graver.whenFollowUp ? item.graver : undefined;
  const promoted = graver?.regions.includes(region) === true;
  const row = promoted ? byTier[graver.tier] : rowOf(item);
  return {
    id: item.id,
    tier: promoted ? graver.tier : item.tier,
    answer,
    recommendation: row[answer === 'yes' || answer === 'blank' ? answer : 'unsure'],
    appliesTo: item.appliesTo,
    because: [
      ...evidence(answers, item.id),
      ...(followUp === undefined ? [] : evidence(answers, item.followUp ?? '')),
    ],
    sources: item.sources,
    notes: graver ? ['ema-contraindication'] : [],
  };
}

/** A crisis answer that was given in this visit and is "no" by now. Any earlier answer but "no" counts: it was a disclosure. */
export function changedSafetyAnswers(
  answers: Answers,
  previous: Readonly<Record<string, string>>,
): Finding[] {
  const changed = safetyItems.filter(({ id }) => {
    const before = Object.hasOwn(previous, id) ? previous[id] : undefined;
    return before !== undefined && before !== 'no' && answers[id as keyof Answers] === 'no';
  });
  if (changed.length === 0) return [];
  const because = changed.flatMap(({ id }) => [
    { question: id, answer: previous[id] },
    { question: id, answer: 'no' },
  ]);
  return [derivedFinding('crisis-answer-changed', 'crisis', because)];
}

export function ageFindings(answers: Answers): Finding[] {
  const { age } = answers;
  if (age === undefined || (age >= adultAge && age < olderAdultAge)) return [];
  const id = age < adultAge ? 'age-under-18' : 'age-65-plus';
  const item = allItems.find((candidate) => candidate.id === id);
  const tier: Tier = item?.tier ?? 'needs-clearance';
  return [
    { ...derivedFinding(id, tier, evidence(answers, 'age')), sources: item?.sources ?? ruleSources[id] },
  ];
}

export function bloodPressureFindings(answers: Answers): Finding[] {
  const systolic = answers['blood-pressure-systolic'] ?? 0;
  const diastolic = answers['blood-pressure-diastolic'] ?? 0;
  const { high, crisis } = bloodPressure;
  if (systolic <= high.systolic && diastolic <= high.diastolic) return [];
  const reading = evidence(answers, 'blood-pressure-systolic', 'blood-pressure-diastolic');
  const inCrisisRange = systolic >= crisis.systolic || diastolic >= crisis.diastolic;
  const found = [
    derivedFinding(
      'blood-pressure-reading',
      'needs-clearance',
      reading,
      inCrisisRange ? ['blood-pressure-crisis-range'] : [],
    ),
  ];
  if (inCrisisRange && answers['medical-emergency-now'] === 'yes') {
    found.push(
      derivedFinding('blood-pressure-emergency', 'crisis', [
        ...reading,
        ...evidence(answers, 'medical-emergency-now'),
      ]),
    );
  }
  return found;
}

/** Two sedatives, or one with alcohol trouble, sleep apnea or lung disease. "Not sure" counts as maybe. */
export function sedativeFindings(answers: Answers): Finding[] {
  const possible = (id: string) => ['yes', 'unsure'].includes(answers[id as keyof Answers] as string);
  const taken = sedatives.filter(possible);
  const risks = sedativeRisks.filter(possible);
  if (taken.length === 0 || taken.length + risks.length < 2) return [];
  return [derivedFinding('sedative-combination', 'needs-clearance', evidence(answers, ...taken, ...risks))];
}

/** The one goal a person named, or said matters most. */
export function mainGoalOf({ goals, 'main-goal': mainGoal }: Answers): string | undefined {
  return mainGoal ?? (goals?.length === 1 ? goals[0] : undefined);
}

export function goalFindings(answers: Answers): Finding[] {
  const found: Finding[] = [];
  const episode = answers['depression-episode'];
  if (episode === 'no' || episode === 'unsure') {
    const id = episode === 'no' ? 'no-depression-episode' : 'depression-episode-unclear';
    found.push(derivedFinding(id, 'history', evidence(answers, 'depression-episode')));
  }
  const mainGoal = mainGoalOf(answers);
  if (answers.goals?.length === 0)
    found.push(derivedFinding('goals-unclear', 'history', evidence(answers, 'goals')));
  const condition = conditions.find(({ id }) => id === mainGoal);
  if (condition && !condition.depression) {
    found.push({
      id: `goal-${condition.id}`,
      tier: 'history',
      answer: 'derived',
      recommendation: derived['main-goal'],
      appliesTo: 'both',
      because: [{ question: 'main-goal', answer: condition.id }],
      sources: condition.sources,
      notes: [],
    });
  }
  return found;
}

export function historyFindings(
  answers: Answers,
  trials: readonly TrialVerdict[],
  history: History,
): Finding[] {
  if (history.adequateTrials >= adequateTrialsNeeded) return [];
  const because = trials.map(({ index, status }) => ({ question: `trials[${index}]`, answer: status }));
  const id = history.adequateTrials === 0 ? 'history-no-adequate' : 'history-one-adequate';
  const found = [
    derivedFinding(
      id,
      'history',
      because.length > 0 ? because : evidence(answers, answers['no-trials'] ? 'no-trials' : 'trials'),
    ),
  ];
  const unclear = because.filter(({ answer }) => ['unknown', 'check-dose', 'borderline'].includes(answer));
  if (unclear.length > 0) found.push(derivedFinding('history-unclear', 'history', unclear));
  return found;
}

export function incompleteFindings(
  missing: readonly string[],
  problems: readonly { path: string }[],
): Finding[] {
  const found: Finding[] = [];
  if (missing.length > 0) {
    const because = missing.map((question) => ({ question, answer: null }));
    found.push({ ...derivedFinding('incomplete', 'incomplete', because), answer: 'blank' });
  }
  if (problems.length > 0) {
    const because = problems.map(({ path }) => ({ question: path, answer: null }));
    found.push({ ...derivedFinding('unreadable-answers', 'incomplete', because), answer: 'blank' });
  }
  return found;
}
