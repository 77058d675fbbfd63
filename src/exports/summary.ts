import { allItems } from '../assessment/catalogue.ts';
import type { Answers, Assessment, Finding } from '../assessment/types.ts';
import { criteria } from '../content/criteria.ts';
import { parts } from '../content/flow.ts';
import { questions, type Question } from '../content/questions.ts';
import { review } from '../content/protocol.ts';
import { sources } from '../content/sources.ts';
import type { Words } from '../content/words/en/index.ts';
import type { HelpNumbers } from '../content/words/types.ts';
import type { Block } from './document.ts';
import { foreignText } from './foreign-text.ts';
import {
  conditionWords,
  questionWords,
  showAnswer,
  splitHint,
  trialFacts,
  trialLine,
  trialName,
} from './wording.ts';

/** What the summary is made of. */
export interface SummaryInput {
  readonly words: Words;
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly help: HelpNumbers;
  readonly clinic: { readonly name: string; readonly phone: string };
  /** As printed, such as "22 November 2026". */
  readonly date: string;
}

/** One reason: what was told, why it matters, and where that is written. */
export interface Reason {
  readonly id: string;
  readonly topic: string;
  readonly told: readonly string[];
  readonly why: string;
  readonly sources: readonly string[];
}

/** The reasons behind the outcome itself, and the findings that did not decide it but should be talked about. */
export function reasons({ words, assessment, answers }: SummaryInput): {
  deciding: Reason[];
  others: Reason[];
} {
  const deciding: Reason[] = [];
  const others: Reason[] = [];
  for (const finding of assessment.findings) {
    const decides =
      finding.recommendation === assessment.recommendation.id && finding.recommendation !== 'discuss-consult';
    (decides ? deciding : others).push(reason(finding, words, answers));
  }
  if (assessment.recommendation.id === 'discuss-consult')
    deciding.push(historyReason(words, assessment, answers));
  return { deciding, others };
}

/** With no finding above a caution, it is the medicines that passed the dose-and-time check that decided. */
function historyReason(words: Words, assessment: Assessment, answers: Answers): Reason {
  const met = assessment.trials.filter(({ status }) => status === 'adequate');
  return {
    id: 'history-met',
    topic: words.result.historyMet.topic,
    told: met.map(({ index }) => trialLine(words, answers.trials?.[index] ?? {})),
    why: words.result.historyMet.why,
    sources: ['spravato-us-1', ...criteria[assessment.criteria].sources].map((id) => citation(id, words)),
  };
}

function reason(finding: Finding, words: Words, answers: Answers): Reason {
  const item = questionWords(words, finding.id);
  const condition = finding.id.startsWith('goal-')
    ? conditionWords(words, finding.id.slice('goal-'.length))
    : undefined;
  const own = words.result.findings[finding.id];
  return {
    id: finding.id,
    topic: condition?.name ?? item?.topic ?? own?.topic ?? finding.id,
    told: told(finding, words, answers),
    why: condition?.line ?? item?.why ?? own?.why ?? '',
    sources: finding.sources.map((id) => citation(id, words)),
  };
}

function told(finding: Finding, words: Words, answers: Answers): string[] {
  if (finding.id === 'crisis-answer-changed') return changedAnswers(finding, words);
  return finding.because.map(({ question, answer }) => {
    const trial = /^trials\[(\d+)\]$/.exec(question)?.[1];
    if (trial !== undefined) return trialLine(words, answers.trials?.[Number(trial)] ?? {});
    const asked = questionWords(words, question)?.question;
    const name =
      asked === undefined ? (question === 'age' ? words.result.age : question) : splitHint(asked).title;
    return `${name} ${showAnswer(words, question, answer)}`;
  });
}

/** The evidence stands in pairs: what was answered first, and now. */
function changedAnswers({ because }: Finding, words: Words): string[] {
  const ids = [...new Set(because.map(({ question }) => question))];
  return ids.map((id) => {
    const [first, now] = because
      .filter(({ question }) => question === id)
      .map(({ answer }) => showAnswer(words, id, answer));
    const question = splitHint(questionWords(words, id)?.question ?? id).title;
    return `${question} ${words.result.firstThen(first ?? '', now ?? '')}`;
  });
}

/** The document as it is cited, with a word of warning where its wording was not confirmed. */
function citation(id: string, words: Words): string {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return id;
  // A section's number leads there; its title may be a word for professionals.
  const [section] = /^\d+(\.\d+)*/.exec(source.section ?? '') ?? [];
  const cited = [source.document, section && words.result.section(section), source.version]
    .filter(Boolean)
    .join(', ');
  return source.confirmation === 'official' || source.confirmation === 'project'
    ? cited
    : `${cited}${words.result.unconfirmedMark}`;
}

/** What could change the outcome: only what bears on it. */
export function changes({ words, assessment }: SummaryInput): string[] {
  const { change } = words.result;
  const unsure = assessment.findings.filter(
    ({ answer, tier }) => ['unsure', 'declined'].includes(answer) && tier !== 'crisis',
  );
  const topics = unsure.map(({ id }) => questionWords(words, id)?.topic ?? '').filter(Boolean);
  const history = assessment.findings.some(({ tier }) => tier === 'history');
  return [
    change.exam,
    ...(topics.length > 0 ? [change.unsure(topics.join(', '))] : []),
    ...(history ? [change.records] : []),
    change.new,
  ];
}

