import { LitElement, nothing } from 'lit';
import { words } from '../content/words/en/index.js';
import { preview } from '../content/words/en/preview.js';
import { masked } from '../dom/masked.js';
import { keepKeys } from '../dom/own-keys.js';
import { quoted } from '../dom/quoted.js';
import { property, state } from '../dom/settings.js';
import { html } from '../dom/text.js';
import { sharedStyles } from '../styles/shared.js';
import { tokens } from '../styles/tokens.js';
import { editView } from './edit-view.js';
import { figureStyles } from './figure-styles.js';
import { FileDrops } from './file-drops.js';
import { Following } from './following.js';
import { LeaveGuard } from './leave-guard.js';
import { firstListState, listed, listView } from './list-view.js';
import { LiveRecord } from './live-record.js';
import { pausedView, newerView } from './newer-view.js';
import { firstNoteState, hasOwnNote, forgetNotes, noteView } from './note-view.js';
import { openView } from './open-view.js';
import { NotePrinter } from './print.js';
import { Shelf, sourcesOf } from './shelf.js';
import { previewStyles } from './styles.js';
import { summaryView } from './summary-view.js';
import { tableStyles } from './table-styles.js';
import { stagingView, trialsView } from './trials-view.js';
import { whyView } from './why-view.js';

var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __decorateClass = (decorators, target, key, kind) => {
  var result = kind > 1 ? void 0 : kind ? __getOwnPropDesc(target, key) : target;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (kind ? decorator(target, key, result) : decorator(result)) || result;
  if (kind && result) __defProp(target, key, result);
  return result;
};
class KetamineScreenerPreview extends LitElement {
  constructor() {
    super();
    /** @internal */
    this.words = words;
    /** @internal */
    this.texts = preview;
    /** @internal */
    this.shelf = new Shelf();
    /** @internal */
    this.list = firstListState();
    /** @internal */
    this.note = firstNoteState();
    /** @internal */
    this.printer = new NotePrinter();
    this.#current = null;
    this.#given = [];
    this.#isTouched = (opened) => opened.history.corrections.length > 0 || hasOwnNote(this.note, opened);
    this.#live = new LiveRecord(this.shelf, preview.live, this.#isTouched);
    this.#drops = new FileDrops(this, (files) => void this.#openSources(files));
    this.#guard = new LeaveGuard();
    this.#following = new Following((visit) => this.#seeVisit(visit));
    this.#focus = null;
    this.htmlFor = "";
    this.pasting = false;
    this.progress = "";
    this.message = "";
    this.#takeNewest = () => {
      const before = this.#live.opened;
      if (before) forgetNotes(this.note, before);
      this.#live.take();
      this.#put(before, this.#live.opened);
      this.focusOn("summary-title");
    };
    this.#followAgain = () => {
      this.#live.resume();
      this.#following.ask();
      if (!this.#live.opened) return;
      this.#current = this.#live.opened;
      this.focusOn("summary-title");
    };
    keepKeys(this);
  }
  static {
    this.styles = [tokens, sharedStyles, previewStyles, tableStyles, figureStyles];
  }
  #current;
  #given;
  #isTouched;
  #live;
  #drops;
  #guard;
  #following;
  #focus;
  get record() {
    return this.#current?.record ?? null;
  }
  set record(record) {
    const given = record ? this.shelf.give(preview.given, record) : void 0;
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
    this.#given = [...this.#given.filter((opened) => !closed.includes(opened)), ...given ? [given] : []];
    if (given) this.#current = given;
    else if (this.#current && closed.includes(this.#current)) this.#current = listed(this)[0] ?? null;
    this.note.said = null;
    this.redraw();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#following.end();
    this.printer.end();
    this.#guard.set(false);
  }
  connectedCallback() {
    super.connectedCallback();
    if (!this.hasUpdated) return;
    this.#follow();
    this.#watchEdits();
  }
  willUpdate(changed) {
    if (changed.has("htmlFor")) this.#live.resume();
  }
  updated(changed) {
    if (changed.has("htmlFor")) this.#follow();
    this.#watchEdits();
    if (this.#focus === null) return;
    const id = this.#focus;
    this.#focus = null;
    const element = this.renderRoot.querySelector(`[id=${quoted(id)}]`);
    element?.focus();
    const panel = element?.closest(".panel");
    if (element?.tabIndex === -1) panel?.scrollIntoView?.({ block: "nearest" });
  }
  #watchEdits() {
    const edited = (opened) => this.#isTouched(opened) || opened.handled || opened.severity !== void 0;
    this.#guard.set(this.shelf.records.some(edited));
  }
  #follow() {
    this.#following.start(this.getRootNode(), this.htmlFor);
  }
  #seeVisit(visit) {
    const before = this.#live.opened;
    if (visit) {
      if (!this.#live.see(visit)) return;
    } else {
      this.#live.end();
      if (before) {
        forgetNotes(this.note, before);
        this.note.said = null;
        this.printer.end();
        this.progress = preview.cleared;
      }
    }
    this.#put(before, this.#live.opened);
  }
  #takeNewest;
  #followAgain;
  /** Shows what came in the place of the record shown, or any other that is open where nothing came. */
  #put(before, after) {
    if (!this.#current || this.#current === before) this.#current = after ?? listed(this)[0] ?? null;
    this.redraw();
  }
  async #openSources(sources) {
    const opened = await this.shelf.open(
      sources,
      (done) => this.progress = preview.opening(done, sources.length)
    );
    if (!opened) return;
    this.progress = opened.length > 0 ? preview.opened(opened.length) : "";
    if (opened.length > 0) this.pasting = false;
    if (opened.length === 1 && opened[0]) this.show(opened[0]);
    else if (opened.length > 1) {
      this.#current ??= listed(this)[0] ?? null;
      this.focusOn("list-title");
    }
    this.redraw();
  }
  /**
   * Opens records. What is not one is refused by name, with a message; what is open stays open.
   *
   * @param sources - Files, or anything with a name, a size in bytes and a text. Anything else is refused.
   */
  open(sources) {
    return this.#openSources(sourcesOf(sources, preview.unnamed));
  }
  /** Forgets every record and every change. A questionnaire that was followed is not, until staff ask for it or its next visit begins. */
  closeAll() {
    this.#live.pause();
    this.shelf.clear();
    this.printer.end();
    this.#given = [];
    this.#current = null;
    this.pasting = false;
    this.progress = "";
    this.message = "";
    Object.assign(this.list, firstListState());
    this.note.edited.clear();
    this.note.said = null;
    this.focusOn("open-title");
  }
  /** @internal */
  show(opened) {
    this.#current = opened;
    this.note.said = null;
    this.focusOn("summary-title");
  }
  /** @internal */
  redraw() {
    this.requestUpdate();
  }
  /** @internal */
  announce(text) {
    this.message = text;
  }
  /** @internal */
  focusOn(id) {
    this.#focus = id;
    this.requestUpdate();
  }
  render() {
    const opened = this.#current;
    return html`<div class="room" ${masked()}>
      <div class="frame wide ${this.#drops.over ? "dropping" : ""}" lang=${words.lang}>
        ${openView(this, {
      pasting: this.pasting,
      progress: this.#drops.over ? preview.dropHere : this.progress,
      onSources: (sources) => void this.#openSources(sources),
      onPasting: (pasting) => {
        this.pasting = pasting;
        if (pasting) this.focusOn("paste");
      },
      onCloseAll: () => this.closeAll()
    })}
        ${pausedView(this, this.#live.paused, this.#followAgain)}
        ${newerView(this, this.#live.newer, this.#takeNewest)}
        ${this.shelf.records.length > 1 ? listView(this, opened) : nothing}
        ${opened ? html`<div class="columns">
                <div>${summaryView(this, opened)} ${noteView(this, opened)} ${stagingView(this, opened)}</div>
                <div>${trialsView(this, opened)} ${whyView(this, opened)} ${editView(this, opened)}</div>
              </div>` : html`<p class="panel">${preview.empty}</p>`}
        <p class="visually-hidden" role="status">${this.message}</p>
      </div>
    </div>`;
  }
}
__decorateClass([
  property({ attribute: "for" }, "")
], KetamineScreenerPreview.prototype, "htmlFor", 2);
__decorateClass([
  state()
], KetamineScreenerPreview.prototype, "pasting", 2);
__decorateClass([
  state()
], KetamineScreenerPreview.prototype, "progress", 2);
__decorateClass([
  state()
], KetamineScreenerPreview.prototype, "message", 2);
__decorateClass([
  property({ attribute: false })
], KetamineScreenerPreview.prototype, "record", 1);

export { KetamineScreenerPreview };
