import { LitElement, adoptStyles, nothing } from 'lit';
import { defaultCountry } from '../assessment/country.js';
import { defaultCriteria, adultAge } from '../content/criteria.js';
import { readAge } from '../assessment/age.js';
import { toJson } from '../assessment/json.js';
import { start } from '../content/words/en/start.js';
import { html } from '../dom/html.js';
import { masked } from '../dom/masked.js';
import { keepKeys } from '../dom/own-keys.js';
import { property, state } from '../dom/settings.js';
import { helpStyles } from '../styles/help.js';
import { sharedStyles } from '../styles/shared.js';
import { tokens } from '../styles/tokens.js';
import { Boundary } from './boundary.js';
import { ClearButton } from './clear.js';
import { clinicFrom, criteriaFrom } from './clinic.js';
import { crisisView } from './crisis.js';
import { FlowLoader } from './flow-loader.js';
import { HandOver } from './hand-over.js';
import { helpFor, helpBar } from './help.js';
import { FocusController } from './focus.js';
import { Followers } from './followers.js';
import { FormValue } from './form-value.js';
import { NumberGuard } from './number-guard.js';
import { SavedAnswers } from './saved-answers.js';
import { reportCountry } from './report-country.js';
import { brokenView, failedView, waitingView } from './no-flow.js';
import { minorView, startView } from './start.js';
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
    super();
    /** @internal */
    this.words = start;
    this.#numbers = new NumberGuard(this);
    this.#boundary = new Boundary(this, this.#numbers.forget);
    this.#formValue = new FormValue(this);
    this.#focus = new FocusController(this, () => this.renderRoot);
    this.#trail = new Trail(
      this,
      { view: "start" },
      (byBrowser) => this.#moved(byBrowser),
      (place) => this.#loader.flow?.shownAt(place) ?? toJson(place)
    );
    this.#loader = new FlowLoader(this, (flow, styles) => {
      adoptStyles(this.renderRoot, [..._KetamineScreener.styles, styles]);
      flow.moved(this.#trail.current);
      this.refocus();
    });
    this.#followers = new Followers(this, () => this.#loader.flow?.visit ?? null);
    this.#clear = new ClearButton(this);
    this.#saved = new SavedAnswers(this);
    this.#record = null;
    /** Calls of the page under way: what they lead to is told to nobody. */
    this.#silent = 0;
    this.clinicName = "";
    this.clinicPhone = "";
    this.clinicUrl = "";
    this.country = defaultCountry;
    this.criteria = defaultCriteria;
    this.name = "";
    this.resume = "";
    this.history = "";
    this.age = "";
    this.ageError = "";
    this.message = "";
    this.#begin = async () => {
      const age = readAge(this.age, start.age);
      if (age === void 0) {
        this.ageError = this.age.trim() === "" ? start.age.empty : start.age.unreadable;
        this.refocus("age");
        this.announce(this.ageError);
        return;
      }
      this.ageError = "";
      if (age < adultAge) {
        this.#endForMinor();
        return;
      }
      if (this.#loader.flow?.finishAge(age)) return;
      this.go({ view: "flow", step: "safety" });
      this.emit("ks-start");
      await this.#loader.load({ age });
    };
    this.#leave = () => {
      this.#forget("abandon");
      location.replace("about:blank");
    };
    /** The age counts only once the person goes on with it. */
    this.#openAbout = async () => {
      this.go({ view: "about" });
      await this.#loader.load();
    };
    /** The view that could not be shown, with all that was answered. */
    this.#again = () => {
      this.#boundary.reset();
      this.refocus();
    };
    keepKeys(this);
    new HandOver(
      this,
      () => this.#letGo(),
      (visit) => this.#takeOn(visit)
    );
  }
  static {
    this.formAssociated = true;
  }
  static {
    this.styles = [tokens, sharedStyles, helpStyles];
  }
  #numbers;
  #boundary;
  #formValue;
  #focus;
  #trail;
  #loader;
  #followers;
  #clear;
  #saved;
  #record;
  #silent;
  /** The finished record, from `ks-complete` on; `null` before, and again once an answer was changed. */
  get record() {
    return this.#record;
  }
  /** Is left unheeded: some frameworks set every property there is, and without it their whole app would fail. */
  set record(_record) {
  }
  /** What scripts of a page that go through the elements of a form ask each one for. */
  get type() {
    return this.localName;
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
  createRenderRoot() {
    const { shadowRootOptions, elementStyles } = this.constructor;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#boundary.begin(root);
    adoptStyles(root, elementStyles);
    return root;
  }
  performUpdate() {
    if (this.isUpdatePending) this.#boundary.draw(() => super.performUpdate());
  }
  /** The page's form takes back what it was given; what the person has told is theirs to clear. */
  formResetCallback() {
    this.setRecord(null);
    this.announce(start.formReset);
  }
  #begin;
  /** Nothing is kept, the age included. */
  #endForMinor() {
    this.#forget();
    this.go({ view: "minor" });
  }
  #forget(trail = "reset") {
    this.#loader.forget();
    this.age = "";
    this.ageError = "";
    this.setRecord(null);
    this.keep(null);
    this.#trail[trail]({ view: "start" });
  }
  #letGo() {
    const { age } = this;
    const record = this.#record;
    if (age === "" && !this.#trail.canGoBack) return null;
    this.age = "";
    this.setRecord(null);
    return { age, record, loaded: this.#loader.release(), way: this.#trail.handOver({ view: "start" }) };
  }
  #takeOn({ age, record, loaded, way }) {
    this.#focus.calledByPage();
    this.age = age;
    this.setRecord(record);
    this.#trail.takeOver(way);
    this.#loader.adopt(loaded);
  }
  #leave;
  #moved(byBrowser) {
    if (byBrowser) this.#focus.ledByPerson();
    this.#boundary.reset();
    this.#clear.reset();
    this.message = "";
    this.#focus.toPlace(this.#trail.current);
    try {
      this.#loader.flow?.moved(this.#trail.current);
    } catch {
      if (this.#trail.current.view !== "crisis") this.caught();
    }
  }
  /** From a crisis view there is always a way back, and it leads to the questions it interrupted. */
  #leaveCrisis() {
    if (this.#trail.current.view === "crisis" && this.#trail.canGoBack) this.goBack();
    else this.go({ view: "flow", step: "safety" });
  }
  #openAbout;
  #view() {
    const { flow } = this.#loader;
    const here = this.#trail.current;
    if (this.#boundary.failed && here.view !== "crisis")
      return brokenView(this.#wayOut(this.#again), () => this.clear());
    const place = here.view === "flow" && flow ? flow.guard(here) : here;
    switch (place.view) {
      case "start":
        return startView({
          words: start,
          age: this.age,
          error: this.ageError,
          onInput: (text) => this.age = text,
          onSubmit: () => void this.#boundary.run(this.#begin),
          onAbout: () => void this.#boundary.run(this.#openAbout),
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
        return this.#loader.state === "failed" ? failedView(this.#wayOut(this.#loader.retry)) : waitingView(this.#wayOut(this.#loader.retry), this.#loader.state === "slow");
    }
  }
  #wayOut(onRetry) {
    return { words: start, clinic: this.clinic, onRetry };
  }
  #again;
  get #clearable() {
    const { view } = this.#trail.current;
    return !this.#boundary.failed && !["start", "minor", "crisis"].includes(view);
  }
  /** Forgets every answer and shows the first view. */
  clear() {
    this.#focus.calledByPage();
    this.#forget();
    this.announce(start.clear.done);
  }
  /**
   * Opens the flow with answers already given, for staff who try the questionnaire. Crisis answers and age count as if given by hand.
   *
   * @param answers - As in a record. What can't be read is left out.
   */
  async prefill(answers) {
    this.#focus.calledByPage();
    this.#silent += 1;
    await this.goOnWith(answers).finally(() => this.#silent -= 1);
  }
  /** @internal The same, where the person asks for it. */
  async goOnWith(answers) {
    this.#forget();
    const given = Object(answers);
    if (typeof given.age === "number" && given.age < adultAge) {
      this.#endForMinor();
      return;
    }
    this.age = readAge(String(given.age), start.age)?.toString() ?? "";
    this.go({ view: "flow", step: "safety" });
    (await this.#loader.load(given))?.enter();
  }
  /** @internal Every staff element on the page that names this one is told of the visit. */
  follow(listener) {
    return this.#followers.add(listener);
  }
  /** @internal */
  go(place) {
    if (place.view === "crisis") this.#focus.remember(this.#trail.current);
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
  /** @internal Something of ours threw while it handled what a person did. */
  caught() {
    this.#boundary.caught();
  }
  /** @internal */
  setRecord(record) {
    this.#record = record;
    this.#formValue.set(record, this.name);
  }
  /** @internal */
  emit(type, detail) {
    if (type === "ks-step" && this.#silent > 0) return;
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }
  updated(changed) {
    if (changed.has("country")) reportCountry(this.country);
    if (changed.has("name")) this.#formValue.set(this.#record, this.name);
  }
  render() {
    const { warm } = this.#loader;
    return html`<div class="room" ${masked()}>
      <div class="frame" lang=${start.lang} @pointerdown=${warm} @focusin=${warm}>
        ${helpBar(this.help, start, () => this.go({ view: "crisis", reason: "asked" }))}
        <div class="body">${this.#view()}</div>
        ${this.#clearable ? this.#clear.render() : nothing}
        <p class="visually-hidden" role="status">${this.message}</p>
      </div>
    </div>`;
  }
};
__decorateClass([
  property({ attribute: "clinic-name" }, "")
], _KetamineScreener.prototype, "clinicName");
__decorateClass([
  property({ attribute: "clinic-phone" }, "")
], _KetamineScreener.prototype, "clinicPhone");
__decorateClass([
  property({ attribute: "clinic-url" }, "")
], _KetamineScreener.prototype, "clinicUrl");
__decorateClass([
  property({}, defaultCountry)
], _KetamineScreener.prototype, "country");
__decorateClass([
  property({}, defaultCriteria)
], _KetamineScreener.prototype, "criteria");
__decorateClass([
  property({ reflect: true, useDefault: true }, "")
], _KetamineScreener.prototype, "name");
__decorateClass([
  property({}, "")
], _KetamineScreener.prototype, "resume");
__decorateClass([
  property({}, "")
], _KetamineScreener.prototype, "history");
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
