import { readCountry } from '../assessment/country.ts';
import { codesOf } from '../assessment/catalogue.ts';
import type { Answers, Assessment } from '../assessment/types.ts';
import { criteria, type CriteriaId } from '../content/criteria.ts';
import { protocol } from '../content/protocol.ts';
import type {
  Found,
  LooksLike,
  RecordError,
  RecordErrorCode,
  RecordErrorDetails,
  RecordErrorWords,
} from '../content/words/record-error.ts';
import { foreignText, shortened } from './foreign-text.ts';
import { readAssessment, UnreadablePart } from './read-assessment.ts';
import type { ScreenerRecord } from './record.ts';
import { scanJson } from './scan-json.ts';
import { toJson } from '../assessment/json.ts';

export type { RecordError, RecordErrorWords } from '../content/words/record-error.ts';

/** Of UTF-8. The largest true record has a few tens of thousands. */
export const MAX_RECORD_BYTES = 1024 * 1024;

/** Levels of lists and objects. A record needs seven; a clinic's own answers may need some more. */
const DEEPEST = 64;

/** Longest piece of a file repeated in an error. */
const QUOTE_LENGTH = 60;

type Result = { readonly record: ScreenerRecord } | { readonly error: RecordError };

/**
 * Reads the text of a record file. Total: any text gives a record or the one error that staff can do something about, and nothing throws.
 * What is junk within `answers` is no error: `assess` names it in `problems`.
 */
export function readRecord(text: string): Result {
  try {
    const parsed = parse(text);
    return parsed.error ? { error: parsed.error } : readFields(parsed.value);
  } catch (problem) {
    if (problem instanceof UnreadablePart) return { error: { code: 'bad-assessment', path: problem.path } };
    return { error: { code: 'not-json' } };
  }
}

/** The message for an error; `file` is how the file is named in it. */
export function recordErrorText(words: RecordErrorWords, file: string, error: RecordError): string {
  const say = words[error.code] as (details: RecordErrorDetails<RecordErrorCode>) => string;
  return say({ ...error, file });
}

function parse(text: string): { error: RecordError } | { error?: undefined; value: unknown } {
  const bytes = utf8Length(text);
  if (bytes > MAX_RECORD_BYTES) return { error: { code: 'too-large', bytes } };
  // `trim` also takes away byte-order marks, however many.
  const trimmed = text.trim();
  const notText = otherFile(trimmed) ?? wrongEncoding(trimmed);
  if (notText) return { error: notText };
  if (trimmed === '') return { error: { code: 'empty' } };
  const scan = scanJson(trimmed, DEEPEST);
  if (scan.state === 'too-deep') return { error: { code: 'too-deep', levels: DEEPEST } };
  if (scan.state === 'cut' && trimmed.startsWith('{'))
    return { error: { code: 'damaged', characters: trimmed.length } };
  if (scan.state !== 'whole') {
    const at = scan.state === 'wrong' ? scan.at : trimmed.length;
    return { error: { code: 'not-json', ...placeOf(text, text.indexOf(trimmed) + at) } };
  }
  const value = JSON.parse(trimmed) as unknown;
  // Some programs write such signs as escapes.
  return /\\u[fF]{3}[dD]/.test(trimmed) && toJson(value).includes('\uFFFD')
    ? { error: { code: 'wrong-encoding', found: 'replacement' } }
    : { value };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').replace(/^\uFEFF+/, '').length + 1 };
}

function otherFile(text: string): RecordError | undefined {
  if (text.startsWith('%PDF')) return { code: 'other-file', kind: 'pdf' };
  if (['PK\u0003', 'PK\u0005'].some((start) => text.startsWith(start)))
    return { code: 'other-file', kind: 'zip' };
  if (text.startsWith('{\\rtf')) return { code: 'other-file', kind: 'rtf' };
  if (/^(?:.PNG\r|GIF8|.{0,4}JFIF|.{0,6}Exif)/.test(text)) return { code: 'other-file', kind: 'image' };
  if (/^<(?:!doctype\s+html|html|head|body)\b/i.test(text) || /^<(?:!--|\?xml)[^]{0,500}<html\b/i.test(text))
    return { code: 'html-page' };
  return text.startsWith('<?xml') ? { code: 'other-file', kind: 'xml' } : undefined;
}

