import type { QuestionPanelDynamicModel } from 'survey-core';
import { sameMedicine } from '../assessment/catalogue.ts';
import type { Trial } from '../assessment/types.ts';

/** A medicine taken off the list, with all that it takes to put it back. */
export interface Removed {
  readonly id: number;
  readonly at: number;
  readonly trial: Trial;
}

type Medicine = Pick<Trial, 'medication' | 'medication-name'>;

const medicineOf = ({ medication, 'medication-name': name }: Medicine): Medicine => ({
  ...(medication === undefined ? {} : { medication }),
  ...(name === undefined ? {} : { 'medication-name': name }),
});

/**
 * The medicines of a visit. One can be taken several times, and two can bear one name, so that each entry has an id of its own. survey-core
 * moves values from panel to panel, which is why the ids stand beside it; they are no answers, and no record has them.
 */
export class TrialList {
  readonly #question: () => QuestionPanelDynamicModel;
  readonly #ids: number[] = [];
  #made = 0;
  /** Every medicine that was on the list in this visit, with what was last taken off of it: ticked again, it has its answers. */
  readonly #known: { readonly medicine: Medicine; removed: readonly Removed[] }[] = [];

  /** @param added - Called before a medicine comes on the list. */
  constructor(
    question: () => QuestionPanelDynamicModel,
    private readonly added: () => void,
  ) {
    this.#question = question;
  }

  /** The ids, in the order of the list. */
  get ids(): readonly number[] {
    const { panels } = this.#question();
    while (this.#ids.length < panels.length) this.#ids.push((this.#made += 1));
    this.#ids.length = panels.length;
    return this.#ids;
  }

  get values(): readonly Trial[] {
    return (this.#question().value ?? []) as Trial[];
  }

  /** What was on the list in this visit, each medicine once. */
  get known(): readonly Medicine[] {
    this.#know();
    return this.#known.map(({ medicine }) => medicine);
  }

  has(medicine: Medicine): boolean {
    return this.values.some((trial) => sameMedicine(trial, medicine));
  }

  /** Puts a medicine at the end, as one more entry. */
  add(medicine: Medicine): number {
    return this.#insert(medicineOf(medicine), this.values.length);
  }

  /** Another time that a medicine was taken, beside the one at this place. */
  again(at: number): number {
    return this.#insert(medicineOf(this.values[at] ?? {}), at + 1);
  }

  /** Puts a medicine on the list unless it is there, with the answers it had if it was there before. */
  tick(medicine: Medicine): void {
    if (this.has(medicine)) return;
    const memory = this.#memory(medicine);
    if (memory.removed.length === 0) this.add(medicine);
    else for (const { id, trial } of memory.removed) this.#insert(trial, this.values.length, id);
    memory.removed = [];
  }

  /** Takes a medicine off, every time of it. */
  untick(medicine: Medicine): readonly Removed[] {
    return this.#take((trial) => sameMedicine(trial, medicine));
  }

  remove(at: number): readonly Removed[] {
    return this.#take((_, index) => index === at);
  }

  clear(): readonly Removed[] {
    return this.#take(() => true);
  }

  /** Undoes a removal: each entry is where and what it was. */
  putBack(removed: readonly Removed[]): void {
    for (const { id, at, trial } of removed) if (!this.ids.includes(id)) this.#insert(trial, at, id);
  }

  #insert(trial: Trial, at: number, id = (this.#made += 1)): number {
    this.added();
    this.#know();
    const { ids, values } = this;
    const place = Math.min(at, ids.length);
    this.#ids.splice(place, 0, id);
    this.#question().value = [...values.slice(0, place), trial, ...values.slice(place)];
    return id;
  }

  #take(wanted: (trial: Trial, index: number) => boolean): readonly Removed[] {
    this.#know();
    const { ids, values } = this;
    const removed = values.flatMap((trial, at): Removed[] =>
      wanted(trial, at) ? [{ id: ids[at] ?? 0, at, trial }] : [],
    );
    for (const { trial } of removed)
      this.#memory(trial).removed = removed.filter((each) => sameMedicine(each.trial, trial));
    for (const { at } of [...removed].reverse()) {
      this.#ids.splice(at, 1);
      // Setting an empty list would leave an empty panel behind.
      this.#question().removePanel(at);
    }
    return removed;
  }

  #know(): void {
    for (const trial of this.values) this.#memory(trial);
  }

  #memory(trial: Medicine) {
    const found = this.#known.find(({ medicine }) => sameMedicine(medicine, trial));
    if (found) return found;
    const made = { medicine: medicineOf(trial), removed: [] as readonly Removed[] };
    this.#known.push(made);
    return made;
  }
}
