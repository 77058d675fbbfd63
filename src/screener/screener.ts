import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { criteria, defaultCriteria, adultAge, ranges, type CriteriaId } from '../content/criteria.ts';
import type { Answers } from '../assessment/types.ts';
import { start as words } from '../content/words/en/start.ts';
import type { ScreenerRecord } from '../exports/record.ts';
import { sharedStyles } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { crisisView } from './crisis.ts';
import type { Flow } from './flow/flow.ts';
import { helpBar, helpFor } from './help.ts';
import type { Clinic, FlowHost } from './host.ts';
import type { Place } from './place.ts';
import { failedView, minorView, startView, waitingView } from './start.ts';
import { Trail } from './trail.ts';

/**
 * Asks a patient about safety, treatment history and health, and gives a summary to bring to a provider. Never a verdict. No answer leaves
 * the page unless the person sends it.
 *
 * @summary The screening questionnaire, from the first question to the summary.
 *
 * @fires ks-start - The person went on from the first view.
 * @fires {CustomEvent<{index: number, total: number}>} ks-step - The person came to another part; never says which answer led there.
 * @fires ks-complete - The summary is shown; `record` can be read.
 * @fires ks-error - The questions did not load.
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
 * @cssprop [--ks-accent=#1f5c66] - Colour of buttons, links and chosen answers.
 * @cssprop [--ks-on-accent=#fff] - Text on the accent colour.
 * @cssprop [--ks-surface=#fff] - Background.
 * @cssprop [--ks-text=#1c2426] - Text.
 * @cssprop [--ks-muted=#556064] - Hints.
 * @cssprop [--ks-border=#c3ccce] - Lines between things.
 * @cssprop [--ks-control-border=#6b787c] - Lines around fields and answers.
 * @cssprop [--ks-soft=#f1f5f5] - Quiet backgrounds.
 * @cssprop [--ks-alert=#a3282e] - Errors and the edge of the crisis view.
 * @cssprop [--ks-focus=#0b57d0] - Focus ring.
 * @cssprop [--ks-radius=0.5em] - Corners.
 * @cssprop [--ks-font-size] - Size of the text; the page's own, and at least 16px, by default.
 * @cssprop [--ks-max-width=42em] - Widest column.
 * @cssprop [--ks-sticky-offset=1em] - Height of the page's own sticky header, kept free above a view.
 */
export class KetamineScreener extends LitElement implements FlowHost {
  static readonly formAssociated = true;
  static override styles = [tokens, sharedStyles];

  /** The clinic's name, as patients know it. */
  @property({ attribute: 'clinic-name' }) clinicName = '';

  /** The clinic's phone number, as printed. */
  @property({ attribute: 'clinic-phone' }) clinicPhone = '';

  /** A booking page (`https:`). No answer ever goes into it. */
  @property({ attribute: 'clinic-url' }) clinicUrl = '';

  /** Whose help lines and labels count: `US`, `CA`, `UK`, `IE`, `AU`, `NZ`, `MX`, `EU` or a member of it. */
  @property() country = 'US';

  /** How long a past trial must have been: `six-week` or `four-week`. Anything else counts as `six-week`. */
  @property() criteria: string = defaultCriteria;

  /** Form field name. With it, a form around the element gets the finished record as JSON; without it, nothing. */
  @property() name = '';

  @state() private age = '';
  @state() private ageError = '';
  @state() private loading: 'idle' | 'loading' | 'failed' = 'idle';
  @state() private confirmingClear = false;
  @state() private message = '';

  readonly words = words;
  readonly #internals = this.attachInternals();
  readonly #trail = new Trail<Place>(this, { view: 'start' }, () => this.#moved());
  #flow: Flow | null = null;
  #record: ScreenerRecord | null = null;
  /** Focus follows a step that the person took, and nothing else. */
  #focusNext: boolean | string = false;

  /** The finished record, from `ks-complete` on; `null` before, and again once an answer was changed. */
  get record(): ScreenerRecord | null {
    return this.#record;
  }

  get clinic(): Clinic {
    return { name: this.clinicName.trim(), phone: this.clinicPhone.trim(), url: webAddress(this.clinicUrl) };
  }

  get help() {
    return helpFor(this.country);
  }

  get criteriaId(): CriteriaId {
    return Object.hasOwn(criteria, this.criteria) ? (this.criteria as CriteriaId) : defaultCriteria;
  }

  protected override updated(_: PropertyValues<this>): void {
    if (this.#focusNext === false) return;
    const target = this.#focusNext === true ? 'h2' : `#${CSS.escape(this.#focusNext)}`;
    this.#focusNext = false;
    const element = this.renderRoot.querySelector<HTMLElement>(target);
    element?.focus({ preventScroll: target === 'h2' });
    if (target === 'h2') this.#scrollToTop();
  }

  #moved(): void {
    this.#focusNext = true;
    this.confirmingClear = false;
    this.#flow?.moved(this.#trail.current);
  }

