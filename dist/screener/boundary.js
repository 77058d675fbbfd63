import { focusedIn } from '../dom/focused.js';
import { quoted } from '../dom/quoted.js';

class Boundary {
  /** @param onClear - Told when what was drawn was taken away. */
  constructor(host, onClear) {
    this.onClear = onClear;
    /** The view can't be shown as it is. */
    this.failed = false;
    /** What stands between the tags, by the browser alone: a page may have given `createElement` another sense. */
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- As typed, for `call`, it is; by any name it is the same.
    this.#fallback = Document.prototype.createElement.call(document, "slot");
    this.#frame = null;
    /** Until the first draw is done the fallback text stays. */
    this.begin = (root) => root.append(this.#fallback);
    /** Something of ours threw while a person's action was handled. */
    this.caught = () => {
      this.#fail();
      this.#host.refocus();
    };
    this.#host = host;
  }
  #host;
  #fallback;
  #frame;
  async run(task) {
    try {
      await task();
    } catch {
      this.caught();
    }
  }
  /** The person goes on: what failed is tried again. */
  reset() {
    this.failed = false;
  }
  /**
   * @param draw - Throws where it fails. It is tried again on empty ground, then for the failed view; when all fails, the fallback text is
   *   shown.
   */
  draw(draw) {
    if (attempt(draw) && this.#isOurs()) return this.#fallback.remove();
    const focused = focusedIn(this.#host.renderRoot);
    if (!this.#renew(draw)) {
      this.#fail();
      if (focused) this.#host.refocus();
      if (!this.#renew(draw)) {
        this.failed = false;
        return;
      }
    }
    this.#fallback.remove();
    if (focused && !focusedIn(this.#host.renderRoot)) this.#focusAgain(focused);
  }
  /** lit goes on to draw into what a page has taken out, and nobody sees it. */
  #isOurs() {
    const frame = this.#host.renderRoot.querySelector(".frame");
    this.#frame ??= frame;
    return frame === this.#frame;
  }
  #fail() {
    if (!this.failed) this.#host.emit("ks-error");
    this.failed = true;
    this.#host.requestUpdate();
  }
  /** lit knows what it has drawn by the node before which it drew: before a new one it starts anew. */
  #renew(draw) {
    const { renderRoot: root, renderOptions } = this.#host;
    for (const node of [...root.childNodes]) if (node.nodeName !== "STYLE") node.remove();
    const end = new Comment();
    root.append(this.#fallback, end);
    this.onClear();
    renderOptions.renderBefore = end;
    this.#frame = null;
    return attempt(() => {
      this.#host.requestUpdate();
      draw();
      this.#isOurs();
    });
  }
  #focusAgain({ id }) {
    const { renderRoot: root } = this.#host;
    const again = id === "" ? null : root.querySelector(`[id=${quoted(id)}]`);
    (again ?? root.querySelector("h2"))?.focus({ preventScroll: true });
  }
}
function attempt(task) {
  try {
    task();
    return true;
  } catch {
    return false;
  }
}

export { Boundary };
