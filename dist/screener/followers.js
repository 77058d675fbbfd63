class Followers {
  #visit;
  #listeners = /* @__PURE__ */ new Set();
  constructor(host, visit) {
    this.#visit = visit;
    host.addController(this);
  }
  /** @returns a function that stops it. */
  add(listener) {
    this.#listeners.add(listener);
    listener(this.#visit());
    return () => this.#listeners.delete(listener);
  }
  hostUpdated() {
    if (this.#listeners.size === 0) return;
    const visit = this.#visit();
    for (const listener of this.#listeners) {
      try {
        listener(visit);
      } catch {
      }
    }
  }
}

export { Followers };
