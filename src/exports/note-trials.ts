import { inOwnUnit, medicationById } from '../assessment/catalogue.ts';
import { mayBe } from '../assessment/medicine-names.ts';
import { judgeTrials } from '../assessment/trials.ts';
import type { Answers, Trial, TrialVerdict } from '../assessment/types.ts';
import type { NoteWords } from '../content/words/en/note.ts';
import { drugOf, trialValue, valueOf, type NoteInput } from './note-names.ts';
import { table, toAscii, wrap, type Section } from './note-text.ts';

/** A trial with its verdicts under both criteria. */
export interface JudgedTrial {
  readonly trial: Trial;
  readonly four: TrialVerdict;
  readonly six: TrialVerdict;
}

export function judged(answers: Answers): JudgedTrial[] {
  const trials = answers.trials ?? [];
  const four = judgeTrials(trials, 'four-week');
  return judgeTrials(trials, 'six-week').flatMap((six, index) => {
    const [trial, other] = [trials[index], four[index]];
    return trial && other ? [{ trial, four: other, six }] : [];
  });
}

/** Lowest and highest daily dose counted, as printed. */
export function limitsOf({ medication }: Trial): Record<'minimum' | 'maximum' | 'unit', string | undefined> {
  const { minMg, maxMg, unit } = medicationById(medication) ?? allUnknown;
  return {
    minimum: minMg?.toString(),
    maximum: maxMg?.toString(),
    unit: unit === 'mg' ? undefined : unit,
  };
}

const allUnknown = { minMg: undefined, maxMg: undefined, unit: undefined };

const fields = [
  'medication',
  'dose-mg',
  'weeks',
  'taken-most-days',
  'improvement',
  'stopped-for-side-effects',
  'this-episode',
] as const;

/** Fields left blank or answered "not sure". */
export function gapsOf(trial: Trial): (typeof fields)[number][] {
  return fields.filter((field) => trial[field] === undefined || trial[field] === 'unsure');
}

/** What to ask the patient about a trial: its gaps, and what looks odd. */
export function asksOf(words: NoteWords, { trial, six }: JudgedTrial): string[] {
  const { maximum = '', unit } = limitsOf(trial);
  // Of an add-on only dose and time matter, and they do not count.
  const gaps = six.status === 'not-counted' ? [] : gapsOf(trial).map((field) => words.asks[field]);
  const dose = typeof trial['dose-mg'] === 'number';
  const likely = mayBe(trial).map(({ name }) => toAscii(name));
  return [
    ...gaps,
    ...(trial.medication === 'other' ? [words.asks['medication-name']] : []),
    ...(likely.length > 0 ? [words.mayBe(likely)] : []),
    ...(six.status === 'check-dose' ? [words.doseAboveMaximum(String(trial['dose-mg']), maximum)] : []),
    ...(six.status === 'borderline' ? [words.confirmWeeks(String(trial.weeks))] : []),
    ...(dose && unit !== undefined ? [words.confirmUnit(unit)] : []),
  ];
}

/** Remarks for staff: intolerance, the same ingredient twice, and so on. */
export function remarksOf(words: NoteWords, { six }: JudgedTrial): string[] {
  return six.notes.map((note) => words.trialNotes[note]).filter((remark) => remark !== '');
}

/** Drug, dose, time and response in a line. */
export function trialInWords(words: NoteWords, trial: Trial): string {
  const facts = (['dose-mg', 'weeks', 'improvement'] as const).map(
    (field) => `${words.trialFields[field]} ${trialValue(words, trial, field)}`,
  );
  return [drugOf(words, trial), ...facts].join(', ');
}

const INDENT = '  ';
const WIDTHS = [2, 15, 13, 12, 6, 11, 11];

/** Trials as aligned lines. */
export function trialTable({ answers, words }: NoteInput): Section {
  const trials = judged(answers);
  const rows = trials.map(({ trial, four, six }, at) => [
    String(at + 1),
    drugOf(words, trial),
    six.class ?? '-',
    doseCell(words, trial),
    tableValue(words, trial.weeks),
    words.statuses[six.status],
    words.statuses[four.status],
  ]);
  const [head = [], ...lines] = table([words.columns, ...rows], WIDTHS, INDENT);
  const [first = [], ...others] = lines;
  return {
    heading: words.headings.trials,
    entries: lines.length === 0 ? [[`${INDENT}${words.none}`]] : [[...head, ...first], ...others],
    keep: 8,
  };
}

/** A number, or a short word for none. */
function tableValue({ tableCodes }: NoteWords, value: number | 'unsure' | undefined): string {
  if (value === undefined) return tableCodes.blank;
  return value === 'unsure' ? tableCodes.unsure : String(value);
}

/** A dose with the unit of its medicine. */
export function doseInNote(mg: number, { medication }: Trial): string {
  const { amount, unit } = inOwnUnit(mg, medication);
  return `${amount} ${unit}`;
}

function doseCell(words: NoteWords, trial: Trial): string {
  const { minimum } = limitsOf(trial);
  const dose = trial['dose-mg'];
  // The column is headed mg.
  if (typeof dose === 'number' && inOwnUnit(dose, trial.medication).unit !== 'mg')
    return doseInNote(dose, trial);
  return `${tableValue(words, dose)}${minimum === undefined ? '' : ` (${minimum})`}`;
}

/** What the table has no room for. */
export function trialDetails({ answers, words }: NoteInput): Section {
  const shown = ['improvement', 'taken-most-days', 'stopped-for-side-effects', 'this-episode'] as const;
  const entries = judged(answers).map((each, at) => {
    const facts = shown.map((field) => `${words.trialFields[field]} ${trialValue(words, each.trial, field)}`);
    const ask = asksOf(words, each);
    const asked = ask.length > 0 ? [`${words.sheet.ask} ${ask.join(' ')}`] : [];
    return wrap([...facts, ...remarksOf(words, each), ...asked].join('; '), `${at + 1}. `.padStart(5));
  });
  return { heading: words.headings.trialNotes, entries, keep: 2 };
}

/** Add-on medicines and treatments other than medicines. */
export function treatmentEntries({ answers, assessment, words }: NoteInput): string[][] {
  const ticked = answers.augmentation;
  const inTrials = assessment.history.augmentation.filter((id) => ticked?.includes(id) !== true);
  const others = answers['other-treatments'];
  return [
    wrap(`${words.augmentation} ${valueOf(words, ticked)}`, '- '),
    ...(inTrials.length > 0 ? [wrap(`${words.inTrials} ${valueOf(words, inTrials)}`, '- ')] : []),
    wrap(`${words.otherTreatments} ${valueOf(words, others)}`, '- '),
  ];
}
