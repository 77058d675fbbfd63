import { LitElement, nothing, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { words } from '../content/words/en/index.js';
import { preview } from '../content/words/en/preview.js';
import { masked } from '../dom/masked.js';
import { sharedStyles } from '../styles/shared.js';
import { tokens } from '../styles/tokens.js';
import { editView } from './edit-view.js';
import { figureStyles } from './figure-styles.js';
import { Following } from './following.js';
import { firstListState, listed, listView } from './list-view.js';
import { LiveRecord } from './live-record.js';
import { newerView } from './newer-view.js';
import { firstNoteState, hasOwnNote, forgetNotes, noteView } from './note-view.js';
import { openView } from './open-view.js';
import { Shelf } from './shelf.js';
import { previewStyles } from './styles.js';
import { summaryView } from './summary-view.js';
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
    super(...arguments);
    this.words = words;
    this.texts = preview;
    this.shelf = new Shelf();
    this.list = firstListState();
    this.note = firstNoteState();
    this.#current = null;
    this.#given = [];
    this.#isTouched = (opened) => opened.history.corrections.length > 0 || hasOwnNote(this.note, opened);
    this.#live = new LiveRecord(this.shelf, preview.live, this.#isTouched);
    this.#following = new Following((visit) => this.#seeVisit(visit));
    this.#focus = null;
    this.htmlFor = "";
    this.pasting = false;
    this.progress = "";
    this.message = "";
    this.dropping = false;
    this.#takeNewest = () => {
      const before = this.#live.opened;
      if (before) forgetNotes(this.note, before);
      this.#live.take();
      this.#put(before, this.#live.opened);
      this.focusOn("summary-title");
    };
    this.#drag = (event) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      this.dropping = event.type === "dragover";
    };
    this.#drop = (event) => {
      this.#drag(event);
      const files = [...event.dataTransfer?.files ?? []];
      if (files.length > 0) void this.#openSources(files);
    };
  }
  static {
    this.styles = [tokens, sharedStyles, previewStyles, figureStyles];
  }
  #current;
  #given;
  #isTouched;
  #live;
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
    }
    this.#given = [...this.#given.filter((opened) => !closed.includes(opened)), ...given ? [given] : []];
    if (given) this.#current = given;
    else if (this.#current && closed.includes(this.#current)) this.#current = listed(this)[0] ?? null;
    this.note.copied = null;
    this.redraw();
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#following.end();
  }
  connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.#follow();
  }
  updated(changed) {
    if (changed.has("htmlFor")) this.#follow();
    if (this.#focus === null) return;
    const id = this.#focus;
    this.#focus = null;
    this.renderRoot.querySelector(`#${CSS.escape(id)}`)?.focus();
  }
  #follow() {
    this.#following.start(this.getRootNode(), this.htmlFor);
  }
  #seeVisit(visit) {
    const before = this.#live.opened;
    if (visit) this.#live.see(visit);
    else if (before) {
      this.#live.forget();
      forgetNotes(this.note, before);
      this.progress = preview.cleared;
    }
    this.#put(before, this.#live.opened);
  }
  #takeNewest;
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
    this.progress = opened.length > 0 ? preview.opened(opened.length) : "";
    if (opened.length > 0) this.pasting = false;
    if (opened.length === 1 && opened[0]) this.show(opened[0]);
    else if (opened.length > 1) {
      this.#current ??= listed(this)[0] ?? null;
      this.focusOn("list-title");
    }
    this.redraw();
  }
  #drag;
  #drop;
  /**
   * Opens records. What is not one is refused by name, with a message; what is open stays open.
   *
   * @param sources - Files, or anything with a name, a size in bytes and a text.
   */
  open(sources) {
    return this.#openSources(sources);
  }
  /** Forgets every record and every change. */
  closeAll() {
    this.#live.forget();
    this.shelf.clear();
    this.#given = [];
    this.#current = null;
    this.progress = "";
    Object.assign(this.list, firstListState());
    this.note.edited.clear();
    this.focusOn("open-title");
  }
  /** @internal */
  show(opened) {
    this.#current = opened;
    this.note.copied = null;
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
    return html`<div
      class="frame wide ${this.dropping ? "dropping" : ""}"
      ${masked()}
      lang=${words.lang}
      @dragover=${this.#drag}
      @dragleave=${this.#drag}
      @drop=${this.#drop}
    >
      ${openView(this, {
      pasting: this.pasting,
      progress: this.dropping ? preview.dropHere : this.progress,
      onSources: (sources) => void this.#openSources(sources),
      onPasting: (pasting) => {
        this.pasting = pasting;
        if (pasting) this.focusOn("paste");
      },
      onCloseAll: () => this.closeAll()
    })}
      ${newerView(this, this.#live.newer, this.#takeNewest)}
      ${this.shelf.records.length > 1 ? listView(this, opened) : nothing}
      ${opened ? html`<div class="columns">
              <div>${summaryView(this, opened)} ${noteView(this, opened)} ${stagingView(this, opened)}</div>
              <div>${trialsView(this, opened)} ${whyView(this, opened)} ${editView(this, opened)}</div>
            </div>` : html`<p class="panel">${preview.empty}</p>`}
      <p class="visually-hidden" role="status">${this.message}</p>
    </div>`;
  }
}
__decorateClass([
  property({ attribute: "for" })
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
  state()
], KetamineScreenerPreview.prototype, "dropping", 2);
__decorateClass([
  property({ attribute: false })
], KetamineScreenerPreview.prototype, "record", 1);

export { KetamineScreenerPreview };
