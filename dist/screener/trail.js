const TURN = "ks-turn";
class Trail {
  #host;
  #onMove;
  #places;
  /** What our entries say of each place; an id is never used again, so that an entry of a place that is forgotten leads nowhere. */
  #ids = [0];
  #made = 0;
  #index = 0;
  #key = newKey();
  #goingBack;
  /** The number of the entry we pushed for each place: it tells them from those of another element. */
  #turns = [];
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
    this.#arrive();
  }
  /** Goes on to a place; what lay ahead is forgotten. */
  push(place) {
    if (readState()?.[this.#key] !== this.#id) this.#mark("replaceState");
    this.#forgetAhead();
    this.#places.push(place);
    this.#ids.push(this.#made += 1);
    this.#index += 1;
    const turn = Math.random();
    this.#turns[this.#index] = turn;
    this.#mark("pushState", { [TURN]: turn });
    this.#moved();
  }
  /** The place before, by the browser's history where it stands at ours, else by our own. */
  back() {
    if (this.#index === 0) return;
    const state = readState();
    const ours = state?.[this.#key] === this.#id && state[TURN] === this.#turns[this.#index];
    if (!ours) {
      this.#moveTo(this.#index - 1);
      this.#forgetAhead();
      return;
    }
    if (this.#goingBack !== void 0) return;
    this.#goingBack = setTimeout(() => {
      this.#goingBack = void 0;
      this.#moveTo(this.#index - 1);
    }, 500);
    history.back();
  }
  /** Starts anew. Entries left in the browser's history lead nowhere, for their key is no longer ours. */
  reset(start) {
    this.#places = [start];
    this.#ids = [this.#made += 1];
    this.#index = 0;
    this.#key = newKey();
    this.#arrive();
    this.#moved();
  }
  #follow = (event) => {
    this.#arrive();
    const index = this.#ids.indexOf(event.state?.[this.#key]);
    if (index !== -1 && index !== this.#index) this.#moveTo(index);
  };
  get #id() {
    return this.#ids[this.#index] ?? 0;
  }
  #forgetAhead() {
    this.#places.length = this.#ids.length = this.#index + 1;
  }
  #arrive() {
    clearTimeout(this.#goingBack);
    this.#goingBack = void 0;
  }
  #moveTo(index) {
    this.#index = index;
    this.#moved();
  }
  #moved() {
    this.#onMove();
    this.#host.requestUpdate();
  }
  #mark(method, own = {}) {
    const state = readState();
    if (state === void 0) return;
    try {
      history[method]({ ...state, ...own, [this.#key]: this.#id }, "");
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
