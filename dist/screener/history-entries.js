const KEY = "ketamine-screener";
const MARKS = ["turbo", "turbolinks", "htmx"];
const PATIENCE = 500;
class HistoryEntries {
  #members = /* @__PURE__ */ new Set();
  /** Keys of visits that go on. Where an entry holds none of them, it leads nowhere. */
  #visits = /* @__PURE__ */ new Set();
  #listens = false;
  /** Those of a router, as last seen. */
  #marks = {};
  #lastNumber = 0;
  /** The entry that the browser stood on last. */
  #here;
  /** A move of ours is under way; another at once could lead out of the page. */
  #moving;
  /** One was given up, and may still come. */
  #late = false;
  #asking;
  #waiting = [];
  join(member) {
    this.#members.add(member);
    if (this.#listens) return;
    this.#listens = true;
    window.addEventListener("popstate", this.#follow, { capture: true });
    this.#here = entryNow();
    if (document.readyState === "complete") this.#unwind();
    else window.addEventListener("load", () => this.#unwind(), { once: true });
  }
  leave(member) {
    this.#members.delete(member);
  }
  /** Nothing leads to the visit any more: Back would be dead at each of its entries. */
  end(key) {
    this.#visits.delete(key);
    this.whenSettled(() => this.#unwind());
  }
  /** Whether the browser stands on the entry with this number, and the entry holds where the element is. */
  standsAt(at, { key, id }) {
    const entry = entryNow();
    return entry?.at === at && entry?.places[key] === id;
  }
  /** What the entry that the browser stands on holds of a visit. */
  idOf(key) {
    return entryNow()?.places[key];
  }
  /** @param otherwise - Called where the browser does not move. */
  back(member, otherwise) {
    if (this.#moving !== void 0) return;
    this.#asking = member;
    this.#go(1, otherwise);
  }
  /** Calls once no move of ours is under way. */
  whenSettled(call) {
    if (this.#moving === void 0) call();
    else this.#waiting.push(call);
  }
  /**
   * Makes an entry for the place that a visit has gone to.
   *
   * @param from - The number of the place it has left.
   * @returns the number of the entry; undefined where there is none.
   */
  push(key, from, to) {
    this.#visits.add(key);
    this.#unmark();
    let below = entryNow();
    if (below?.places[key] !== from) {
      const at2 = below?.at ?? this.#nextNumber(0);
      this.#write("replaceState", at2, below?.depth ?? 0, { [key]: from });
      below = entryNow();
    }
    if (!below) return void 0;
    const at = this.#nextNumber(below.at);
    this.#write("pushState", at, below.depth + 1, { [key]: to }, this.#marks);
    return at;
  }
  #follow = (event) => {
    const from = this.#here;
    const to = this.#here = entryIn(event.state);
    const way = (to?.at ?? 0) - (from?.at ?? 0);
    const among = from && to && way !== 0 && (way < 0 ? from : to).depth > 0;
    if (among) event.stopImmediatePropagation();
    if (to) this.#complete(event.state);
    const asking = this.#asking;
    this.#late = false;
    let led = false;
    for (const member of [...this.#members])
      led = member.follow(to?.places[member.key], member === asking) || led;
    this.#settle();
    if (way < 0 && among && !led && to.depth > 0) this.#goDown(1);
  };
  /** Leaves entries that lead nowhere, down to the lowest. */
  #unwind() {
    const { depth, places = {} } = entryNow() ?? { depth: 0 };
    const here = { ...places, ...this.#places };
    const leads = Object.keys(places).some((key) => this.#visits.has(key) && here[key] !== 0);
    if (depth > 0 && !leads) this.#goDown(depth);
  }
  #goDown(depth) {
    if (this.#moving === void 0 && !this.#late && canGoDown(depth)) this.#go(depth);
  }
  #go(depth, otherwise) {
    this.#unmark();
    this.#moving = setTimeout(() => {
      this.#late = true;
      otherwise?.();
      this.#settle();
    }, PATIENCE);
    history.go(-depth);
  }
  #settle() {
    clearTimeout(this.#moving);
    this.#moving = void 0;
    this.#asking = void 0;
    for (const call of this.#waiting.splice(0)) call();
  }
  /** Takes a router's marks out of the entry. */
  #unmark() {
    const state = { ...stateNow() };
    const marks = MARKS.filter((key) => key in state).map((key) => [key, state[key]]);
    if (marks.length === 0) return;
    this.#marks = Object.fromEntries(marks);
    for (const key of MARKS) Reflect.deleteProperty(state, key);
    write("replaceState", state);
  }
  /** A router may have put its own state in the place of all there was. */
  #complete(state) {
    const whole = { ...this.#marks, ...state, ...stateNow() };
    if (Object.keys(whole).length > Object.keys(stateNow() ?? {}).length) write("replaceState", whole);
  }
  #nextNumber(below) {
    return this.#lastNumber = Math.max(Date.now(), this.#lastNumber + 1, below + 1);
  }
  get #places() {
    return Object.fromEntries([...this.#members].map(({ key, id }) => [key, id]));
  }
  #write(method, at, depth, own, marks = {}) {
    const others = Object.entries(entryNow()?.places ?? {}).filter(([key]) => this.#visits.has(key));
    const places = { ...Object.fromEntries(others), ...this.#places, ...own };
    write(method, { ...stateNow(), ...marks, [KEY]: { at, depth, page: location.href, places } });
    this.#here = entryNow();
  }
}
function write(method, state) {
  try {
    if (stateNow()) history[method](state, "");
  } catch {
  }
}
function canGoDown(depth) {
  const { navigation } = window;
  if (!navigation) return true;
  const lowest = navigation.entries()[(navigation.currentEntry?.index ?? 0) - depth];
  return lowest?.sameDocument ? lowest.url === location.href : false;
}
function stateNow() {
  try {
    const state = history.state ?? {};
    return typeof state === "object" && !Array.isArray(state) ? state : void 0;
  } catch {
    return void 0;
  }
}
function entryIn(state) {
  const entry = state?.[KEY];
  return entry?.page === location.href ? entry : void 0;
}
const entryNow = () => entryIn(stateNow());

export { HistoryEntries };
