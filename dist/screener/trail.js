import { HistoryEntries } from './history-entries.js';

const entriesOfPage = new HistoryEntries();
class Trail {
  #host;
  #onMove;
  #shownAt;
  #entries;
  #way;
  /** @param shownAt - Names what is shown at a place. Back passes over places at which the same is shown. */
  constructor(host, start, onMove, shownAt, entries = entriesOfPage) {
    this.#host = host;
    this.#onMove = onMove;
    this.#shownAt = shownAt;
    this.#entries = entries;
    this.#way = newWay(start);
    host.addController(this);
  }
  get key() {
    return this.#way.key;
  }
  get id() {
    return this.#step.id;
  }
  get current() {
    return this.#step.place;
  }
  get canGoBack() {
    return this.#way.index > 0;
  }
  hostConnected() {
    this.#entries.join(this);
  }
  hostDisconnected() {
    this.#entries.leave(this);
  }
  /** Goes on to a place; what lay ahead is forgotten. */
  push(place) {
    const way = this.#way;
    const from = this.id;
    this.#forgetAhead();
    const step = { place, id: way.lastId += 1 };
    way.steps.push(step);
    way.index += 1;
    if (this.#host.history !== "off")
      this.#entries.whenSettled(() => {
        const passed = way.steps.slice(0, way.index + 1);
        if (this.#way === way && passed.includes(step)) step.at = this.#entries.push(way.key, from, step.id);
      });
    this.#moved();
  }
  /** The place before, by the browser's history where it stands at ours, else by our own. */
  back() {
    if (!this.canGoBack) return;
    if (!this.#entries.standsAt(this.#step.at, this)) return this.#goBack();
    const way = this.#way;
    this.#entries.back(this, () => {
      if (this.#way === way) this.#goBack();
    });
  }
  follow(id, asked) {
    const before = this.#shownAt(this.current);
    const index = this.#indexOf(id);
    if (index !== -1 && index !== this.#way.index) this.#moveTo(index, true);
    else if (asked) this.#goBack();
    return this.#shownAt(this.current) !== before;
  }
  /** Starts anew, and leaves the entries there are behind; nothing leads to this visit any more. */
  reset(start) {
    const { key } = this;
    this.abandon(start);
    this.#entries.end(key);
    this.#moved();
  }
  /** Starts anew where the page is about to be left: a move of ours would come in the way. */
  abandon(start) {
    this.#way = newWay(start);
  }
  /** The way so far, for the trail of another element, and starts anew. */
  handOver(start) {
    const way = this.#way;
    this.abandon(start);
    return way;
  }
  takeOver(way) {
    this.#way = way;
    const index = this.#indexOf(this.#entries.idOf(way.key));
    this.#moveTo(index === -1 ? way.index : index);
  }
  get #step() {
    const { steps, index } = this.#way;
    return steps[index] ?? steps[0];
  }
  #indexOf(id) {
    return this.#way.steps.findIndex((step) => step.id === id);
  }
  /** By our own trail alone: below lies an entry of the view just left, which would lead there again. */
  #goBack() {
    const before = this.#shownAt(this.current);
    do {
      if (!this.canGoBack) return;
      this.#moveTo(this.#way.index - 1);
      this.#forgetAhead();
    } while (this.#shownAt(this.current) === before);
  }
  #forgetAhead() {
    this.#way.steps.splice(this.#way.index + 1);
  }
  #moveTo(index, byBrowser = false) {
    this.#way.index = index;
    this.#moved(byBrowser);
  }
  #moved(byBrowser = false) {
    this.#onMove(byBrowser);
    this.#host.requestUpdate();
  }
}
const newWay = (start) => ({
  key: String(Math.random()),
  steps: [{ place: start, id: 0 }],
  index: 0,
  lastId: 0
});

export { Trail };
