import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { words } from '../content/words/en/index.ts';
import { preview as texts } from '../content/words/en/preview.ts';
import { masked } from '../dom/masked.ts';
import { keepKeys } from '../dom/own-keys.ts';
import { quoted } from '../dom/quoted.ts';
import { property, state } from '../dom/settings.ts';
import { html } from '../dom/text.ts';
import type { ScreenerRecord } from '../exports/record.ts';
import type { Visit } from '../exports/visit.ts';
import { sharedStyles } from '../styles/shared.ts';
import { tokens } from '../styles/tokens.ts';
import { editView } from './edit-view.ts';
import { figureStyles } from './figure-styles.ts';
import { FileDrops } from './file-drops.ts';
import { Following } from './following.ts';
import { LeaveGuard } from './leave-guard.ts';
import { firstListState, listed, listView } from './list-view.ts';
import { LiveRecord } from './live-record.ts';
import { newerView, pausedView } from './newer-view.ts';
import { firstNoteState, forgetNotes, hasOwnNote, noteView } from './note-view.ts';
import { openView } from './open-view.ts';
import type { Opened } from './opened.ts';
import { NotePrinter } from './print.ts';
import { Shelf, sourcesOf, type Source } from './shelf.ts';
import { previewStyles } from './styles.ts';
import { summaryView } from './summary-view.ts';
import { tableStyles } from './table-styles.ts';
import { stagingView, trialsView } from './trials-view.ts';
import { whyView } from './why-view.ts';

/**
 * Opens patients' records for intake staff: what to do next, why, what is missing, and a note to paste. Nothing is uploaded or stored.
 *
 * @slot - Shown by the page until the element is defined.
 *
 * @csspart open - Where records are opened.
 * @csspart refused - The files that could not be opened, and why.
 * @csspart newer - Said where the questionnaire has newer answers than the copy that staff changed.
 * @csspart paused - Said where the record of a questionnaire that goes on was closed.
 * @csspart list - The list of open records.
 * @csspart summary - The outcome of the record shown.
 * @csspart differs - Said where today's rules find something else.
 * @csspart why - Its findings.
 * @csspart trials - Its medicine trials.
 * @csspart staging - Maudsley and Thase–Rush.
 * @csspart edit - The answers, to be changed in place.
 * @csspart changes - What staff changed, and what follows from it.
 * @csspart note - The note.
 * @csspart primary - The button that copies the note.
 * @csspart print - The button that prints it.
 *
 * @cssprop [--ks-accent=#1f5c66] - Colour of buttons and links. All other `--ks-*` properties are those of `ketamine-screener`.
 */
export class KetamineScreenerPreview extends LitElement {
  static override styles = [tokens, sharedStyles, previewStyles, tableStyles, figureStyles];

  /** @internal */
  readonly words = words;
  /** @internal */
  readonly texts = texts;
  /** @internal */
  readonly shelf = new Shelf();
  /** @internal */
  readonly list = firstListState();
  /** @internal */
  readonly note = firstNoteState();
  /** @internal */
  readonly printer = new NotePrinter();
  #current: Opened | null = null;
  #given: readonly Opened[] = [];
  readonly #isTouched = (opened: Opened) =>
    opened.history.corrections.length > 0 || hasOwnNote(this.note, opened);
  readonly #live = new LiveRecord(this.shelf, texts.live, this.#isTouched);
  readonly #drops = new FileDrops(this, (files) => void this.#openSources(files));
  readonly #guard = new LeaveGuard();
  readonly #following = new Following((visit) => this.#seeVisit(visit));
  #focus: string | null = null;

  /** Id of a `ketamine-screener` on the same page, now or later. It is followed until staff change something in the copy. */
  @property({ attribute: 'for' }, '') htmlFor = '';

  @state() private pasting = false;
  @state() private progress = '';
  @state() private message = '';

  /** The record shown. Setting one opens it; the next one takes its place unless staff changed it; `null` closes it. */
  @property({ attribute: false })
  get record(): ScreenerRecord | null {
    return this.#current?.record ?? null;
  }

