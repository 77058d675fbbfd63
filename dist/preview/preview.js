import { LitElement, nothing, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { words } from '../content/words/en/index.js';
import { preview } from '../content/words/en/preview.js';
import { assess } from '../assessment/assess.js';
import { regionOf } from '../content/regions.js';
import { makeRecord } from '../exports/record.js';
import { sharedStyles } from '../styles/shared.js';
import { tokens } from '../styles/tokens.js';
import { editView } from './edit-view.js';
import { firstListState, listed, listView } from './list-view.js';
import { firstNoteState, noteView } from './note-view.js';
import { openView } from './open-view.js';
import { Shelf } from './shelf.js';
import { previewStyles } from './styles.js';
import { summaryView } from './summary-view.js';
import { stagingView, trialsView } from './trials-view.js';
import { whyView } from './why-view.js';

var __defProp = Object.defineProperty;
var __decorateClass = (decorators, target, key, kind) => {
  var result = void 0 ;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (decorator(target, key, result) ) || result;
  if (result) __defProp(target, key, result);
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
    this.#stopFollowing = null;
    this.#focus = null;
    this.htmlFor = "";
    this.pasting = false;
    this.progress = "";
    this.message = "";
    this.dropping = false;
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
    this.styles = [tokens, sharedStyles, previewStyles];
  }
  #current;
  #followed;
  #stopFollowing;
  #focus;
  /** The record that is shown, as it came; setting it opens it. */
  get record() {
    return this.#current?.record ?? null;
  }
  set record(record) {
    if (!record) {
      this.closeAll();
      return;
    }
    const text = JSON.stringify(record);
    void this.open([{ name: preview.given, size: text.length, text: () => Promise.resolve(text) }]);
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopFollowing?.();
    this.#stopFollowing = null;
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
  /** Follows the questionnaire once its class is there; a page may load the two in either order. */
  #follow() {
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    const target = this.htmlFor ? this.getRootNode().querySelector(`#${CSS.escape(this.htmlFor)}`) : null;
    if (!target) return;
    const { htmlFor } = this;
    void customElements.whenDefined(target.localName).then(() => {
      if (!this.isConnected || this.#stopFollowing || this.htmlFor !== htmlFor) return;
      this.#stopFollowing = target.follow((visit) => this.#seeVisit(visit));
    });
  }
  #seeVisit(visit) {
    if (!visit) {
      if (this.#followed) this.shelf.remove(this.#followed);
      if (this.#current === this.#followed) this.#current = null;
      this.#followed = void 0;
      this.redraw();
      return;
    }
    const region = regionOf(visit.country);
    const assessment = assess(visit.answers, {
      criteria: visit.criteria,
      region,
      previousSafetyAnswers: visit.previousSafetyAnswers
    });
    const record = makeRecord({ ...visit, assessment, completedAt: /* @__PURE__ */ new Date() });
    const before = this.#followed;
    this.#followed = this.shelf.add(preview.live, record, before);
    if (!this.#current || this.#current === before) this.#current = this.#followed;
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
    this.shelf.clear();
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
], KetamineScreenerPreview.prototype, "htmlFor");
__decorateClass([
  state()
], KetamineScreenerPreview.prototype, "pasting");
__decorateClass([
  state()
], KetamineScreenerPreview.prototype, "progress");
__decorateClass([
  state()
], KetamineScreenerPreview.prototype, "message");
__decorateClass([
  state()
], KetamineScreenerPreview.prototype, "dropping");

export { KetamineScreenerPreview };
