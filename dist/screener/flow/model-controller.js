import { observe } from '../../survey/observe.js';

class ModelController {
  #host;
  #watched = /* @__PURE__ */ new Map();
  constructor(host) {
    this.#host = host;
    host.addController(this);
  }
  /** A host that comes back may have missed changes. */
  hostConnected() {
    this.#host.requestUpdate();
  }
  hostDisconnected() {
    this.watch([]);
  }
  /** @param read - The objects that the render in progress reads; all others are let go. */
  watch(read) {
    const wanted = new Set(this.#host.isConnected ? read : []);
    for (const [model, stop] of this.#watched) {
      if (wanted.has(model)) continue;
      stop();
      this.#watched.delete(model);
    }
    for (const model of wanted) {
      if (!this.#watched.has(model))
        this.#watched.set(
          model,
          observe(model, () => this.#host.requestUpdate())
        );
    }
  }
}

export { ModelController };
