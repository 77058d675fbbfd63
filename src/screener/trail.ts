import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { HistoryEntries, type Member } from './history-entries.ts';

/** Those of this page, which its elements share. */
const entriesOfPage = new HistoryEntries();

interface Step<Place> {
  readonly place: Place;
  /** What entries say of it. Never used again in a visit, so that an entry of a step that is forgotten leads nowhere. */
  readonly id: number;
  /** The number of the entry that was pushed for it. */
  at?: number | undefined;
}

/** The way a person took through the views of one visit. */
export interface Way<Place> {
  readonly key: string;
  readonly steps: [Step<Place>, ...Step<Place>[]];
  index: number;
  lastId: number;
}

interface Host extends ReactiveControllerHost {
  /** `off`: the browser's history is the page's alone. */
  readonly history?: string;
}

/**
 * The views a person has passed, tied to the browser's Back and Forward. URL and title stay as they are. The host page's own state is
 * kept, and its own entries (a link to an anchor, say) are left alone.
 */
export class Trail<Place> implements ReactiveController, Member {
  readonly #host: Host;
  readonly #onMove: (byBrowser: boolean) => void;
  readonly #shownAt: (place: Place) => string;
  readonly #entries: HistoryEntries;
  #way: Way<Place>;

  /** @param shownAt - Names what is shown at a place. Back passes over places at which the same is shown. */
  constructor(
    host: Host,
    start: Place,
    onMove: (byBrowser: boolean) => void,
    shownAt: (place: Place) => string,
    entries = entriesOfPage,
  ) {
    this.#host = host;
    this.#onMove = onMove;
    this.#shownAt = shownAt;
    this.#entries = entries;
    this.#way = newWay(start);
    host.addController(this);
  }

  get key(): string {
    return this.#way.key;
  }

  get id(): number {
    return this.#step.id;
  }

  get current(): Place {
    return this.#step.place;
  }

  get canGoBack(): boolean {
    return this.#way.index > 0;
  }

  hostConnected(): void {
    this.#entries.join(this);
  }

  hostDisconnected(): void {
    this.#entries.leave(this);
  }

  /** Goes on to a place; what lay ahead is forgotten. */
  push(place: Place): void {
    const way = this.#way;
    const from = this.id;
    this.#forgetAhead();
    const step: Step<Place> = { place, id: (way.lastId += 1) };
    way.steps.push(step);
    way.index += 1;
    if (this.#host.history !== 'off')
      this.#entries.whenSettled(() => {
        const passed = way.steps.slice(0, way.index + 1);
        if (this.#way === way && passed.includes(step)) step.at = this.#entries.push(way.key, from, step.id);
      });
    this.#moved();
  }

  /** The place before, by the browser's history where it stands at ours, else by our own. */
  back(): void {
    if (!this.canGoBack) return;
    // An entry on top that is the host's, or another element's, is not ours to leave.
    if (!this.#entries.standsAt(this.#step.at, this)) return this.#goBack();
    const way = this.#way;
    this.#entries.back(this, () => {
      if (this.#way === way) this.#goBack();
    });
  }

  follow(id: number | undefined, asked: boolean): boolean {
    const before = this.#shownAt(this.current);
    const index = this.#indexOf(id);
    if (index !== -1 && index !== this.#way.index) this.#moveTo(index, true);
    // The page had put an entry like ours on top.
    else if (asked) this.#goBack();
    return this.#shownAt(this.current) !== before;
  }

  /** Starts anew, and leaves the entries there are behind; nothing leads to this visit any more. */
  reset(start: Place): void {
    const { key } = this;
    this.abandon(start);
    this.#entries.end(key);
    this.#moved();
  }

  /** Starts anew where the page is about to be left: a move of ours would come in the way. */
  abandon(start: Place): void {
    this.#way = newWay(start);
  }

  /** The way so far, for the trail of another element, and starts anew. */
  handOver(start: Place): Way<Place> {
    const way = this.#way;
    this.abandon(start);
    return way;
  }

  takeOver(way: Way<Place>): void {
    this.#way = way;
    // Nobody followed the browser in between.
    const index = this.#indexOf(this.#entries.idOf(way.key));
    this.#moveTo(index === -1 ? way.index : index);
  }

  get #step(): Step<Place> {
    const { steps, index } = this.#way;
    return steps[index] ?? steps[0];
  }

  #indexOf(id: number | undefined): number {
    return this.#way.steps.findIndex((step) => step.id === id);
  }

  /** By our own trail alone: below lies an entry of the view just left, which would lead there again. */
  #goBack(): void {
    const before = this.#shownAt(this.current);
    do {
      if (!this.canGoBack) return;
      this.#moveTo(this.#way.index - 1);
      this.#forgetAhead();
    } while (this.#shownAt(this.current) === before);
  }

  #forgetAhead(): void {
    this.#way.steps.splice(this.#way.index + 1);
  }

  #moveTo(index: number, byBrowser = false): void {
    this.#way.index = index;
    this.#moved(byBrowser);
  }

  #moved(byBrowser = false): void {
    this.#onMove(byBrowser);
    this.#host.requestUpdate();
  }
}

const newWay = <Place>(start: Place): Way<Place> => ({
  key: String(Math.random()),
  steps: [{ place: start, id: 0 }],
  index: 0,
  lastId: 0,
});
