import { askedItems } from '../assessment/catalogue.ts';
import { countHistory } from '../assessment/history.ts';
import { judgeTrials } from '../assessment/trials.ts';
import { split, type Detail } from './note-findings.ts';
import { drugOf, inLine, nameOf, valueOf, type NoteInput } from './note-names.ts';
import { wrap, type Section } from './note-text.ts';
import { asksOf, judged } from './note-trials.ts';

/** Numbers for staff. What is not known is counted apart from "no". */
export function countSection(input: NoteInput): Section {
  const { answers, assessment, words } = input;
  const { counts } = words;
  const { history } = assessment;
  const at = (criteria: 'six-week' | 'four-week') =>
    countHistory(answers, judgeTrials(answers.trials ?? [], criteria)).adequateTrials;
  const given = (answer: string | undefined) =>
    askedItems.filter(({ id }) => answers[id as keyof typeof answers] === answer).length;
  const months = answers['episode-months'];
  const listed = assessment.trials.length;
  const lines = [
    counts.patient(
      valueOf(words, answers.age),
      inLine(words, answers['depression-episode']),
      months === undefined ? '' : counts.months(months),
      valueOf(words, answers['main-goal'] ?? answers.goals, 'goals'),
    ),
    counts.adequate(at('six-week'), at('four-week')),
    counts.ssri(history.adequateSsriTrials, history.ssriTrials),
    counts.trials(listed, history.borderlineTrials, history.unknownTrials, history.intolerantTrials),
    ...(answers['no-trials'] === 'yes' ? [counts.noTrials] : []),
    ...(history.notes.includes('same-class') ? [counts.sameClass(history.adequateClasses.join(', '))] : []),
    counts.answers(given('yes'), given('no'), given('not-applicable')),
  ];
  const unknown = counts.unknown(given('unsure'), given('declined'), given(undefined));
  return {
    heading: words.headings.counts,
    entries: [...lines.map((line) => wrap(line, '- ')), wrap(unknown, '  ')],
    keep: Infinity,
  };
}

/** What is open: answers nobody knows yet, and what to ask of each trial. */
export function askSection(input: NoteInput, detail: Detail): Section {
  const { answers, assessment, words } = input;
  const given = answers as Readonly<Record<string, unknown>>;
  // Named a few lines above, many at a time: not once more.
  const above = new Set(
    detail === 'names' ? split(assessment).deciding.map(({ id, answer }) => `${id}:${answer}`) : [],
  );
  const withAnswer = (code: string) =>
    Object.keys(given).filter(
      (id) => given[id] === code && !id.startsWith('x-') && !above.has(`${id}:${code}`),
    );
  const groups: [string, string[]][] = [
    [words.askDeclined, withAnswer('declined')],
    [words.askUnsure, inOrder(withAnswer('unsure'))],
    [words.askBlank, [...assessment.missing]],
    [words.askUnreadable, assessment.problems.map(({ path }) => path)],
  ];
  const trials = judged(answers).flatMap((each, at) => {
    const ask = asksOf(words, each);
    return ask.length > 0
      ? [wrap(`${words.trialNumber(at + 1)}, ${drugOf(words, each.trial)}: ${ask.join(' ')}`, '- ')]
      : [];
  });
  const named = [...above].filter((key) => /:(?:unsure|declined)$/.test(key)).length;
  const open = trials.length + named + groups.reduce((sum, [, ids]) => sum + ids.length, 0);
  const section = (entries: string[][]) => ({ heading: words.headings.ask, entries, keep: 3 });
  if (open === 0) return section([wrap(words.nothingToAsk, '- ')]);
  if (assessment.recommendation.id === 'crisis-now') return section([wrap(words.askLater(open), '- ')]);
  const lists = groups.flatMap(([name, ids]) =>
    ids.length > 0 ? wrap(`${name}: ${ids.map((id) => nameOf(words, id)).join('; ')}`, '- ') : [],
  );
  // Trials first: they are short, and what most calls are about.
  const first = named > 0 ? [wrap(words.askAbove(named), '- ')] : [];
  return section([...first, ...trials, ...lists.map((line) => [line])]);
}

const order = new Map<string, number>(askedItems.map(({ id }, at) => [id, at]));

const inOrder = (ids: readonly string[]) =>
  [...ids].sort((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity));
