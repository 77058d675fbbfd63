import { foreignText } from '../exports/foreign-text.ts';
import { recordsIn, type FoundRecords } from '../exports/find-records.ts';
import { MAX_RECORD_BYTES, readRecord, type RecordError } from '../exports/read-record.ts';
import { Opened } from './opened.ts';
import { toJson } from '../assessment/json.ts';

/** A text to open: a file's, or pasted. Where it has bytes, they tell more: a picture from a text, and one encoding from another. */
export interface Source {
  readonly name: string;
  readonly size: number;
  text(): Promise<string>;
  arrayBuffer?(): Promise<ArrayBuffer>;
}

export interface Refused {
  readonly name: string;
  readonly error: RecordError;
}

/** Longest stretch of work before the page may breathe, in milliseconds: half a frame at 60 Hz. */
const SLICE_MS = 8;

/** Columns that the list can be sorted by. */
export const columns = {
  urgency: (opened: Opened) => opened.rank,
  name: (opened: Opened) => opened.name.toLowerCase(),
  age: (opened: Opened) => opened.answers.age ?? -1,
  adequate: (opened: Opened) => opened.assessment.history.adequateTrials,
  ssri: (opened: Opened) => opened.assessment.history.ssriTrials,
  open: (opened: Opened) => opened.openQuestions,
  completed: (opened: Opened) => opened.record.completedAt,
} satisfies Record<string, (opened: Opened) => string | number>;

export type Column = keyof typeof columns;

/** The open records of this sitting. Nothing is stored anywhere else. */
export class Shelf {
  records: readonly Opened[] = [];
  refused: readonly Refused[] = [];
  #nextId = 1;
  #clearings = 0;

  /**
   * Opens sources one after the other, in slices between frames. A bad one is refused by name and changes nothing that is open.
   *
   * @param progress - Told now and then how many are done.
   * @returns the records that were opened; none at all where the shelf was cleared meanwhile.
   */
  async open(sources: readonly Source[], progress: (done: number) => void): Promise<Opened[] | undefined> {
    const opened: Opened[] = [];
    const refused: Refused[] = [];
    const clearings = this.#clearings;
    let started = performance.now();
    let done = 0;
    for (const source of sources) {
      const found = await read(source);
      if (clearings !== this.#clearings) return undefined;
      const name = foreignText(source.name);
      found.records.forEach((record, place) =>
        opened.push(new Opened(this.#nextId++, numbered(name, place, found.records.length), record)),
      );
      refused.push(...found.refused.map((error) => ({ name, error })));
      done += 1;
      if (performance.now() - started < SLICE_MS) continue;
      progress(done);
      await nextFrame();
      if (clearings !== this.#clearings) return undefined;
      started = performance.now();
    }
    this.records = [...this.records, ...opened];
    this.refused = [...this.refused, ...refused];
    return opened;
  }

  /** Puts a record on the shelf, in the place of the one before of the same name where `replace` names it. */
  add(name: string, record: Opened['record'], replace?: Opened): Opened {
    const opened = new Opened(replace?.id ?? this.#nextId++, name, record);
    opened.handled = replace?.handled ?? false;
    opened.severity = replace?.severity;
    const known = replace && this.records.includes(replace);
    this.records = known
      ? this.records.map((each) => (each === replace ? opened : each))
      : [...this.records, opened];
    return opened;
  }

  /** Takes a record that a page hands over, which may be anything; a bad one is refused by name and changes nothing that is open. */
  give(name: string, value: unknown): Opened | undefined {
    const result = readGiven(value);
    if ('record' in result) return this.add(name, result.record);
    this.refused = [...this.refused, { name, error: result.error }];
    return undefined;
  }

  remove(opened: Opened): void {
    this.records = this.records.filter((each) => each !== opened);
  }

  /** Closes everything, and what is still being opened as well. */
  clear(): void {
    this.#clearings += 1;
    this.records = [];
    this.refused = [];
  }
}

/**
 * What a page hands over as sources may be anything; what is none can't be read, and is refused as such.
 *
 * @param unnamed - For what has no name.
 */
export function sourcesOf(given: unknown, unnamed: string): Source[] {
  const list =
    typeof given === 'object' && given !== null && Symbol.iterator in given
      ? [...(given as Iterable<unknown>)]
      : [given];
  return list.map((each) => {
    const { name, size } = Object(each) as { name?: unknown; size?: unknown };
    const source = each as Source;
    return {
      name: typeof name === 'string' && name !== '' ? name : unnamed,
      size: typeof size === 'number' ? size : 0,
      text: async () => source.text(),
      ...('arrayBuffer' in Object(each) ? { arrayBuffer: async () => (each as Blob).arrayBuffer() } : {}),
    };
  });
}

/** Several records of one file are told apart by a number. */
const numbered = (name: string, place: number, count: number) =>
  count > 1 ? `${name} (${place + 1})` : name;

async function read(source: Source): Promise<FoundRecords> {
  try {
    // A file that is far too large is refused before it is read into memory. UTF-16 has two bytes for a sign.
    if (source.size > 2 * MAX_RECORD_BYTES) return refusal({ code: 'too-large', bytes: source.size });
    return recordsIn(source.arrayBuffer ? new Uint8Array(await source.arrayBuffer()) : await source.text());
  } catch {
    return refusal({ code: 'unreadable' });
  }
}

const refusal = (error: RecordError): FoundRecords => ({ records: [], refused: [error] });

function readGiven(value: unknown): ReturnType<typeof readRecord> {
  try {
    return readRecord(toJson(value));
  } catch {
    return { error: { code: 'unreadable' } };
  }
}

/** A message channel comes before timers do, and lets taps in. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export function sorted(records: readonly Opened[], column: Column, descending: boolean): Opened[] {
  const keyed = records.map((opened) => [columns[column](opened), opened] as const);
  keyed.sort(([a, first], [b, second]) => (a < b ? -1 : a > b ? 1 : first.id - second.id));
  if (descending) keyed.reverse();
  return keyed.map(([, opened]) => opened);
}
