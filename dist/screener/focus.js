import { focusedIn } from '../dom/focused.js';
import { quoted } from '../dom/quoted.js';
import { bringIntoView } from './bring-into-view.js';

const HEADING = "h2";
const acts = ["pointerdown", "keydown", "click", "focusin"];
class FocusController {
  #host;
  #root;
  #wanted = null;
  #before = null;
  #listens = false;
  /** What was pressed or had the focus last. */
  #last = null;
  /** A click inside is being answered. */
  #answering = false;
  #quiet = false;
  /** For a place that help was asked for from: what led there. */
  #left = /* @__PURE__ */ new WeakMap();
  constructor(host, root) {
    this.#host = host;
    this.#root = root;
    host.addController(this);
  }
  /** To the heading of the view, so that it is read out and begins where the person looks. */
  toHeading() {
    this.#want(HEADING);
  }
  toElement(id) {
    this.#want(`[id=${quoted(id)}]`);
  }
  /** To what led away from a place, where that was remembered; else to the heading. */
  toPlace(place) {
    this.#want(this.#left.get(place) ?? HEADING);
    this.#left.delete(place);
  }
  /** A person who comes back to this place goes on where they were. */
  remember(place) {
    const selector = this.#last?.isConnected ? selectorOf(this.#last) : null;
    if (selector !== null) this.#left.set(place, selector);
  }
  /** What follows is called by the page, unless it answers a click inside. It ends with what the person does next. */
  calledByPage() {
    if (!this.#answering) this.#quiet = true;
  }
  /** The browser's Back and Forward are a person's doing as well. */
  ledByPerson() {
    this.#quiet = false;
  }
  hostUpdate() {
    this.#before = focusedIn(this.#root());
  }
  hostUpdated() {
    this.#listen();
    const root = this.#root();
    const wanted = this.#wanted ?? (this.#before?.isConnected === false ? HEADING : null);
    this.#wanted = null;
    this.#before = null;
    if (wanted === null) return;
    const element = root.querySelector(wanted) ?? root.querySelector(HEADING);
    if (!element) return;
    element.focus({ preventScroll: true });
    try {
      bringIntoView(element, element.localName === HEADING ? element.closest(".frame") : null);
    } catch {
    }
  }
  #listen() {
    if (this.#listens) return;
    this.#listens = true;
    const root = this.#root();
    for (const type of acts) {
      root.addEventListener(
        type,
        (event) => {
          this.#quiet = false;
          if (type === "click") this.#answering = true;
          if (type === "click" || type === "focusin") this.#last = event.target;
        },
        { capture: true }
      );
    }
    root.addEventListener("click", () => this.#answering = false);
  }
  #want(selector) {
    if (this.#quiet && !this.#host.matches(":focus-within")) return;
    this.#wanted = selector;
    this.#host.requestUpdate();
  }
}
function selectorOf(element) {
  if (element.id) return `[id=${quoted(element.id)}]`;
  if (element instanceof HTMLInputElement)
    return `input[name=${quoted(element.name)}][value=${quoted(element.value)}]`;
  const part = element.closest("[part]")?.getAttribute("part")?.split(" ")[0];
  return part && element.closest("a, button") ? `[part~=${quoted(part)}]` : null;
}

export { FocusController };
