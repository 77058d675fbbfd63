import type { RecordError } from '../content/words/record-error.ts';
import { decodeText, otherFileOf } from './bytes.ts';
import { mailTexts } from './mail.ts';
import { mendings, plainSpaces } from './mend-text.ts';
import { MAX_RECORD_BYTES, readRecord } from './read-record.ts';
import type { ScreenerRecord } from './record.ts';
import { toJson } from '../assessment/json.ts';

/** What a file or a text holds. */
export interface FoundRecords {
  readonly records: readonly ScreenerRecord[];
  /** What in it is or should be a record and can't be read; never empty where no record was found. */
  readonly refused: readonly RecordError[];
}

/** Things done to a text one after the other, such as quoted in a mail of which lines were broken. */
const MOST_MENDINGS = 6;
/** Texts to try, and brackets in each that may be open to the end. */
const MOST_TEXTS = 40;
const MOST_OPEN = 10;

/**
 * Finds the records in a file or a text, also where a mail, a chat or a word processor has changed it and that can be taken back without
 * doubt. Total: whatever can't be read is refused, and no record is another than the one that was saved.
 */
export function recordsIn(input: Uint8Array | string): FoundRecords {
  if (typeof input === 'string') return inText(input);
  if (input.length > 2 * MAX_RECORD_BYTES) return refuse({ code: 'too-large', bytes: input.length });
  const kind = otherFileOf(input);
  return kind ? refuse({ code: 'other-file', kind }) : inText(decodeText(input));
}

const refuse = (...refused: RecordError[]): FoundRecords => ({ records: [], refused });

function inText(input: string): FoundRecords {
  const text = input.replace(/^\uFEFF+/, '');
  const whole = readRecord(text);
  if ('record' in whole && isPlain(text)) return { records: [whole.record], refused: [] };
  if ('error' in whole && ['empty', 'too-large', 'too-deep'].includes(whole.error.code))
    return refuse(whole.error);
  let texts = [text];
  const seen = new Set(texts);
  let best: RecordError | undefined;
  for (let level = 0; level <= MOST_MENDINGS && texts.length > 0; level += 1) {
    for (const each of texts) {
      const found = objectsIn(each);
      if (found.records.length > 0) return found;
      best ??= found.refused[0];
    }
    texts = texts
      .flatMap(mended)
      .filter(
        (each): each is string =>
          each !== undefined && !seen.has(each) && seen.size < MOST_TEXTS && Boolean(seen.add(each)),
      );
  }
  if ('record' in whole) return { records: [whole.record], refused: [] };
  return refuse(best ?? whole.error);
}

/**
 * What a text may have been before. What a mail holds, or what stands in quotation marks, is encoded until it was taken out, and nothing
 * else may be done before.
 */
function mended(text: string): (string | undefined)[] {
  const mail = mailTexts(text)?.join('\n\n') ?? quotedText(text);
  return mail === undefined ? mendings.map((mend) => mend(text)) : [mail];
}

/** A text in quotation marks, as programs write one within JSON. */
function quotedText(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Signs that are not seen are no fault to JSON, but no code has one, and no answer an end of a line of that kind. */
const isPlain = (text: string) => plainSpaces(text) === undefined && !/[\u2028\u2029]/.test(text);

/** Reads each outermost object of a text that says it is a record. */
function objectsIn(text: string): FoundRecords {
  const found = new Map<string, ScreenerRecord>();
  const refused: RecordError[] = [];
  let open = 0;
  if (!isMarked(text) || mailTexts(text)) return { records: [], refused };
  for (let at = text.indexOf('{'); at >= 0 && open < MOST_OPEN; at = text.indexOf('{', at)) {
    const start = at;
    at += 1;
    if (!/^\{\s*"/.test(text.slice(start, start + 200))) continue;
    const end = endOfObject(text, start);
    const part = text.slice(start, end);
    if (end === undefined) open += 1;
    if (!isMarked(part)) {
      at = end ?? at;
      continue;
    }
    const result = readRecord(part);
    if ('record' in result && isPlain(part) && !isEncoded(text, part, start))
      found.set(toJson(result.record), result.record);
    else if ('error' in result && result.error.code !== 'not-a-record') refused.push(result.error);
    at = end ?? at;
  }
  return { records: [...found.values()], refused };
}

/**
 * In a page `&lt;`, in such a part of a mail `=E2`, and within quotation marks a reversed stroke stand for other signs, which a patient can
 * have written as well.
 */
const isEncoded = (text: string, part: string, start: number) =>
  (/<(?:!doctype|html|head|body|div|p|br|pre)\b/i.test(text) && /&#?\w+;/.test(part)) ||
  (/transfer-encoding:\s*quoted-printable/i.test(text) && /=(?:[0-9a-f]{2}|\s)/i.test(part)) ||
  (text[start - 1] === '"' && part.includes('\\'));

const isMarked = (part: string) => /"format"\s*:\s*"ketamine-screener-record"/.test(part);

/** Behind the bracket that closes the object, or undefined where none does. */
function endOfObject(text: string, start: number): number | undefined {
  const sign = /"(?:[^"\\]|\\[^])*"|[{}]/g;
  sign.lastIndex = start;
  for (let depth = 0, match = sign.exec(text); match; match = sign.exec(text)) {
    if (match[0] === '{') depth += 1;
    else if (match[0] === '}') depth -= 1;
    if (depth === 0) return sign.lastIndex;
  }
  return undefined;
}
