import { medicationLabel } from '../../assessment/catalogue.ts';
import { findMedicines, type FoundMedicines } from '../../assessment/medicine-names.ts';
import { foreignText } from '../../exports/foreign-text.ts';
import type { Flow } from './flow.ts';

const NOTHING: FoundMedicines = { medications: [], exact: false };

/** Where the search stands in the view; its field is this element. */
export const SEARCH_FIELD = 'medicine-search';

/** The search for a medicine that is not among the boxes. What is typed stays until it is added or cleared. */
export class MedicineSearch {
  text = '';
  found: FoundMedicines = NOTHING;
  /** What is said of the text: that it was not added yet, or that it is no name we know. */
  remark = '';

  constructor(private readonly flow: Flow) {}

  /** The text as one of a line of ours. */
  get own(): string {
    return foreignText(this.text);
  }

  isListed(medication: string): boolean {
    return (this.flow.answers.trials ?? []).some((trial) => trial.medication === medication);
  }

  /** Whether something was typed that would be lost: neither added nor a name of what is on the list. */
  get isUnfinished(): boolean {
    const { exact, medications } = this.found;
    return this.own !== '' && !(exact && this.isListed(medications[0]?.id ?? ''));
  }

  type(text: string): void {
    this.text = text;
    this.found = findMedicines(text);
    this.remark = '';
    if (this.own.length > 1) this.flow.host.announce(this.#result());
    this.flow.host.requestUpdate();
  }

  /** Enter adds what was named without doubt; a guess is added only by choosing it. */
  enter(): void {
    const { medicines } = this.flow.words;
    const { medications, exact } = this.found;
    const [first] = medications;
    if (this.own.length < 2) return;
    if (first && exact) {
      const label = medicationLabel(first.id);
      if (!this.isListed(first.id)) return this.add(first.id, label);
      this.clear();
      return this.#say(medicines.onList(label));
    }
    this.remark = medicines.unknownName(this.own, medications.length);
    this.#say(this.remark);
  }

  add(medication: string, label: string, name?: string): void {
    this.clear();
    this.flow.session.list.tick({ medication, ...(name === undefined ? {} : { 'medication-name': name }) });
    this.#say(this.flow.words.medicines.added(label));
  }

  /** Says that the text is not on the list yet. */
  ask(): void {
    this.remark = this.flow.words.medicines.pending(this.own);
  }

  /** The person wants nothing of it. */
  empty(): void {
    this.clear();
    this.#say(this.flow.words.medicines.cleared);
  }

  clear(): void {
    this.text = '';
    this.found = NOTHING;
    this.remark = '';
  }

  #say(text: string): void {
    this.flow.host.announce(text);
    this.flow.host.requestUpdate();
  }

  /** How many were found, and which of them is on the list: that one is no button, and would not be met by Tab. */
  #result(): string {
    const { medicines } = this.flow.words;
    const { medications } = this.found;
    const listed = medications.filter(({ id }) => this.isListed(id));
    return [
      medicines.found(medications.length),
      ...listed.map(({ id }) => medicines.onList(medicationLabel(id))),
    ].join(' ');
  }
}
