import type { ReactiveController, ReactiveElement } from 'lit';
import type { ScreenerRecord } from '../exports/record.ts';
import type { Released } from './flow-loader.ts';
import type { Place } from './place.ts';
import type { Way } from './trail.ts';

/** How long a visit waits for an element, in ms. */
const HOUR = 3_600_000;

export interface VisitLeft {
  readonly age: string;
  readonly record: ScreenerRecord | null;
  readonly loaded: Released;
  readonly way: Way<Place>;
}

/** Those of elements that are off the page, in the order they went. */
let waiting: HandOver[] = [];

/**
 * Routers and scripts take an element out and put a new one in its place. The next one on the same page, with the same `id`, goes on with the
 * visit. It waits in memory alone, and goes with a reload.
 */
export class HandOver implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #give: () => VisitLeft | null;
  readonly #take: (visit: VisitLeft) => void;
  /** By the time it is taken out a router may have the address of the next page. */
  #page = '';
  #leftAt = 0;

  /**
   * @param give - Lets go of the visit; `null` where there is none.
   * @param take - Goes on with a visit.
   */
  constructor(host: ReactiveElement, give: () => VisitLeft | null, take: (visit: VisitLeft) => void) {
    this.#host = host;
    this.#give = give;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    this.#page = location.pathname;
    waiting = waiting.filter((each) => each !== this);
  }

  hostDisconnected(): void {
    this.#leftAt = Date.now();
    waiting.push(this);
  }

  /** The task that puts a new element in may take the old one out only afterwards; the first draw comes when it is done. */
  hostUpdate(): void {
    if (this.#host.hasUpdated) return;
    waiting = waiting.filter((each) => Date.now() - each.#leftAt < HOUR);
    const fits = (each: HandOver) => each.#page === location.pathname && each.#host.id === this.#host.id;
    for (const each of waiting.filter(fits)) {
      waiting = waiting.filter((other) => other !== each);
      const visit = each.#give();
      if (visit) return this.#take(visit);
    }
  }
}
