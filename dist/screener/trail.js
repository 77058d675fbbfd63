class Trail {
  #host;
  #onMove;
  #places;
  #index = 0;
  #key = newKey();
  constructor(host, start, onMove) {
    this.#host = host;
    this.#places = [start];
    this.#onMove = onMove;
    host.addController(this);
  }
  get current() {
    return this.#places[this.#index];
  }
  get canGoBack() {
    return this.#index > 0;
  }
  hostConnected() {
    window.addEventListener("popstate", this.#follow);
  }
  hostDisconnected() {
    window.removeEventListener("popstate", this.#follow);
  }
  /** Goes on to a place; what lay ahead is forgotten. */
  push(place) {
    this.#mark("replaceState", this.#index);
    this.#places = [...this.#places.slice(0, this.#index + 1), place];
    this.#index += 1;
    this.#mark("pushState", this.#index);
    this.#moved();
  }
  /** The place before, by the browser's history where it stands at ours, else by our own. */
  back() {
    if (this.#index === 0) return;
    if (readState()?.[this.#key] === this.#index) history.back();
    else this.#moveTo(this.#index - 1);
  }
  /** Starts anew. Entries left in the browser's history lead nowhere, for their key is no longer ours. */
  reset(start) {
    this.#places = [start];
    this.#index = 0;
    this.#key = newKey();
    this.#moved();
  }
  #follow = (event) => {
    const index = event.state?.[this.#key];
    if (typeof index === "number" && index !== this.#index && index < this.#places.length)
      this.#moveTo(index);
  };
  #moveTo(index) {
    this.#index = index;
    this.#moved();
  }
  #moved() {
    this.#onMove();
    this.#host.requestUpdate();
  }
  #mark(method, index) {
    const state = readState();
    if (state === void 0) return;
    try {
      history[method]({ ...state, [this.#key]: index }, "");
    } catch {
    }
  }
}
function readState() {
  const state = history.state;
  return state === null || typeof state === "object" && !Array.isArray(state) ? state : void 0;
}
function newKey() {
  return `ks-${Math.random().toString(36).slice(2, 10)}`;
}

export { Trail };
