class FocusController {
  #host;
  #root;
  #wanted = null;
  constructor(host, root) {
    this.#host = host;
    this.#root = root;
    host.addController(this);
  }
  /** To the heading of the view, so that it is read out and begins where the person looks. */
  toHeading() {
    this.#want("h2");
  }
  toElement(id) {
    this.#want(`#${CSS.escape(id)}`);
  }
  hostUpdated() {
    const selector = this.#wanted;
    if (selector === null) return;
    this.#wanted = null;
    const element = this.#root().querySelector(selector);
    const heading = selector === "h2";
    element?.focus({ preventScroll: heading });
    if (!heading && element?.tabIndex === -1 && element.getBoundingClientRect().top < 0)
      element.scrollIntoView({ block: "start" });
    const frame = heading ? element?.closest(".frame") : null;
    if (frame && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: "start" });
  }
  #want(selector) {
    this.#wanted = selector;
    this.#host.requestUpdate();
  }
}

export { FocusController };
