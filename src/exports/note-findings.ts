import type { Answers, Assessment, Finding } from '../assessment/types.ts';
import { sources } from '../content/sources.ts';
import type { NoteWords } from '../content/words/en/note.ts';
import { drugOf, nameOf, valueOf, wordAt, type NoteInput } from './note-names.ts';
import { wrap, type Section } from './note-text.ts';

/** How much is said of each finding: all, all but what to check, or the names alone. */
export type Detail = 'checks' | 'rules' | 'names';

/** Trials named as the reason of one finding; the table of trials has them all. */
const MOST_TRIALS = 6;

/** Sources by number, in the order they are first cited. */
export class SourceList {
  readonly #ids: string[] = [];

  numbers(ids: readonly string[]): string[] {
    return ids.map((id) => {
      if (!this.#ids.includes(id)) this.#ids.push(id);
      return String(this.#ids.indexOf(id) + 1);
    });
  }

  /** By document, or how many there are, where the findings are named without them. */
  section(words: NoteWords, detail: Detail): Section {
    if (detail === 'names' && this.#ids.length > 0) {
      const count = wrap(words.sourcesInRecord(this.#ids.length), '- ');
      return { heading: words.headings.sources, entries: [count], keep: 1 };
    }
    const groups = new Map<string, string[]>();
    this.#ids.forEach((id, at) => {
      const { document, section } = citation(words, id);
      groups.set(document, [
        ...(groups.get(document) ?? []),
        `[${at + 1}]${section === '' ? '' : ` ${section}`}`,
      ]);
    });
    const entries = [...groups].map(([document, sections]) =>
      wrap(`${document}: ${sections.join('; ')}`, '- '),
    );
    return { heading: words.headings.sources, entries, keep: 0 };
  }
}

/** The document, with a mark where its wording was not confirmed, and the section in it. */
function citation(words: NoteWords, id: string): { document: string; section: string } {
  const source = sources.find((candidate) => candidate.id === id);
  if (!source) return { document: id, section: '' };
  const confirmed = source.confirmation === 'official' || source.confirmation === 'project';
  const document = confirmed ? source.document : `${source.document} (${words.unconfirmed})`;
  return { document, section: source.section ?? '' };
}

/** The findings on which the outcome rests, and the others. A caution decides nothing: it is talked about. */
export function split({ findings, recommendation }: Assessment): { deciding: Finding[]; others: Finding[] } {
  const decides = (finding: Finding) =>
    finding.recommendation === recommendation.id && finding.recommendation !== 'discuss-consult';
  return { deciding: findings.filter(decides), others: findings.filter((finding) => !decides(finding)) };
}

export function decidingSection(
  { assessment, answers, words }: NoteInput,
  detail: Detail,
  cited?: SourceList,
): Section {
  const { deciding } = split(assessment);
  const entries =
    deciding.length > 0
      ? findingEntries(words, deciding, answers, detail, cited)
      : [wrap(words.noDeciding(assessment.history.adequateTrials), '- ')];
  return { heading: words.headings.deciding, entries, keep: Infinity };
}

/** All other findings, under the outcome each asks for. */
export function otherSection(
  { assessment, answers, words }: NoteInput,
  detail: Detail,
  cited?: SourceList,
): Section {
  // In the list of what to ask, the names of those not known stand already.
  const listed = (finding: Finding) => cited !== undefined || detail !== 'names' || isKnown(finding);
  const others = split(assessment).others.filter(listed);
  const outcomes = [...new Set(others.map(({ recommendation }) => recommendation))];
  const entries = outcomes.flatMap((outcome) => {
    const own = others.filter(({ recommendation }) => recommendation === outcome);
    const [first = [], ...rest] = findingEntries(words, own, answers, detail, cited);
    return [[`  ${words.outcomes[outcome].title}:`, ...first], ...rest];
  });
  // With nothing that decides, these are what the visit is about.
  const keep = assessment.recommendation.id === 'discuss-consult' ? Infinity : 2;
  return { heading: words.headings.others, entries, keep };
}

const isKnown = ({ answer }: Finding) => answer === 'yes' || answer === 'derived';

function findingEntries(
  words: NoteWords,
  findings: readonly Finding[],
  answers: Answers,
  detail: Detail,
  cited?: SourceList,
): string[][] {
  if (detail === 'names') return grouped(words, findings, answers, cited);
  return findings.map((finding) => {
    const check = detail === 'checks' ? wordAt(words.checks, finding.id) : undefined;
    return [
      ...wrap(`${nameOf(words, finding.id)}: ${answerOf(words, finding, answers)}`, '- '),
      ...wrap(ruleOf(words, finding, cited), '  ', '  '),
      ...(check === undefined ? [] : wrap(`${words.check} ${check}`, '  ')),
    ];
  });
}

function ruleOf(words: NoteWords, finding: Finding, cited?: SourceList): string {
  const medicine = words.appliesTo[finding.appliesTo];
  const facts = [
    words.tiers[finding.tier],
    ...(medicine === '' ? [] : [medicine]),
    ...finding.notes.flatMap((note) => wordAt(words.remarks, note) ?? []),
  ];
  const numbers = cited ? ` ${words.sources(cited.numbers(finding.sources).join(', '))}` : '';
  return `${words.rule(facts.join('; '), finding.id)}${numbers}`;
}

/** Names alone, those of one answer and tier together: for records with so many findings that nothing else would fit. */
function grouped(
  words: NoteWords,
  findings: readonly Finding[],
  answers: Answers,
  cited?: SourceList,
): string[][] {
  const groups = new Map<string, string[]>();
  for (const finding of findings) {
    const derived =
      finding.answer === 'derived' || finding.id === 'incomplete' || finding.id === 'unreadable-answers';
    const answer = derived ? '' : `${wordAt(words.answers, finding.answer) ?? finding.answer}, `;
    const group = `${answer}${words.tiers[finding.tier]}`;
    const details = derived || finding.because.length > 1 ? answerOf(words, finding, answers) : '';
    cited?.numbers(finding.sources);
    const name = `${nameOf(words, finding.id)}${details === '' ? '' : `: ${details}`}`;
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  return [...groups].map(([group, names]) => wrap(`${group}: ${names.join('; ')}`, '- '));
}

/** The answer that caused a finding. */
function answerOf(words: NoteWords, finding: Finding, answers: Answers): string {
  const { because } = finding;
  const given = (question: string) => because.find((each) => each.question === question)?.answer;
  switch (finding.id) {
    case 'blood-pressure-reading':
    case 'blood-pressure-emergency':
      return `${valueOf(words, given('blood-pressure-systolic'))}/${valueOf(words, given('blood-pressure-diastolic'))} mmHg`;
    case 'age-under-18':
    case 'age-65-plus':
      return words.years(valueOf(words, given('age')));
    case 'crisis-answer-changed':
      return changed(words, finding);
    case 'incomplete':
      return words.blank(because.length);
    case 'unreadable-answers':
      return words.unreadable(because.length);
    default:
      return finding.answer === 'derived'
        ? derivedAnswer(words, finding, answers)
        : itemAnswer(words, finding);
  }
}

function itemAnswer(words: NoteWords, finding: Finding): string {
  const answer = wordAt(words.answers, finding.answer) ?? finding.answer;
  const times = finding.because.slice(1).map((followUp) => words.when(valueOf(words, followUp.answer)));
  return [answer, ...times].join('; ');
}

function changed(words: NoteWords, { because }: Finding): string {
  const ids = [...new Set(because.map(({ question }) => question))];
  return ids
    .map((id) => {
      const [first, then] = because.filter(({ question }) => question === id);
      return words.firstThen(nameOf(words, id), valueOf(words, first?.answer), valueOf(words, then?.answer));
    })
    .join('; ');
}

function derivedAnswer(words: NoteWords, { because }: Finding, answers: Answers): string {
  const parts = because.map(({ question, answer }) => {
    const [, trial] = /^trials\[(\d+)\]$/.exec(question) ?? [];
    if (trial === undefined) return `${nameOf(words, question)} ${valueOf(words, answer, question)}`;
    const status = wordAt(words.statuses, String(answer)) ?? words.notGiven;
    return `${drugOf(words, answers.trials?.[Number(trial)] ?? {})} ${status}`;
  });
  const gone = parts.length - MOST_TRIALS;
  return [...parts.slice(0, MOST_TRIALS), ...(gone > 0 ? [`+${gone}`] : [])].join(', ');
}
