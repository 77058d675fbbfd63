import { adoptStyles, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { defaultCountry } from '../assessment/country.ts';
import { adultAge, defaultCriteria } from '../content/criteria.ts';
import { readAge } from '../assessment/age.ts';
import { toJson } from '../assessment/json.ts';
import type { Answers } from '../assessment/types.ts';
import { start as words } from '../content/words/en/start.ts';
import { html } from '../dom/html.ts';
import { masked } from '../dom/masked.ts';
import { keepKeys } from '../dom/own-keys.ts';
import { property, state } from '../dom/settings.ts';
import type { ScreenerRecord } from '../exports/record.ts';
import type { Visit } from '../exports/visit.ts';
import { helpStyles } from '../styles/help.ts';
import { sharedStyles } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { Boundary } from './boundary.ts';
import { ClearButton } from './clear.ts';
import { clinicFrom, criteriaFrom, type Clinic } from './clinic.ts';
import { crisisView } from './crisis.ts';
import type { ScreenerEventMap } from './events.ts';
import { FlowLoader } from './flow-loader.ts';
import { HandOver, type VisitLeft } from './hand-over.ts';
import { helpBar, helpFor } from './help.ts';
import { FocusController } from './focus.ts';
import { Followers } from './followers.ts';
import { FormValue } from './form-value.ts';
import { NumberGuard } from './number-guard.ts';
import type { Place } from './place.ts';
import { SavedAnswers } from './saved-answers.ts';
import { reportCountry } from './report-country.ts';
import { brokenView, failedView, waitingView, type WayOut } from './no-flow.ts';
import { minorView, startView } from './start.ts';
import { Trail } from './trail.ts';

/**
 * Asks a patient about safety, treatment history and health, and gives a summary to bring to a provider. Never a verdict. No answer leaves
 * the page unless the person sends it.
 *
 * @fires {CustomEvent<null>} ks-start - The person went on from the first view.
 * @fires {CustomEvent<{index: number, total: number}>} ks-step - The person came to another part, such as part 3 of 8.
 * @fires {CustomEvent<null>} ks-complete - The summary is shown, and `record` can be read.
 * @fires {CustomEvent<null>} ks-error - The questions did not load, or a view could not be shown.
 *
 * @slot - Shown by the page until the element is defined: a phone number and help lines for people without JavaScript.
 *
 * @csspart heading - The heading of the view.
 * @csspart primary - The one main button of the view.
 * @csspart back - The control that leads to the view before.
 * @csspart help - The help lines that stand on every view.
 * @csspart crisis - The crisis view.
 * @csspart question - A question with its answers.
 * @csspart option - An answer to choose.
 * @csspart input - A text field.
 * @csspart card - A medicine in the list of those tried.
 * @csspart error-summary - The list of what is still to mend on a view.
 * @csspart outcome - The recommendation on the summary.
 *
 * @cssprop [--ks-accent=#1f5c66] - Buttons, links, chosen answers.
 * @cssprop [--ks-on-accent=#fff] - Text on the accent color.
 * @cssprop [--ks-surface=#fff] - Background.
 * @cssprop [--ks-text=#1c2426] - Text.
 * @cssprop [--ks-muted=#556064] - Hints.
 * @cssprop [--ks-border=#c3ccce] - Lines between things.
 * @cssprop [--ks-control-border=#6b787c] - Lines around fields and answers.
 * @cssprop [--ks-soft=#f1f5f5] - Quiet backgrounds.
 * @cssprop [--ks-alert=#a3282e] - Errors, the edge of the crisis view.
 * @cssprop [--ks-focus=#0b57d0] - Focus ring.
 * @cssprop [--ks-radius=0.5em] - Corners.
 * @cssprop [--ks-font-size=the page's, 16px at least] - Text size.
 * @cssprop [--ks-max-width=42em] - Widest column.
 * @cssprop [--ks-sticky-offset=1em] - Height of your sticky header, so that it hides nothing.
 */
export class KetamineScreener extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens, sharedStyles, helpStyles];

  /** @internal */
  readonly words = words;
  readonly #numbers = new NumberGuard(this);
  readonly #boundary = new Boundary(this, this.#numbers.forget);
  readonly #formValue = new FormValue(this);
  readonly #focus = new FocusController(this, () => this.renderRoot as ShadowRoot);
  readonly #trail = new Trail<Place>(
    this,
    { view: 'start' },
    (byBrowser) => this.#moved(byBrowser),
    (place) => this.#loader.flow?.shownAt(place) ?? toJson(place),
  );
  readonly #loader = new FlowLoader(this, (flow, styles) => {
    adoptStyles(this.renderRoot as ShadowRoot, [...KetamineScreener.styles, styles]);
    flow.moved(this.#trail.current);
    this.refocus();
  });
  readonly #followers = new Followers(this, () => this.#loader.flow?.visit ?? null);
  readonly #clear = new ClearButton(this);
  readonly #saved = new SavedAnswers(this);
  #record: ScreenerRecord | null = null;
  /** Calls of the page under way: what they lead to is told to nobody. */
  #silent = 0;

  /** The clinic's name, as patients know it. */
  @property({ attribute: 'clinic-name' }, '') clinicName = '';

  /** The clinic's phone number, as printed. Shown on the summary and beside the help lines in a crisis. */
  @property({ attribute: 'clinic-phone' }, '') clinicPhone = '';

  /** A page where people ask for a visit (`https:`). Linked from the summary. No answer goes into the address. */
  @property({ attribute: 'clinic-url' }, '') clinicUrl = '';

  /** Whose help lines and labels count: by code, name or locale. `US` unless set. */
  @property({}, defaultCountry) country:
    'US' | 'CA' | 'UK' | 'IE' | 'AU' | 'NZ' | 'MX' | 'EU' | 'other' | (string & {}) = defaultCountry;

  /** How long a past trial must have lasted to count: `six-week` (unless set) or `four-week`. */
  @property({}, defaultCriteria) criteria: 'six-week' | 'four-week' = defaultCriteria;

  /** Form field name. With it, a form around the element gets the finished record under this name; without it, nothing. */
  // Frameworks set the property, and the browser goes by the attribute.
  @property({ reflect: true, useDefault: true }, '') name = '';

  /** `session` keeps the answers in the browser's tab for an hour, so that a reload does not take them. Unless set, nothing is kept. */
  @property({}, '') resume: 'session' | '' = '';

  /** `off` leaves the browser's history to your page: its Back then leaves the questions, while ours works all the same. */
  @property({}, '') history: 'off' | '' = '';

  @state() private age = '';
  @state() private ageError = '';
  @state() private message = '';

  constructor() {
    super();
    keepKeys(this);
    new HandOver(
      this,
      () => this.#letGo(),
      (visit) => this.#takeOn(visit),
    );
  }

  /** The finished record, from `ks-complete` on; `null` before, and again once an answer was changed. */
  get record(): ScreenerRecord | null {
    return this.#record;
  }

  /** Is left unheeded: some frameworks set every property there is, and without it their whole app would fail. */
  set record(_record: ScreenerRecord | null) {
    // The record comes from the answers alone.
  }

  /** What scripts of a page that go through the elements of a form ask each one for. */
  get type(): string {
    return this.localName;
  }

  /** @internal */
  get clinic(): Clinic {
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

  protected override createRenderRoot(): ShadowRoot {
    // Those of the class that a page may have made of this one.
    const { shadowRootOptions, elementStyles } = this.constructor as typeof KetamineScreener;
    const root = this.shadowRoot ?? this.attachShadow(shadowRootOptions);
    this.#boundary.begin(root);
    adoptStyles(root, elementStyles);
    return root;
  }

  protected override performUpdate(): void {
    if (this.isUpdatePending) this.#boundary.draw(() => super.performUpdate());
  }

  /** The page's form takes back what it was given; what the person has told is theirs to clear. */
  formResetCallback(): void {
    this.setRecord(null);
    this.announce(words.formReset);
  }

  readonly #begin = async (): Promise<void> => {
    const age = readAge(this.age, words.age);
    if (age === undefined) {
      this.ageError = this.age.trim() === '' ? words.age.empty : words.age.unreadable;
      this.refocus('age');
      // Where the focus is there already, a move to it is not heard.
      this.announce(this.ageError);
      return;
    }
    this.ageError = '';
    if (age < adultAge) {
      this.#endForMinor();
      return;
    }
    if (this.#loader.flow?.finishAge(age)) return;
    this.go({ view: 'flow', step: 'safety' });
    this.emit('ks-start');
    await this.#loader.load({ age });
  };

  /** Nothing is kept, the age included. */
  #endForMinor(): void {
    this.#forget();
    this.go({ view: 'minor' });
  }

  #forget(trail: 'reset' | 'abandon' = 'reset'): void {
    this.#loader.forget();
    this.age = '';
    this.ageError = '';
    this.setRecord(null);
    this.keep(null);
    this.#trail[trail]({ view: 'start' });
  }

  #letGo(): VisitLeft | null {
    const { age } = this;
    const record = this.#record;
    if (age === '' && !this.#trail.canGoBack) return null;
    this.age = '';
    this.setRecord(null);
    return { age, record, loaded: this.#loader.release(), way: this.#trail.handOver({ view: 'start' }) };
  }

  #takeOn({ age, record, loaded, way }: VisitLeft): void {
    this.#focus.calledByPage();
    this.age = age;
    this.setRecord(record);
    this.#trail.takeOver(way);
    this.#loader.adopt(loaded);
  }

  readonly #leave = (): void => {
    this.#forget('abandon');
    // An empty page: no request, so nobody learns of it.
    location.replace('about:blank');
  };

  #moved(byBrowser: boolean): void {
    if (byBrowser) this.#focus.ledByPerson();
    this.#boundary.reset();
    this.#clear.reset();
    this.message = '';
    this.#focus.toPlace(this.#trail.current);
    try {
      this.#loader.flow?.moved(this.#trail.current);
    } catch {
      // Help must come whatever has become of the questions.
      if (this.#trail.current.view !== 'crisis') this.caught();
    }
  }

  /** From a crisis view there is always a way back, and it leads to the questions it interrupted. */
  #leaveCrisis(): void {
    if (this.#trail.current.view === 'crisis' && this.#trail.canGoBack) this.goBack();
    else this.go({ view: 'flow', step: 'safety' });
  }

  /** The age counts only once the person goes on with it. */
  readonly #openAbout = async (): Promise<void> => {
    this.go({ view: 'about' });
    await this.#loader.load();
  };

  #view(): TemplateResult {
    const { flow } = this.#loader;
    const here = this.#trail.current;
    if (this.#boundary.failed && here.view !== 'crisis')
      return brokenView(this.#wayOut(this.#again), () => this.clear());
    const place = here.view === 'flow' && flow ? flow.guard(here) : here;
    switch (place.view) {
      case 'start':
        return startView({
          words,
          age: this.age,
          error: this.ageError,
          onInput: (text) => (this.age = text),
          onSubmit: () => void this.#boundary.run(this.#begin),
          onAbout: () => void this.#boundary.run(this.#openAbout),
          keeps: this.resume === 'session',
          saved: flow?.answers.age === undefined ? this.#saved.choice : null, // “About” may have loaded a flow.
        });
      case 'minor':
        return minorView(words, () => this.clear());
      case 'crisis':
        return crisisView({
          words,
          help: this.help,
          clinic: this.clinic,
          reason: place.reason,
          onBack: () => this.#leaveCrisis(),
          onLeave: this.#leave,
        });
      default:
        if (flow) return flow.render(place);
        return this.#loader.state === 'failed'
          ? failedView(this.#wayOut(this.#loader.retry))
          : waitingView(this.#wayOut(this.#loader.retry), this.#loader.state === 'slow');
    }
  }

  #wayOut(onRetry: () => void): WayOut {
    return { words, clinic: this.clinic, onRetry };
  }

  /** The view that could not be shown, with all that was answered. */
  readonly #again = (): void => {
    this.#boundary.reset();
    this.refocus();
  };

  get #clearable(): boolean {
    const { view } = this.#trail.current;
    return !this.#boundary.failed && !['start', 'minor', 'crisis'].includes(view);
  }

  /** Forgets every answer and shows the first view. */
  clear(): void {
    this.#focus.calledByPage();
    this.#forget();
    this.announce(words.clear.done);
  }

  /**
   * Opens the flow with answers already given, for staff who try the questionnaire. Crisis answers and age count as if given by hand.
   *
   * @param answers - As in a record. What can't be read is left out.
   */
  async prefill(answers: Answers): Promise<void> {
    this.#focus.calledByPage();
    this.#silent += 1;
    await this.goOnWith(answers).finally(() => (this.#silent -= 1));
  }

  /** @internal The same, where the person asks for it. */
  async goOnWith(answers: Answers): Promise<void> {
    this.#forget();
    const given = Object(answers) as Answers;
    if (typeof given.age === 'number' && given.age < adultAge) {
      this.#endForMinor();
      return;
    }
    this.age = readAge(String(given.age), words.age)?.toString() ?? '';
    this.go({ view: 'flow', step: 'safety' });
    (await this.#loader.load(given))?.enter();
  }

  /** @internal Every staff element on the page that names this one is told of the visit. */
  follow(listener: (visit: Visit | null) => void): () => void {
    return this.#followers.add(listener);
  }

  /** @internal */
  go(place: Place): void {
    if (place.view === 'crisis') this.#focus.remember(this.#trail.current);
    this.#trail.push(place);
  }

  /** @internal */
  goBack(): void {
    this.#trail.back();
  }

  /** @internal */
  announce(text: string): void {
    this.message = text;
  }

  /** @internal */
  refocus(id?: string): void {
    if (id === undefined) this.#focus.toHeading();
    else this.#focus.toElement(id);
  }

  /** @internal */
  keep(answers: Answers | null): void {
    this.#saved.keep(answers);
  }

  /** @internal Something of ours threw while it handled what a person did. */
  caught(): void {
    this.#boundary.caught();
  }

  /** @internal */
  setRecord(record: ScreenerRecord | null): void {
    this.#record = record;
    this.#formValue.set(record, this.name);
  }

  /** @internal */
  emit(type: keyof ScreenerEventMap, detail?: { index: number; total: number }): void {
    if (type === 'ks-step' && this.#silent > 0) return;
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('country')) reportCountry(this.country);
    if (changed.has('name')) this.#formValue.set(this.#record, this.name);
  }

  override render(): TemplateResult {
    const { warm } = this.#loader;
    return html`<div class="room" ${masked()}>
      <div class="frame" lang=${words.lang} @pointerdown=${warm} @focusin=${warm}>
        ${helpBar(this.help, words, () => this.go({ view: 'crisis', reason: 'asked' }))}
        <div class="body">${this.#view()}</div>
        ${this.#clearable ? this.#clear.render() : nothing}
        <p class="visually-hidden" role="status">${this.message}</p>
      </div>
    </div>`;
  }
}
