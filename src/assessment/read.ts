import { ranges } from '../content/criteria.ts';
import { questions, trialQuestions } from '../content/questions.ts';
import { codesOf, medicationById } from './catalogue.ts';
import type { Answers, Problem, Trial } from './types.ts';

/** Longest piece of foreign text repeated in a problem. */
const QUOTE_LENGTH = 80;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const quote = (text: string) => (text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text);

/**
 * Reads answers of unknown origin. What can't be read is named in `problems` and left out, so that it counts as unanswered and never as
 * "no".
 */
export function readAnswers(input: unknown): { answers: Answers; problems: Problem[] } {
  const problems: Problem[] = [];
  if (!isObject(input)) {
    problems.push({ path: '', problem: 'The answers are not an object of question ids.' });
    return { answers: {}, problems };
  }
  const read: Record<string, unknown> = {};
  for (const [id, value] of Object.entries(input)) {
    if (value === undefined) continue;
    if (id.startsWith('x-')) read[id] = value;
    else {
      const answer = readAnswer(id, value, problems);
      if (answer !== undefined) read[id] = answer;
    }
  }
  return { answers: settleContradictions(read, problems), problems };
}

const multiple = new Set<string>(
  questions.filter((question) => question.kind === 'choices').map(({ id }) => id),
);

function readAnswer(id: string, value: unknown, problems: Problem[]): unknown {
  if (id === 'trials') return readTrials(value, problems);
  const range = Object.hasOwn(ranges, id) ? ranges[id as keyof typeof ranges] : undefined;
  if (range) return readNumber(id, value, range, problems);
  const codes = codesOf.get(id);
  if (!codes) {
    problems.push({ path: quote(id), problem: 'This is not a question of this protocol.' });
    return undefined;
  }
  return multiple.has(id) ? readCodes(id, value, codes, problems) : readCode(id, value, codes, problems);
}

function readNumber(
  path: string,
  value: unknown,
  [least, most]: readonly [number, number],
  problems: Problem[],
) {
  if (typeof value === 'number' && value >= least && value <= most) return value;
  problems.push({ path, problem: `This is not a number from ${least} to ${most}.` });
  return undefined;
}

function readCode(path: string, value: unknown, codes: readonly string[], problems: Problem[]) {
  if (typeof value === 'string' && codes.includes(value)) return value;
  problems.push({ path, problem: `This is not one of: ${codes.join(', ')}.` });
  return undefined;
}

/** An empty list is an answer: none of these. */
function readCodes(path: string, value: unknown, codes: readonly string[], problems: Problem[]) {
  if (!Array.isArray(value)) {
    problems.push({ path, problem: 'This is not a list.' });
    return undefined;
  }
  const read = [...(value as unknown[])].map((code, index) =>
    readCode(`${path}[${index}]`, code, codes, problems),
  );
  const known = [...new Set(read.filter((code) => code !== undefined))];
  return known.length === 0 && value.length > 0 ? undefined : known;
}

function readTrials(value: unknown, problems: Problem[]): Trial[] | undefined {
  if (!Array.isArray(value)) {
    problems.push({ path: 'trials', problem: 'This is not a list.' });
    return undefined;
  }
  // An unreadable trial, and a hole in the list, keeps its place, so that the positions in `trials` stay true.
  return [...(value as unknown[])].map((trial, index) => readTrial(`trials[${index}]`, trial, problems));
}

function readTrial(path: string, value: unknown, problems: Problem[]): Trial {
  if (!isObject(value)) {
    problems.push({ path, problem: 'This is not a medicine trial.' });
    return {};
  }
  const read: Record<string, unknown> = {};
  for (const [field, answer] of Object.entries(value)) {
    if (answer === undefined) continue;
    const readField = readTrialField(`${path}.${quote(field)}`, field, answer, problems);
    if (readField !== undefined) read[field] = readField;
  }
  return read;
}

function readTrialField(path: string, field: string, value: unknown, problems: Problem[]): unknown {
  if (field === 'medication') {
    if (typeof value === 'string' && (value === 'other' || medicationById(value))) return value;
    problems.push({ path, problem: 'This is not the code of a medicine.' });
    return undefined;
  }
  if (field === 'medication-name') {
    if (typeof value === 'string') return value;
    problems.push({ path, problem: 'This is not text.' });
    return undefined;
  }
  const question = trialQuestions.find(({ id }) => id === field);
  if (!question) {
    problems.push({ path, problem: 'This is not a question of this protocol.' });
    return undefined;
  }
  if (question.kind === 'choice') return readCode(path, value, question.codes, problems);
  if (value === 'unsure' || (typeof value === 'number' && Number.isFinite(value) && value > 0)) return value;
  problems.push({ path, problem: 'This is not a number above 0, nor "unsure".' });
  return undefined;
}

function settleContradictions(read: Record<string, unknown>, problems: Problem[]): Answers {
  const answers = read as Answers;
  const { goals, trials, 'main-goal': mainGoal, 'no-trials': noTrials, ...rest } = answers;
  const settled: Record<string, unknown> = { ...rest };
  if (goals) settled['goals'] = goals;
  if (mainGoal !== undefined && goals && !goals.includes(mainGoal)) {
    problems.push({ path: 'main-goal', problem: 'This is not one of the goals.' });
  } else if (mainGoal !== undefined) settled['main-goal'] = mainGoal;
  if (trials) settled['trials'] = trials;
  if (noTrials && trials && trials.length > 0) {
    problems.push({ path: 'no-trials', problem: 'Medicines are listed in trials as well.' });
  } else if (noTrials) settled['no-trials'] = noTrials;
  return settled;
}