function wrongEncoding(text: string): RecordError | undefined {
  const at = (found: Extract<RecordError, { code: 'wrong-encoding' }>['found']): RecordError => ({
    code: 'wrong-encoding',
    found,
  });
  // The byte-order mark of UTF-16 read as Latin-1, as UTF-8, or the wrong way round; and every other character a NUL.
  if (/^(?:\u00FF\u00FE|\u00FE\u00FF|\uFFFD\uFFFD|\uFFFE)/.test(text) || /^(?:\0[{[]|[{[]\0)/.test(text))
    return at('utf-16');
  if (text.includes('\0')) return at('nul');
  return text.includes('\uFFFD') ? at('replacement') : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function kindOf(value: unknown): Found {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'number') return 'a number';
  return typeof value === 'boolean' ? 'true or false' : 'text';
}

function quote(value: unknown): string {
  if (value === undefined) return '';
  return shortened(foreignText(typeof value === 'string' ? value : toJson(value)), QUOTE_LENGTH);
}

const FORMAT: ScreenerRecord['format'] = 'ketamine-screener-record';

function readFields(value: unknown): Result {
  const own = (name: string) => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined);
  const error = wrongKind(value, own) ?? wrongProtocol(own('protocol')) ?? wrongAnswers(own);
  if (error) return { error };
  const found = own('assessment');
  if (found === undefined || found === null) return { error: { code: 'no-assessment' } };
  const assessment = readAssessment(found, 'assessment');
  const setting = readSettings(own, assessment);
  if ('error' in setting) return setting;
  const made = own('protocol') as { version: string; hash?: unknown };
  const previous = own('previousSafetyAnswers');
  return {
    record: {
      format: FORMAT,
      formatVersion: 1,
      protocol: {
        id: protocol.id,
        version: made.version,
        hash: typeof made.hash === 'string' ? made.hash : '',
      },
      ...setting,
      answers: own('answers') as Answers,
      // What isn't an answer to a safety question is for `assess` to name: left out here, it could have been a disclosure.
      ...(isObject(previous) ? { previousSafetyAnswers: previous as Record<string, string> } : {}),
      assessment,
    },
  };
}

function wrongKind(value: unknown, own: (name: string) => unknown): RecordError | undefined {
  if (Array.isArray(value)) return { code: 'not-a-record', looksLike: looksOf(value) };
  if (!isObject(value)) return { code: 'not-an-object', found: kindOf(value) };
  if (own('format') !== FORMAT) return { code: 'not-a-record', looksLike: looksOf(value) };
  const version = own('formatVersion');
  if (version === 1) return undefined;
  return typeof version === 'number' && version > 1
    ? { code: 'newer-format', formatVersion: version }
    : { code: 'unknown-format-version', found: quote(version) };
}

function looksOf(value: unknown): LooksLike {
  if (Array.isArray(value))
    return value.some((each) => isObject(each) && each['format'] === FORMAT) ? 'list-of-records' : 'list';
  const has = (name: string) => isObject(value) && Object.hasOwn(value, name);
  if (has('resourceType')) return 'fhir';
  if (has('$schema') && (has('properties') || has('$defs'))) return 'schema';
  if (has('name') && has('version') && ['dependencies', 'devDependencies', 'scripts', 'exports'].some(has))
    return 'package';
  if (has('recommendation') && has('findings')) return 'assessment';
  if (has('pages') || has('elements')) return 'survey';
  return has('trials') || [...codesOf.keys()].some(has) ? 'answers' : 'other';
}

function wrongProtocol(made: unknown): RecordError | undefined {
  if (!isObject(made) || typeof made['id'] !== 'string') return { code: 'no-protocol' };
  if (made['id'] !== protocol.id) return { code: 'other-protocol', id: quote(made['id']) };
  return typeof made['version'] === 'string' ? undefined : { code: 'no-protocol' };
}

function wrongAnswers(own: (name: string) => unknown): RecordError | undefined {
  const answers = own('answers');
  if (answers === undefined || answers === null) return { code: 'no-answers' };
  if (!isObject(answers)) return { code: 'answers-not-an-object', found: kindOf(answers) };
  const previous = own('previousSafetyAnswers');
  return previous === undefined || previous === null || isObject(previous)
    ? undefined
    : { code: 'bad-previous-answers', found: kindOf(previous) };
}

type Settings = Pick<ScreenerRecord, 'locale' | 'country' | 'criteria' | 'completedAt'>;

/** What is not given is filled where that makes nothing less cautious: the region and criteria are those it was assessed with. */
function readSettings(
  own: (name: string) => unknown,
  assessment: Assessment,
): Settings | { error: RecordError } {
  const given = (name: string, fallback: string) => own(name) ?? fallback;
  const locale = given('locale', 'en');
  if (typeof locale !== 'string' || !/^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.test(locale))
    return { error: { code: 'bad-locale', found: quote(locale) } };
  const country = blank(own('country')) ? assessment.region : own('country');
  // One of no help lines of ours is fine by its code or name; a sentence, or a number, is none.
  if (typeof country !== 'string' || (readCountry(country) === 'other' && !/^[a-z]{2,20}$/i.test(country)))
    return { error: { code: 'bad-country', found: quote(country) } };
  const chosen = given('criteria', assessment.criteria);
  if (typeof chosen !== 'string' || !Object.hasOwn(criteria, chosen))
    return { error: { code: 'bad-criteria', found: quote(chosen) } };
  const completedAt = readTime(own('completedAt'));
  if (completedAt === undefined) return { error: { code: 'bad-date', found: quote(own('completedAt')) } };
  return { locale, country, criteria: chosen as CriteriaId, completedAt };
}

const blank = (given: unknown) =>
  given === undefined || given === null || (typeof given === 'string' && given.trim() === '');

const timePattern =
  /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** ISO 8601 with a zone, in UTC. Some browsers take 31 February for a day in March: not here. */
function readTime(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, year, month, day] = timePattern.exec(value) ?? [];
  const time = new Date(value);
  if (day === undefined || Number.isNaN(time.getTime())) return undefined;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(day) >= 1 && Number(day) <= lastDay ? time.toISOString() : undefined;
}
