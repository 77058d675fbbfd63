import { LitElement, adoptStyles, nothing, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { defaultCriteria, adultAge } from '../content/criteria.js';
import { start } from '../content/words/en/start.js';
import { masked } from '../dom/masked.js';
import { helpStyles } from '../styles/help.js';
import { sharedStyles } from '../styles/shared.js';
import { tokens } from '../styles/tokens.js';
import { ClearButton } from './clear.js';
import { clinicFrom, criteriaFrom } from './clinic.js';
import { crisisView } from './crisis.js';
import { FlowLoader } from './flow-loader.js';
import { helpFor, helpBar } from './help.js';
import { FocusController } from './focus.js';
import { Followers } from './followers.js';
import { SavedAnswers } from './saved-answers.js';
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
    this.words = start;
    this.#internals = this.attachInternals();
    this.#focus = new FocusController(this, () => this.renderRoot);
    this.#trail = new Trail(this, { view: "start" }, () => this.#moved());
    this.#loader = new FlowLoader(this, (flow, styles) => {
      adoptStyles(this.renderRoot, [..._KetamineScreener.styles, styles]);
      flow.moved(this.#trail.current);
      this.refocus();
    });
    this.#followers = new Followers(this, () => this.#loader.flow?.visit ?? null);
    this.#clear = new ClearButton(this);
    this.#saved = new SavedAnswers(this);
    this.#record = null;
    this.clinicName = "";
    this.clinicPhone = "";
    this.clinicUrl = "";
    this.country = "US";
    this.criteria = defaultCriteria;
    this.name = "";
    this.resume = "";
    this.age = "";
    this.ageError = "";
    this.message = "";
    this.#leave = () => {
      this.#forget();
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
  #loader;
  #followers;
  #clear;
  #saved;
  #record;
  /** The finished record, from `ks-complete` on; `null` before, and again once an answer was changed. */
  get record() {
    return this.#record;
  }
  /** @internal */
  get clinic() {
    return clinicFrom(this.clinicName, this.clinicPhone, this.clinicUrl);
  }
  /** @internal */
  get help() {
    return helpFor(this.country);
  }
  /** @internal */
  get criteriaId() {
    return criteriaFrom(this.criteria);
  }
  formResetCallback() {
    this.clear();
  }
  async #begin() {
    const age = readAge(this.age);
    if (age === void 0) {
      this.ageError = this.age.trim() === "" ? start.age.empty : start.age.unreadable;
      this.refocus("age");
      return;
    }
    this.ageError = "";
    if (age < adultAge) {
      this.#endForMinor();
      return;
    }
    this.setRecord(null);
    if (this.#loader.flow?.finishAge(age)) return;
    this.go({ view: "flow", step: "safety" });
    this.emit("ks-start");
    await this.#loader.load({ age });
  }
  /** Nothing is kept, the age included. */
  #endForMinor() {
    this.#forget();
    this.go({ view: "minor" });
  }
  #forget() {
    this.#loader.forget();
    this.age = "";
    this.ageError = "";
    this.setRecord(null);
    this.keep(null);
    this.#trail.reset({ view: "start" });
  }
  #leave;
  #moved() {
    this.#clear.reset();
    this.message = "";
    this.#loader.flow?.moved(this.#trail.current);
    this.refocus();
  }
  /** From a crisis view there is always a way back, and it leads to the questions it interrupted. */
  #leaveCrisis() {
    if (this.#trail.current.view === "crisis" && this.#trail.canGoBack) this.goBack();
    else this.go({ view: "flow", step: "safety" });
  }
  async #openAbout() {
    const age = readAge(this.age);
    this.go({ view: "about" });
    await this.#loader.load(age === void 0 ? {} : { age });
  }
  #view() {
    const { flow, failed } = this.#loader;
    const place = flow?.guard(this.#trail.current) ?? this.#trail.current;
    switch (place.view) {
      case "start":
        return startView({
          words: start,
          age: this.age,
          error: this.ageError,
          onInput: (text) => this.age = text,
          onSubmit: () => void this.#begin(),
          onAbout: () => void this.#openAbout(),
          keeps: this.resume === "session",
          saved: flow?.answers.age === void 0 ? this.#saved.choice : null
          // “About” may have loaded a flow.
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
        if (flow) return flow.render(place);
        return failed ? failedView(start, () => void this.#loader.load()) : waitingView(start);
    }
  }
  get #clearable() {
    const { view } = this.#trail.current;
    return view !== "start" && view !== "minor" && view !== "crisis";
  }
  /** Forgets every answer and shows the first view. */
  clear() {
    this.#forget();
    this.announce(start.clear.done);
  }
  /**
   * Opens the flow with answers already given, for staff who try the questionnaire. Crisis answers and age count as if given by hand.
   *
   * @param answers - As in a record. What can't be read is left out.
   */
  async prefill(answers) {
    this.#forget();
    const { age } = answers;
    if (typeof age === "number" && age < adultAge) {
      this.#endForMinor();
      return;
    }
    if (typeof age === "number") this.age = String(age);
    this.go({ view: "flow", step: "safety" });
    (await this.#loader.load(answers))?.enter();
  }
  /** @internal Every staff element on the page that names this one is told of the visit. */
  follow(listener) {
    return this.#followers.add(listener);
  }
  /** @internal */
  go(place) {
    this.#trail.push(place);
  }
  /** @internal */
  goBack() {
    this.#trail.back();
  }
  /** @internal */
  announce(text) {
    this.message = text;
  }
  /** @internal */
  refocus(id) {
    if (id === void 0) this.#focus.toHeading();
    else this.#focus.toElement(id);
  }
  /** @internal */
  keep(answers) {
    this.#saved.keep(answers);
  }
  /** @internal */
  setRecord(record) {
    this.#record = record;
    this.#internals.setFormValue(record && this.name ? JSON.stringify(record) : null);
  }
  /** @internal */
  emit(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
  render() {
    const { warm } = this.#loader;
    return html`<div class="frame" ${masked()} lang=${start.lang} @pointerdown=${warm} @focusin=${warm}>
      ${helpBar(this.help, start, () => this.go({ view: "crisis", reason: "asked" }))}
      <div class="body">${this.#view()}</div>
      ${this.#clearable ? this.#clear.render() : nothing}
      <p class="visually-hidden" role="status">${this.message}</p>
    </div>`;
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
  property()
], _KetamineScreener.prototype, "resume");
__decorateClass([
  state()
], _KetamineScreener.prototype, "age");
__decorateClass([
  state()
], _KetamineScreener.prototype, "ageError");
__decorateClass([
  state()
], _KetamineScreener.prototype, "message");
let KetamineScreener = _KetamineScreener;

export { KetamineScreener };
