import { observe } from '../../survey/observe.js';

class ModelController {
  #host;
  #read;
  #watched = /* @__PURE__ */ new Map();
  /** @param read - The objects that the next render will read. */
  constructor(host, read) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }
  /** A host that comes back may have missed changes. */
  hostConnected() {
    this.#host.requestUpdate();
  }
  hostUpdate() {
    this.#watch(new Set(this.#host.isConnected ? this.#read() : []));
  }
  hostDisconnected() {
    this.#watch(/* @__PURE__ */ new Set());
  }
  #watch(wanted) {
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
