import { LitElement, adoptStyles, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { defaultCriteria, criteria, adultAge } from '../content/criteria.js';
import { start } from '../content/words/en/start.js';
import { helpStyles } from '../styles/help.js';
import { sharedStyles } from '../styles/shared.js';
import { tokens } from '../styles/tokens.js';
import { clearView } from './clear.js';
import { webAddress } from './clinic.js';
import { crisisView } from './crisis.js';
import { helpFor, helpBar } from './help.js';
import { FocusController } from './focus.js';
import { readAge, failedView, waitingView, minorView, startView } from './start.js';
import { Trail } from './trail.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
  return result;
};
const _KetamineScreener = class _KetamineScreener extends LitElement {
  constructor() {
    super(...arguments);
    this.clinicName = "";
    this.clinicPhone = "";
    this.clinicUrl = "";
    this.country = "US";
    this.criteria = defaultCriteria;
    this.name = "";
    this.age = "";
    this.ageError = "";
    this.loading = "idle";
    this.confirmingClear = false;
    this.message = "";
    this.words = start;
    this.#internals = this.attachInternals();
    this.#focus = new FocusController(this, () => this.renderRoot);
    this.#trail = new Trail(this, { view: "start" }, () => this.#moved());
    this.#flow = null;
    this.#record = null;
    /** The first touch is a sign that the questions will be needed: fetch them while the person reads on. */
    this.#warm = () => {
      void import('./flow/flow.js').catch(() => void 0);
    };
    this.#leave = () => {
      this.clear();
      location.replace("about:blank");
    };
  }
  static {
    this.formAssociated = true;
  }
  static {
    this.styles = [tokens, sharedStyles, helpStyles];
  }
  #internals;
  #focus;
  #trail;
  #flow;
  #record;
  /** The finished record, from `ks-complete` on; `null` before, and again once an answer was changed. */
  get record() {
    return this.#record;
  }
  get clinic() {
    return { name: this.clinicName.trim(), phone: this.clinicPhone.trim(), url: webAddress(this.clinicUrl) };
  }
  get help() {
    return helpFor(this.country);
  }
  get criteriaId() {
    return Object.hasOwn(criteria, this.criteria) ? this.criteria : defaultCriteria;
  }
  #moved() {
    this.#focus.toHeading();
    this.confirmingClear = false;
    this.#flow?.moved(this.#trail.current);
  }
  go(place) {
    this.#trail.push(place);
  }
  goBack() {
    this.#trail.back();
  }
  announce(text) {
    this.message = text;
  }
  refocus(id) {
    if (id === void 0) this.#focus.toHeading();
    else this.#focus.toElement(id);
  }
  setRecord(record) {
    this.#record = record;
    this.#internals.setFormValue(record && this.name ? JSON.stringify(record) : null);
  }
  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
  formResetCallback() {
    this.clear();
  }
  /** Forgets every answer and shows the first view. */
  clear() {
    this.#flow?.dispose();
    this.#flow = null;
    this.age = "";
    this.ageError = "";
    this.confirmingClear = false;
    this.setRecord(null);
    this.#trail.reset({ view: "start" });
    this.announce(start.clear.done);
  }
  /**
   * Opens the flow with answers already given, for staff who try the questionnaire. Crisis answers and age count as if given by hand.
   *
   * @param answers - As in a record. What can't be read is left out.
   */
  async prefill(answers) {
    this.clear();
    if (typeof answers.age === "number") this.age = String(answers.age);
    if (typeof answers.age === "number" && answers.age < adultAge) return this.#endForMinor();
    await this.#load(answers);
    this.#flow?.enter();
  }
  async #begin() {
    const typed = readAge(this.age);
    if (typed === void 0) {
      this.ageError = this.age.trim() === "" ? start.age.empty : start.age.unreadable;
      this.refocus("age");
      return;
    }
    this.ageError = "";
    if (typed < adultAge) return this.#endForMinor();
    if (this.#flow) this.#flow.setAge(typed);
    this.go({ view: "flow", step: "safety" });
    this.emit("ks-start");
    await this.#load({ age: typed });
  }
  #endForMinor() {
    this.age = "";
    this.#flow?.dispose();
    this.#flow = null;
    this.setRecord(null);
    this.#trail.reset({ view: "start" });
    this.go({ view: "minor" });
  }
  /** Fetches the questions. Safe to call again: what has arrived is kept. */
  async #load(answers) {
    if (this.#flow) return;
    this.loading = "loading";
    try {
      const { Flow, flowStyles } = await import('./flow/flow.js');
      this.#flow ??= new Flow(this, answers);
      adoptStyles(this.renderRoot, [..._KetamineScreener.styles, flowStyles]);
      this.loading = "idle";
      this.#flow.moved(this.#trail.current);
      this.refocus();
    } catch {
      this.loading = "failed";
      this.refocus();
      this.emit("ks-error");
    }
  }
  #warm;
  #leave;
  render() {
    return html`<div class="frame" lang=${start.lang} @pointerdown=${this.#warm} @focusin=${this.#warm}>
      ${helpBar(this.help, start, () => this.go({ view: "crisis", reason: "asked" }))}
      <div class="body">${this.#view()}</div>
      ${this.#clearView()}
      <p class="visually-hidden" role="status">${this.message}</p>
    </div>`;
  }
  #view() {
    const place = this.#flow?.guard(this.#trail.current) ?? this.#trail.current;
    switch (place.view) {
      case "start":
        return startView({
          words: start,
          age: this.age,
          error: this.ageError,
          onInput: (text) => this.age = text,
          onSubmit: () => void this.#begin(),
          onAbout: () => void this.#openAbout()
        });
      case "minor":
        return minorView(start, () => this.clear());
      case "crisis":
        return crisisView({
          words: start,
          help: this.help,
          clinic: this.clinic,
          reason: place.reason,
          onBack: () => this.#leaveCrisis(),
          onLeave: this.#leave
        });
      default:
        if (this.#flow) return this.#flow.render(place);
        return this.loading === "failed" ? failedView(start, () => void this.#load(this.#ageGiven())) : waitingView(start);
    }
  }
  #ageGiven() {
    const age = readAge(this.age);
    return age === void 0 ? {} : { age };
  }
  /** From a crisis view there is always a way back, and it leads to the questions it interrupted. */
  #leaveCrisis() {
    if (this.#trail.current.view === "crisis" && this.#trail.canGoBack) this.goBack();
    else this.go({ view: "flow", step: "safety" });
  }
  async #openAbout() {
    this.go({ view: "about" });
    await this.#load(this.#ageGiven());
  }
  #clearView() {
    const { view } = this.#trail.current;
    if (view === "start" || view === "minor" || view === "crisis") return nothing;
    const confirm = (confirming, focus) => () => {
      this.confirmingClear = confirming;
      this.#focus.toElement(focus);
    };
    return clearView({
      words: start,
      confirming: this.confirmingClear,
      onAsk: confirm(true, "clear-question"),
      onClear: () => this.clear(),
      onKeep: confirm(false, "clear")
    });
  }
};
__decorateClass([
  property({ attribute: "clinic-name" })
], _KetamineScreener.prototype, "clinicName");
__decorateClass([
  property({ attribute: "clinic-phone" })
], _KetamineScreener.prototype, "clinicPhone");
__decorateClass([
  property({ attribute: "clinic-url" })
], _KetamineScreener.prototype, "clinicUrl");
__decorateClass([
  property()
], _KetamineScreener.prototype, "country");
__decorateClass([
  property()
], _KetamineScreener.prototype, "criteria");
__decorateClass([
  property()
], _KetamineScreener.prototype, "name");
__decorateClass([
  state()
], _KetamineScreener.prototype, "age");
__decorateClass([
  state()
], _KetamineScreener.prototype, "ageError");
__decorateClass([
  state()
], _KetamineScreener.prototype, "loading");
__decorateClass([
  state()
], _KetamineScreener.prototype, "confirmingClear");
__decorateClass([
  state()
], _KetamineScreener.prototype, "message");
let KetamineScreener = _KetamineScreener;

export { KetamineScreener };
