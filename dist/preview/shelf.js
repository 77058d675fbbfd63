import { foreignText } from '../exports/foreign-text.js';
import { recordsIn } from '../exports/find-records.js';
import { MAX_RECORD_BYTES, readRecord } from '../exports/read-record.js';
import { Opened } from './opened.js';
import { toJson } from '../assessment/json.js';

const SLICE_MS = 8;
const columns = {
  urgency: (opened) => opened.rank,
  name: (opened) => opened.name.toLowerCase(),
  age: (opened) => opened.answers.age ?? -1,
  adequate: (opened) => opened.assessment.history.adequateTrials,
  ssri: (opened) => opened.assessment.history.ssriTrials,
  open: (opened) => opened.openQuestions,
  completed: (opened) => opened.record.completedAt
};
class Shelf {
  constructor() {
    this.records = [];
    this.refused = [];
    this.#nextId = 1;
    this.#clearings = 0;
  }
  #nextId;
  #clearings;
  /**
   * Opens sources one after the other, in slices between frames. A bad one is refused by name and changes nothing that is open.
   *
   * @param progress - Told now and then how many are done.
   * @returns the records that were opened; none at all where the shelf was cleared meanwhile.
   */
  async open(sources, progress) {
    const opened = [];
    const refused = [];
    const clearings = this.#clearings;
    let started = performance.now();
    let done = 0;
    for (const source of sources) {
      const found = await read(source);
      if (clearings !== this.#clearings) return void 0;
      const name = foreignText(source.name);
      found.records.forEach(
        (record, place) => opened.push(new Opened(this.#nextId++, numbered(name, place, found.records.length), record))
      );
      refused.push(...found.refused.map((error) => ({ name, error })));
      done += 1;
      if (performance.now() - started < SLICE_MS) continue;
      progress(done);
      await nextFrame();
      if (clearings !== this.#clearings) return void 0;
      started = performance.now();
    }
    this.records = [...this.records, ...opened];
    this.refused = [...this.refused, ...refused];
    return opened;
  }
  /** Puts a record on the shelf, in the place of the one before of the same name where `replace` names it. */
  add(name, record, replace) {
    const opened = new Opened(replace?.id ?? this.#nextId++, name, record);
    opened.handled = replace?.handled ?? false;
    opened.severity = replace?.severity;
    const known = replace && this.records.includes(replace);
    this.records = known ? this.records.map((each) => each === replace ? opened : each) : [...this.records, opened];
    return opened;
  }
  /** Takes a record that a page hands over, which may be anything; a bad one is refused by name and changes nothing that is open. */
  give(name, value) {
    const result = readGiven(value);
    if ("record" in result) return this.add(name, result.record);
    this.refused = [...this.refused, { name, error: result.error }];
    return void 0;
  }
  remove(opened) {
    this.records = this.records.filter((each) => each !== opened);
  }
  /** Closes everything, and what is still being opened as well. */
  clear() {
    this.#clearings += 1;
    this.records = [];
    this.refused = [];
  }
}
function sourcesOf(given, unnamed) {
  const list = typeof given === "object" && given !== null && Symbol.iterator in given ? [...given] : [given];
  return list.map((each) => {
    const { name, size } = Object(each);
    const source = each;
    return {
      name: typeof name === "string" && name !== "" ? name : unnamed,
      size: typeof size === "number" ? size : 0,
      text: async () => source.text(),
      ..."arrayBuffer" in Object(each) ? { arrayBuffer: async () => each.arrayBuffer() } : {}
    };
  });
}
const numbered = (name, place, count) => count > 1 ? `${name} (${place + 1})` : name;
async function read(source) {
  try {
    if (source.size > 2 * MAX_RECORD_BYTES) return refusal({ code: "too-large", bytes: source.size });
    return recordsIn(source.arrayBuffer ? new Uint8Array(await source.arrayBuffer()) : await source.text());
  } catch {
    return refusal({ code: "unreadable" });
  }
}
const refusal = (error) => ({ records: [], refused: [error] });
function readGiven(value) {
  try {
    return readRecord(toJson(value));
  } catch {
    return { error: { code: "unreadable" } };
  }
}
function nextFrame() {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
function sorted(records, column, descending) {
  const keyed = records.map((opened) => [columns[column](opened), opened]);
  keyed.sort(([a, first], [b, second]) => a < b ? -1 : a > b ? 1 : first.id - second.id);
  if (descending) keyed.reverse();
  return keyed.map(([, opened]) => opened);
}

export { Shelf, columns, sorted, sourcesOf };
