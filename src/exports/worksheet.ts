import { drugAndBrands, trialValue, valueOf, type NoteInput } from './note-names.ts';
import type { NoteWords } from '../content/words/en/note.ts';
import type { TrialVerdict } from '../assessment/types.ts';
import { table, wrap, type Section } from './note-text.ts';
import { asksOf, gapsOf, judged, limitsOf, remarksOf, type JudgedTrial, doseInNote } from './note-trials.ts';

/** Name and value twice over; with the indent and the gaps 78 wide. */
const WIDTHS = [14, 22, 13, 21];
const INDENT = '     ';

/** The parts of the note that a prior-authorization form asks for: trial by trial, then what was added and what else was tried. */
export function worksheetSections(input: NoteInput): Section[] {
  const { answers, words } = input;
  const { sheet } = words;
  const trials = judged(answers);
  const entries = trials.map((each, at) => trialEntry(words, each, at + 1));
  return [
    {
      heading: words.headings.payers,
      entries: [sheet.payersDiffer, sheet.notAsked, sheet.askAll].map((line) => wrap(line, '- ')),
      keep: Infinity,
    },
    {
      heading: words.headings.trials,
      entries: entries.length > 0 ? entries : [wrap(sheet.noTrials, '- ')],
      keep: 3,
    },
    { heading: words.headings.treatments, entries: treatments(input), keep: Infinity },
  ];
}

function trialEntry(words: NoteWords, each: JudgedTrial, number: number): string[] {
  const { sheet } = words;
  const { trial, four, six } = each;
  const { minimum } = limitsOf(trial);
  const value = (field: Parameters<typeof trialValue>[2]) => trialValue(words, trial, field);
  const dose =
    typeof trial['dose-mg'] === 'number'
      ? sheet.perDay(doseInNote(trial['dose-mg'], trial))
      : value('dose-mg');
  const rows = [
    [
      sheet.class,
      six.class ?? '-',
      sheet.dose,
      [dose, minimum && sheet.minimum(minimum)].filter(Boolean).join(' '),
    ],
    [sheet.four, met(words, four), sheet.weeks, value('weeks')],
    [sheet.six, met(words, six), sheet.response, value('improvement')],
    [
      sheet.stopped,
      sheet.sideEffects(value('stopped-for-side-effects')),
      sheet.most,
      value('taken-most-days'),
    ],
    [sheet.episode, value('this-episode')],
  ];
  const gaps = gapsOf(trial).map((field) => words.trialFields[field]);
  const asks = asksOf(words, each);
  const line = (name: string, texts: readonly string[], between: string) =>
    texts.length > 0 ? wrap(`${name} ${texts.join(between)}`, INDENT, `${INDENT}  `) : [];
  return [
    ...wrap(drugAndBrands(words, trial), `${number}. `.padStart(5)),
    ...table(rows, WIDTHS, INDENT).flat(),
    ...line(sheet.missing, gaps, ', '),
    ...line(sheet.remark, remarksOf(words, each), '; '),
    ...line(sheet.ask, asks, ' '),
  ];
}

/** Whether the dose-and-time check is met; what can't be judged is unknown and not a no. */
function met({ sheet, statuses }: NoteWords, { status }: TrialVerdict): string {
  if (status === 'adequate') return sheet.met;
  const why = statuses[status];
  if (status === 'unknown' || status === 'not-counted') return why;
  return status === 'check-dose' ? sheet.unknown(why) : sheet.notMet(why);
}

function treatments({ answers, assessment, words }: NoteInput): string[][] {
  const { sheet } = words;
  const ticked = answers['other-treatments'];
  const added = assessment.history.augmentation;
  const augmentation = answers.augmentation === undefined && added.length === 0 ? undefined : added;
  return [
    wrap(`${words.augmentation} ${valueOf(words, augmentation)}`, '- '),
    ...(augmentation && augmentation.length > 0 ? [wrap(sheet.askAdded, '  ')] : []),
    ...(['ect', 'tms', 'vns', 'psychotherapy'] as const).map((id) =>
      wrap(sheet.told(words.treatments[id], ticked?.includes(id)), '- '),
    ),
  ];
}
