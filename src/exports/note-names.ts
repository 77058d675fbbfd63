import { medicationById, medicationLabel } from '../assessment/catalogue.ts';
import type { Answers, Assessment, Trial } from '../assessment/types.ts';
import type { NoteWords } from '../content/words/en/note.ts';
import { toAscii } from './note-text.ts';
import { toJson } from '../assessment/json.ts';

/** One answer that staff changed, with their reason. */
export interface Correction {
  /** Such as `bp-uncontrolled` or `trials[0].weeks`. */
  readonly path: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly reason?: string | undefined;
}

/** What a note is made of. */
export interface NoteInput {
  /** As they stand now, corrections included. */
  readonly answers: Answers;
  /** Of these answers, by today's rules. */
  readonly assessment: Assessment;
  /** The assessment inside the record, where it differs. */
  readonly original?: Assessment | undefined;
  readonly protocolInRecord?: { readonly id: string; readonly version: string } | undefined;
  /** As printed, with its zone. */
  readonly completedAt: string;
  /** As printed, with its zone. */
  readonly notedOn: string;
  readonly country: string;
  readonly corrections: readonly Correction[];
  readonly words: NoteWords;
}

/** Longest piece of a patient's own text. */
const FREE_TEXT_LENGTH = 240;
const NAME_LENGTH = 40;

/** A text that is not ours, in quotation marks and on one line, so that it can't pass for a line of the note. */
export function quote(words: NoteWords, text: string, most = FREE_TEXT_LENGTH): string {
  const typed = toAscii(text).replaceAll('"', "'");
  const gone = typed.length - most;
  return gone > 0 ? `"${typed.slice(0, most)}" ${words.moreText(gone)}` : `"${typed}"`;
}

/** The word at a key, which may be any text; undefined where there is none. */
export function wordAt(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

const trialPath = /^trials\[(\d{1,6})\](?:\.(.*))?$/s;

/** The clinical name of a finding, an item, a question or a place in the answers; any other id in quotation marks. */
export function nameOf(words: NoteWords, id: string): string {
  return knownName(words, id) ?? quote(words, id, NAME_LENGTH);
}

/** The clinical name; undefined for an id that has none. */
export function knownName(words: NoteWords, id: string): string | undefined {
  const [, trial, field] = trialPath.exec(id) ?? [];
  if (trial !== undefined) {
    const name = words.trialNumber(Number(trial) + 1);
    return field === undefined
      ? name
      : `${name}, ${wordAt(words.trialFields, field) ?? quote(words, field, NAME_LENGTH)}`;
  }
  if (id === 'age') return words.age;
  if (id.startsWith('goal-')) return words.goalFinding(valueOf(words, id.slice('goal-'.length)));
  const known = [words.items, words.findings, words.questions].flatMap((table) => wordAt(table, id) ?? []);
  return known[0];
}

/** An answer in clinical words. Codes are printed as words, any other text in quotation marks. */
export function valueOf(words: NoteWords, value: unknown, question = ''): string {
  if (value === undefined || value === null) return words.notGiven;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') {
    const tables = [words.answers, words.conditions, words.hopes, words.treatments];
    return (
      tables.flatMap((table) => wordAt(table, value) ?? [])[0] ?? medicineOf(value) ?? quote(words, value)
    );
  }
  if (Array.isArray(value) && value.every((each) => typeof each === 'string'))
    return value.length === 0
      ? (wordAt(words.noneOf, question) ?? words.none)
      : value.map((each) => valueOf(words, each)).join(', ');
  return quote(words, jsonOf(value));
}

const medicineOf = (id: string) => (medicationById(id) ? toAscii(medicationById(id)?.name ?? id) : undefined);

/** A clinic's own answer may be anything, also one that can't be written. */
function jsonOf(value: unknown): string {
  try {
    return toJson(value);
  } catch {
    return '';
  }
}

/** The drug by its generic name, or what the patient called it. */
export function drugOf(words: NoteWords, trial: Trial): string {
  const own = trial.medication === 'other' ? trial['medication-name']?.trim() : undefined;
  if (own) return quote(words, own, NAME_LENGTH);
  return medicineOf(trial.medication ?? '') ?? words.noName;
}

/** The drug with the brands it is sold under. */
export function drugAndBrands(words: NoteWords, trial: Trial): string {
  return medicationById(trial.medication) ? medicationLabel(trial.medication ?? '') : drugOf(words, trial);
}

/** An answer within a line of other words, as in "taken most days yes". */
export const inLine = (words: NoteWords, value: unknown): string =>
  (typeof value === 'string' ? wordAt(words.inLine, value) : undefined) ?? valueOf(words, value);

export const trialValue = (words: NoteWords, trial: Trial, field: keyof Trial): string =>
  inLine(words, trial[field]);
