import { foreignText } from '../exports/foreign-text.js';
import { MAX_RECORD_BYTES, readRecord } from '../exports/read-record.js';
import { Opened } from './opened.js';

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
  }
  #nextId;
  /**
   * Opens sources one after the other, in slices between frames. A bad one is refused by name and changes nothing that is open.
   *
   * @param progress - Told now and then how many are done.
   * @returns the records that were opened.
   */
  async open(sources, progress) {
    const opened = [];
    const refused = [];
    let started = performance.now();
    for (const [index, source] of sources.entries()) {
      const result = await read(source);
      const name = foreignText(source.name);
      if ("record" in result) opened.push(new Opened(this.#nextId++, name, result.record));
      else refused.push({ name, error: result.error });
      if (performance.now() - started < SLICE_MS) continue;
      progress(index + 1);
      await nextFrame();
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
  clear() {
    this.records = [];
    this.refused = [];
  }
}
async function read(source) {
  if (source.size > MAX_RECORD_BYTES) return { error: { code: "too-large", bytes: source.size } };
  try {
    return readRecord(await source.text());
  } catch {
    return { error: { code: "unreadable" } };
  }
}
function readGiven(value) {
  try {
    return readRecord(JSON.stringify(value));
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

export { Shelf, columns, sorted };
