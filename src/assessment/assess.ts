import { criteria, defaultCriteria, type CriteriaId } from '../content/criteria.ts';
import { protocol } from '../content/protocol.ts';
import type { Region } from '../content/types.ts';
import { codesOf, safetyItems } from './catalogue.ts';
import { inOrder, recommend } from './decide.ts';
import * as find from './findings.ts';
import { countHistory } from './history.ts';
import { missingQuestions } from './missing.ts';
import { readAnswers } from './read.ts';
import { judgeTrials } from './trials.ts';
import type { Assessment, AssessOptions, Problem } from './types.ts';
import { bare } from './bare.ts';

const regions: readonly Region[] = ['US', 'EU', 'UK'];

/**
 * Assesses answers by the protocol: what was found, why, and the most cautious outcome that any finding asks for.
 *
 * Total: any JSON value gives an assessment and nothing throws. What can't be read is named in `problems` and counts as unanswered;
 * with anything missing or unreadable the outcome is never `discuss-consult`. Pure: no DOM, no clock, no network.
 *
 * @param answers - An object of question ids to answers, of any origin.
 * @param options - Criteria, region and earlier safety answers; what is not a known value is named in `problems` and ignored.
 */
export function assess(answers: unknown, options: AssessOptions = {}): Assessment {
  const read = readAnswers(answers);
  const settings = readOptions(options);
  const problems = [...read.problems, ...settings.problems];
  const trials = judgeTrials(read.answers.trials ?? [], settings.criteria);
  const history = countHistory(read.answers, trials);
  const missing = missingQuestions(read.answers);
  const findings = inOrder([
    ...find.itemFindings(read.answers, settings.region),
    ...find.changedSafetyAnswers(read.answers, settings.previousSafetyAnswers),
    ...find.ageFindings(read.answers),
    ...find.bloodPressureFindings(read.answers),
    ...find.sedativeFindings(read.answers),
    ...find.goalFindings(read.answers),
    ...find.historyFindings(read.answers, trials, history),
    ...find.incompleteFindings(missing, problems),
  ]);
  return {
    protocol: { id: protocol.id, version: protocol.version },
    criteria: settings.criteria,
    region: settings.region,
    recommendation: recommend(findings),
    findings,
    trials,
    history,
    missing,
    problems,
  };
}

interface Settings {
  readonly criteria: CriteriaId;
  readonly region: Region;
  readonly previousSafetyAnswers: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const optionNames = ['criteria', 'region', 'previousSafetyAnswers'];

function readOptions(options: unknown): Settings {
  const problems: Problem[] = [];
  const isObject = typeof options === 'object' && options !== null && !Array.isArray(options);
  if (!isObject) problems.push({ path: 'options', problem: 'The options are not an object.' });
  const given = bare((isObject ? options : {}) as Record<string, unknown>);
  for (const name of Object.keys(given)) {
    // A misspelled option must not be taken for one that was not given.
    if (!optionNames.includes(name))
      problems.push({ path: `options.${name.slice(0, 80)}`, problem: 'This is not an option.' });
  }
  const pick = <T extends string>(name: string, known: readonly T[], fallback: T): T => {
    const value = given[name];
    if (value === undefined) return fallback;
    if (known.includes(value as T)) return value as T;
    problems.push({ path: `options.${name}`, problem: `This is not one of: ${known.join(', ')}.` });
    return fallback;
  };
  return {
    criteria: pick('criteria', Object.keys(criteria) as CriteriaId[], defaultCriteria),
    region: pick('region', regions, 'US'),
    previousSafetyAnswers: readPrevious(given['previousSafetyAnswers'], problems),
    problems,
  };
}

function readPrevious(value: unknown, problems: Problem[]): Record<string, string> {
  if (value === undefined) return {};
  const previous: Record<string, string> = {};
  const entries =
    typeof value === 'object' && value !== null ? Object.entries(value) : [['', value] as const];
  for (const [id, answer] of entries) {
    const asked = safetyItems.some((item) => item.id === id);
    const known = asked && codesOf.get(id)?.includes(answer as string);
    // What was said earlier and can't be read may have been a disclosure.
    if (asked) previous[id] = known ? (answer as string) : 'unsure';
    if (!known)
      problems.push({
        path: `options.previousSafetyAnswers.${id.slice(0, 80)}`,
        problem: 'This is not an answer to a safety question.',
      });
  }
  return previous;
}
