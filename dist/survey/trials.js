import { sameMedicine } from '../assessment/catalogue.js';

const medicineOf = ({ medication, "medication-name": name }) => ({
  ...medication === void 0 ? {} : { medication },
  ...name === void 0 ? {} : { "medication-name": name }
});
class TrialList {
  /** @param added - Called before a medicine comes on the list. */
  constructor(question, added) {
    this.added = added;
    this.#question = question;
  }
  #question;
  #ids = [];
  #made = 0;
  /** Every medicine that was on the list in this visit, with what was last taken off of it: ticked again, it has its answers. */
  #known = [];
  /** The ids, in the order of the list. */
  get ids() {
    const { panels } = this.#question();
    while (this.#ids.length < panels.length) this.#ids.push(this.#made += 1);
    this.#ids.length = panels.length;
    return this.#ids;
  }
  get values() {
    return this.#question().value ?? [];
  }
  /** What was on the list in this visit, each medicine once. */
  get known() {
    this.#know();
    return this.#known.map(({ medicine }) => medicine);
  }
  has(medicine) {
    return this.values.some((trial) => sameMedicine(trial, medicine));
  }
  /** Puts a medicine at the end, as one more entry. */
  add(medicine) {
    return this.#insert(medicineOf(medicine), this.values.length);
  }
  /** Another time that a medicine was taken, beside the one at this place. */
  again(at) {
    return this.#insert(medicineOf(this.values[at] ?? {}), at + 1);
  }
  /** Puts a medicine on the list unless it is there, with the answers it had if it was there before. */
  tick(medicine) {
    if (this.has(medicine)) return;
    const memory = this.#memory(medicine);
    if (memory.removed.length === 0) this.add(medicine);
    else for (const { id, trial } of memory.removed) this.#insert(trial, this.values.length, id);
    memory.removed = [];
  }
  /** Takes a medicine off, every time of it. */
  untick(medicine) {
    return this.#take((trial) => sameMedicine(trial, medicine));
  }
  remove(at) {
    return this.#take((_, index) => index === at);
  }
  clear() {
    return this.#take(() => true);
  }
  /** Undoes a removal: each entry is where and what it was. */
  putBack(removed) {
    for (const { id, at, trial } of removed) if (!this.ids.includes(id)) this.#insert(trial, at, id);
  }
  #insert(trial, at, id = this.#made += 1) {
    this.added();
    this.#know();
    const { ids, values } = this;
    const place = Math.min(at, ids.length);
    this.#ids.splice(place, 0, id);
    this.#question().value = [...values.slice(0, place), trial, ...values.slice(place)];
    return id;
  }
  #take(wanted) {
    this.#know();
    const { ids, values } = this;
    const removed = values.flatMap(
      (trial, at) => wanted(trial, at) ? [{ id: ids[at] ?? 0, at, trial }] : []
    );
    for (const { trial } of removed)
      this.#memory(trial).removed = removed.filter((each) => sameMedicine(each.trial, trial));
    for (const { at } of [...removed].reverse()) {
      this.#ids.splice(at, 1);
      this.#question().removePanel(at);
    }
    return removed;
  }
  #know() {
    for (const trial of this.values) this.#memory(trial);
  }
  #memory(trial) {
    const found = this.#known.find(({ medicine }) => sameMedicine(medicine, trial));
    if (found) return found;
    const made = { medicine: medicineOf(trial), removed: [] };
    this.#known.push(made);
    return made;
  }
}

export { TrialList };