  /** The view begins where the person looks, not below the fold of the one before. */
  #scrollToTop(): void {
    const frame = this.renderRoot.querySelector('.frame');
    if (frame && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: 'start' });
  }

  go(place: Place): void {
    this.#trail.push(place);
  }

  goBack(): void {
    this.#trail.back();
  }

  announce(text: string): void {
    this.message = text;
  }

  refocus(id?: string): void {
    this.#focusNext = id ?? true;
    this.requestUpdate();
  }

  setRecord(record: ScreenerRecord | null): void {
    this.#record = record;
    this.#internals.setFormValue(record && this.name ? JSON.stringify(record) : null);
  }

  emit(type: string, detail?: { index: number; total: number }): void {
    this.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail }));
  }

  formResetCallback(): void {
    this.clear();
  }

  /** Forgets every answer and shows the first view. */
  clear(): void {
    this.#flow?.dispose();
    this.#flow = null;
    this.age = '';
    this.ageError = '';
    this.confirmingClear = false;
    this.setRecord(null);
    this.#trail.reset({ view: 'start' });
    this.announce(words.clear.done);
  }

  /**
   * Opens the flow with answers already given, for staff who try the questionnaire. Crisis answers and age count as if given by hand.
   *
   * @param answers - As in a record. What can't be read is left out.
   */
  async prefill(answers: Answers): Promise<void> {
    this.clear();
    if (typeof answers.age === 'number') this.age = String(answers.age);
    if (typeof answers.age === 'number' && answers.age < adultAge) return this.#endForMinor();
    await this.#load(answers);
    this.#flow?.enter();
  }

  async #begin(): Promise<void> {
    const typed = readAge(this.age);
    if (typed === undefined) {
      this.ageError = this.age.trim() === '' ? words.age.empty : words.age.unreadable;
      return this.refocus('age');
    }
    this.ageError = '';
    if (typed < adultAge) return this.#endForMinor();
    if (this.#flow) this.#flow.setAge(typed);
    this.go({ view: 'flow', step: 'safety' });
    this.emit('ks-start');
    await this.#load({ age: typed });
  }

  #endForMinor(): void {
    this.age = '';
    this.#flow?.dispose();
    this.#flow = null;
    this.setRecord(null);
    this.#trail.reset({ view: 'start' });
    this.go({ view: 'minor' });
  }

  /** Fetches the questions. Safe to call again: what has arrived is kept. */
  async #load(answers: Answers): Promise<void> {
    if (this.#flow) return;
    this.loading = 'loading';
    try {
      const { Flow, flowStyles } = await import('./flow/flow.ts');
      this.#flow ??= new Flow(this, answers);
      adoptStyles(this.renderRoot as ShadowRoot, [...KetamineScreener.styles, flowStyles]);
      this.loading = 'idle';
      this.#flow.moved(this.#trail.current);
      this.refocus();
    } catch {
      this.loading = 'failed';
      this.refocus();
      this.emit('ks-error');
    }
  }

  /** The first touch is a sign that the questions will be needed: fetch them while the person reads on. */
  readonly #warm = (): void => {
    void import('./flow/flow.ts').catch(() => undefined);
  };

  readonly #leave = (): void => {
    this.clear();
    // An empty page: no request, so nobody learns of it.
    location.replace('about:blank');
  };

  override render(): TemplateResult {
    return html`<div class="frame" lang="en" @pointerdown=${this.#warm} @focusin=${this.#warm}>
      ${helpBar(this.help, words, () => this.go({ view: 'crisis', reason: 'asked' }))}
      <div class="body">${this.#view()}</div>
      ${this.#footer()}
      <p class="visually-hidden" role="status">${this.message}</p>
    </div>`;
  }

  #view(): TemplateResult {
    const place = this.#flow?.guard(this.#trail.current) ?? this.#trail.current;
    switch (place.view) {
      case 'start':
        return startView({
          words,
          age: this.age,
          error: this.ageError,
          onInput: (text) => (this.age = text),
          onSubmit: () => void this.#begin(),
          onAbout: () => void this.#openAbout(),
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
        if (this.#flow) return this.#flow.render(place);
        return this.loading === 'failed'
          ? failedView(words, () => void this.#load(this.#ageGiven()))
          : waitingView(words);
    }
  }

  #ageGiven(): Answers {
    const age = readAge(this.age);
    return age === undefined ? {} : { age };
  }

  /** From a crisis view there is always a way back, and it leads to the questions it interrupted. */
  #leaveCrisis(): void {
    if (this.#trail.current.view === 'crisis' && this.#trail.canGoBack) this.goBack();
    else this.go({ view: 'flow', step: 'safety' });
  }

  async #openAbout(): Promise<void> {
    this.go({ view: 'about' });
    await this.#load(this.#ageGiven());
  }

  #footer(): TemplateResult | typeof nothing {
    const { view } = this.#trail.current;
    if (view === 'start' || view === 'minor' || view === 'crisis') return nothing;
    const { clear } = words;
    if (!this.confirmingClear) {
      return html`<div class="footer">
        <button id="clear" type="button" class="plain" part="clear" @click=${() => this.#askToClear()}>${clear.action}</button>
      </div>`;
    }
    return html`<div class="footer" role="group" aria-labelledby="clear-question">
      <p id="clear-question" tabindex="-1">${clear.question}</p>
      <div class="actions">
        <button type="button" class="secondary" part="clear-yes" @click=${() => this.clear()}>${clear.yes}</button>
        <button type="button" class="secondary" part="clear-no" @click=${() => this.#keep()}>${clear.no}</button>
      </div>
    </div>`;
  }

  #askToClear(): void {
    this.confirmingClear = true;
    this.refocus('clear-question');
  }

  #keep(): void {
    this.confirmingClear = false;
    this.refocus('clear');
  }
}

/** Years of age as typed, or `undefined` when it can't be told. */
function readAge(text: string): number | undefined {
  const [, digits] = /^\D{0,12}?(\d{1,3})(?:\s*(?:y|yo|yrs?|years?)(?:\s*old)?)?\.?\s*$/i.exec(text) ?? [];
  const age = Number(digits ?? Number.NaN);
  return age >= ranges.age[0] && age <= ranges.age[1] ? age : undefined;
}

/** An `http(s)` address, or nothing: a `javascript:` one must never become a link. */
function webAddress(text: string): string {
  try {
    const url = new URL(text, document.baseURI);
    return text.trim() !== '' && /^https?:$/.test(url.protocol) ? url.href : '';
  } catch {
    return '';
  }
}