  set record(record: ScreenerRecord | null | undefined) {
    const given = record ? this.shelf.give(texts.given, record) : undefined;
    if (record && !given) {
      this.redraw();
      return;
    }
    const closed = this.#given.filter((opened) => !given || !this.#isTouched(opened));
    for (const opened of closed) {
      this.shelf.remove(opened);
      forgetNotes(this.note, opened);
      this.printer.end();
    }
    this.#given = [...this.#given.filter((opened) => !closed.includes(opened)), ...(given ? [given] : [])];
    if (given) this.#current = given;
    else if (this.#current && closed.includes(this.#current)) this.#current = listed(this)[0] ?? null;
    this.note.said = null;
    this.redraw();
  }

  constructor() {
    super();
    keepKeys(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#following.end();
    this.printer.end();
    this.#guard.set(false);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    this.#follow();
    this.#watchEdits();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor')) this.#live.resume();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('htmlFor')) this.#follow();
    this.#watchEdits();
    if (this.#focus === null) return;
    const id = this.#focus;
    this.#focus = null;
    const element = this.renderRoot.querySelector<HTMLElement>(`[id=${quoted(id)}]`);
    element?.focus();
    // A title alone, at the edge of the window, would say little: as much of its panel as there is room for comes with it.
    const panel: Partial<Element> | null | undefined = element?.closest('.panel');
    if (element?.tabIndex === -1) panel?.scrollIntoView?.({ block: 'nearest' });
  }

  #watchEdits(): void {
    const edited = (opened: Opened) =>
      this.#isTouched(opened) || opened.handled || opened.severity !== undefined;
    this.#guard.set(this.shelf.records.some(edited));
  }

  #follow(): void {
    this.#following.start(this.getRootNode(), this.htmlFor);
  }

  #seeVisit(visit: Visit | null): void {
    const before = this.#live.opened;
    if (visit) {
      if (!this.#live.see(visit)) return;
    } else {
      this.#live.end();
      if (before) {
        forgetNotes(this.note, before);
        this.note.said = null;
        this.printer.end();
        this.progress = texts.cleared;
      }
    }
    this.#put(before, this.#live.opened);
  }

  readonly #takeNewest = (): void => {
    const before = this.#live.opened;
    if (before) forgetNotes(this.note, before);
    this.#live.take();
    this.#put(before, this.#live.opened);
    this.focusOn('summary-title');
  };

  readonly #followAgain = (): void => {
    this.#live.resume();
    this.#following.ask();
    if (!this.#live.opened) return;
    this.#current = this.#live.opened;
    this.focusOn('summary-title');
  };

  /** Shows what came in the place of the record shown, or any other that is open where nothing came. */
  #put(before: Opened | undefined, after: Opened | undefined): void {
    if (!this.#current || this.#current === before) this.#current = after ?? listed(this)[0] ?? null;
    this.redraw();
  }

  async #openSources(sources: readonly Source[]): Promise<void> {
    const opened = await this.shelf.open(
      sources,
      (done) => (this.progress = texts.opening(done, sources.length)),
    );
    if (!opened) return;
    this.progress = opened.length > 0 ? texts.opened(opened.length) : '';
    if (opened.length > 0) this.pasting = false;
    if (opened.length === 1 && opened[0]) this.show(opened[0]);
    else if (opened.length > 1) {
      this.#current ??= listed(this)[0] ?? null;
      this.focusOn('list-title');
    }
    this.redraw();
  }

  /**
   * Opens records. What is not one is refused by name, with a message; what is open stays open.
   *
   * @param sources - Files, or anything with a name, a size in bytes and a text. Anything else is refused.
   */
  open(sources: readonly Source[]): Promise<void> {
    return this.#openSources(sourcesOf(sources, texts.unnamed));
  }

  /** Forgets every record and every change. A questionnaire that was followed is not, until staff ask for it or its next visit begins. */
  closeAll(): void {
    this.#live.pause();
    this.shelf.clear();
    this.printer.end();
    this.#given = [];
    this.#current = null;
    this.pasting = false;
    this.progress = '';
    this.message = '';
    Object.assign(this.list, firstListState());
    this.note.edited.clear();
    this.note.said = null;
    this.focusOn('open-title');
  }

  /** @internal */
  show(opened: Opened): void {
    this.#current = opened;
    this.note.said = null;
    this.focusOn('summary-title');
  }

  /** @internal */
  redraw(): void {
    this.requestUpdate();
  }

  /** @internal */
  announce(text: string): void {
    this.message = text;
  }

  /** @internal */
  focusOn(id: string): void {
    this.#focus = id;
    this.requestUpdate();
  }

  override render(): TemplateResult {
    const opened = this.#current;
    return html`<div class="room" ${masked()}>
      <div class="frame wide ${this.#drops.over ? 'dropping' : ''}" lang=${words.lang}>
        ${openView(this, {
          pasting: this.pasting,
          progress: this.#drops.over ? texts.dropHere : this.progress,
          onSources: (sources) => void this.#openSources(sources),
          onPasting: (pasting) => {
            this.pasting = pasting;
            if (pasting) this.focusOn('paste');
          },
          onCloseAll: () => this.closeAll(),
        })}
        ${pausedView(this, this.#live.paused, this.#followAgain)}
        ${newerView(this, this.#live.newer, this.#takeNewest)}
        ${this.shelf.records.length > 1 ? listView(this, opened) : nothing}
        ${
          opened
            ? html`<div class="columns">
                <div>${summaryView(this, opened)} ${noteView(this, opened)} ${stagingView(this, opened)}</div>
                <div>${trialsView(this, opened)} ${whyView(this, opened)} ${editView(this, opened)}</div>
              </div>`
            : html`<p class="panel">${texts.empty}</p>`
        }
        <p class="visually-hidden" role="status">${this.message}</p>
      </div>
    </div>`;
  }
}
