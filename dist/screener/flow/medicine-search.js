import { medicationLabel } from '../../assessment/catalogue.js';
import { findMedicines } from '../../assessment/medicine-names.js';
import { foreignText } from '../../exports/foreign-text.js';

const NOTHING = { medications: [], exact: false };
const SEARCH_FIELD = "medicine-search";
class MedicineSearch {
  constructor(flow) {
    this.flow = flow;
    this.text = "";
    this.found = NOTHING;
    /** What is said of the text: that it was not added yet, or that it is no name we know. */
    this.remark = "";
  }
  /** The text as one of a line of ours. */
  get own() {
    return foreignText(this.text);
  }
  isListed(medication) {
    return (this.flow.answers.trials ?? []).some((trial) => trial.medication === medication);
  }
  /** Whether something was typed that would be lost: neither added nor a name of what is on the list. */
  get isUnfinished() {
    const { exact, medications } = this.found;
    return this.own !== "" && !(exact && this.isListed(medications[0]?.id ?? ""));
  }
  type(text) {
    this.text = text;
    this.found = findMedicines(text);
    this.remark = "";
    if (this.own.length > 1) this.flow.host.announce(this.#result());
    this.flow.host.requestUpdate();
  }
  /** Enter adds what was named without doubt; a guess is added only by choosing it. */
  enter() {
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
  add(medication, label, name) {
    this.clear();
    this.flow.session.list.tick({ medication, ...name === void 0 ? {} : { "medication-name": name } });
    this.#say(this.flow.words.medicines.added(label));
  }
  /** Says that the text is not on the list yet. */
  ask() {
    this.remark = this.flow.words.medicines.pending(this.own);
  }
  /** The person wants nothing of it. */
  empty() {
    this.clear();
    this.#say(this.flow.words.medicines.cleared);
  }
  clear() {
    this.text = "";
    this.found = NOTHING;
    this.remark = "";
  }
  #say(text) {
    this.flow.host.announce(text);
    this.flow.host.requestUpdate();
  }
  /** How many were found, and which of them is on the list: that one is no button, and would not be met by Tab. */
  #result() {
    const { medicines } = this.flow.words;
    const { medications } = this.found;
    const listed = medications.filter(({ id }) => this.isListed(id));
    return [
      medicines.found(medications.length),
      ...listed.map(({ id }) => medicines.onList(medicationLabel(id)))
    ].join(" ");
  }
}

export { MedicineSearch, SEARCH_FIELD };