/** The honest line on each condition the person wants help with. */
export function goalLines({ words, answers }: SummaryInput): [name: string, line: string][] {
  return (answers.goals ?? []).flatMap((goal) => {
    const condition = conditionWords(words, goal);
    return condition ? [[condition.name, condition.line] as [string, string]] : [];
  });
}

/** The whole summary as a document, for print and for copied text; the page shows the same parts. */
export function summaryDocument(input: SummaryInput): Block[] {
  const { words, assessment, help } = input;
  const { result } = words;
  const outcome = result.outcomes[assessment.recommendation.id];
  const { deciding, others } = reasons(input);
  const goals = goalLines(input);
  return [
    { kind: 'title', text: result.title },
    { kind: 'note', text: result.madeOn(input.date) },
    { kind: 'text', text: result.helpText(help) },
    { kind: 'heading', text: outcome.title },
    { kind: 'text', text: outcome.text(help) },
    { kind: 'note', text: `${result.notDiagnosis} ${result.noChange}` },
    ...reasonBlocks(result.reasonsTitle, deciding, words),
    ...reasonBlocks(result.moreTitle, others, words),
    ...(goals.length > 0 ? [{ kind: 'heading', text: result.goalTitle } as const] : []),
    ...goals.flatMap(([name, line]): Block[] => [
      { kind: 'subheading', text: name },
      { kind: 'text', text: line },
    ]),
    { kind: 'heading', text: result.changeTitle },
    { kind: 'list', items: changes(input) },
    { kind: 'heading', text: result.askTitle },
    { kind: 'list', items: result.ask },
    { kind: 'heading', text: result.bringTitle },
    { kind: 'list', items: result.bring },
    { kind: 'heading', text: result.nextTitle },
    { kind: 'list', items: nextSteps(input) },
    ...answerBlocks(input),
    { kind: 'note', text: `${result.unconfirmed} ${versionLine(input)}` },
  ];
}

function reasonBlocks(title: string, list: readonly Reason[], words: Words): Block[] {
  if (list.length === 0) return [];
  const { youToldUs, matters, source } = words.result;
  return [
    { kind: 'heading', text: title },
    ...list.flatMap((each): Block[] => [
      { kind: 'subheading', text: each.topic },
      {
        kind: 'facts',
        facts: [
          ...(each.told.length > 0 ? [[youToldUs, each.told.join('; ')] as const] : []),
          [matters, each.why] as const,
          ...each.sources.map((cited) => [source, cited] as const),
        ],
      },
    ]),
  ];
}

export function nextSteps({ words, clinic }: SummaryInput): string[] {
  const { result } = words;
  const name = clinic.name || result.clinic;
  return clinic.phone ? [result.call(name, clinic.phone)] : [result.nextNoClinic];
}

export function versionLine({ words, assessment }: SummaryInput): string {
  const { id, version } = assessment.protocol;
  const line = words.result.version(id, version);
  return review.status === 'unreviewed' ? `${line} ${words.result.unreviewed}` : line;
}

function answerBlocks({ words, answers }: SummaryInput): Block[] {
  const given = answers as Record<string, unknown>;
  const own = Object.entries(given).filter(([id]) => id.startsWith('x-'));
  return [
    { kind: 'heading', text: words.result.answersTitle },
    { kind: 'facts', facts: [[words.result.age, showAnswer(words, 'age', answers.age)]] },
    ...parts.flatMap(({ id, views }): Block[] => {
      const ids = views
        .flatMap((view) => questionIds(view))
        .filter((question) => given[question] !== undefined);
      const facts = ids.map(
        (question) =>
          [
            `${questionWords(words, question)?.topic ?? question}:`,
            showAnswer(words, question, given[question]),
          ] as const,
      );
      const trials = id === 'medicines-tried' ? (answers.trials ?? []) : [];
      if (facts.length + trials.length === 0) return [];
      return [
        { kind: 'subheading', text: words.parts[id] },
        ...(facts.length > 0 ? [{ kind: 'facts', facts } as const] : []),
        ...trials.map((trial): Block => ({
          kind: 'facts',
          facts: [[trialName(words, trial), ''], ...trialFacts(words, trial)],
        })),
      ];
    }),
    ...(own.length > 0
      ? [
          {
            kind: 'facts',
            facts: own.map(([id, value]) => [`${foreignText(id)}:`, showAnswer(words, id, value)] as const),
          } as const,
        ]
      : []),
  ];
}

/** Ids of what is asked on a view, in order; trials are listed on their own. */
export function questionIds(view: string): string[] {
  const asked = allItems.filter((item) => item.view === view).map(({ id }) => id);
  const own = (questions as readonly Question[]).filter(
    (question) => question.view === view && question.kind !== 'trials',
  );
  return [...asked, ...own.map(({ id }) => id)];
}
