import type { ReactiveController, ReactiveControllerHost } from 'lit';
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

interface Left {
  readonly page: string;
  readonly id: string;
  readonly time: number;
  readonly owner: unknown;
  readonly give: () => VisitLeft | null;
}

/** The visits of elements that are off the page, the oldest first. */
let waiting: readonly Left[] = [];

/**
 * Routers and scripts take an element out and put a new one in its place. The next one on the same page, with the same `id`, goes on with the
 * visit. It waits in memory alone, and goes with a reload.
 */
export class HandOver implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #give: () => VisitLeft | null;
  readonly #take: (visit: VisitLeft) => void;
  #page: string | undefined;
  #looked = false;

  /**
   * @param give - Lets go of the visit; `null` where there is none.
   * @param take - Goes on with a visit.
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    give: () => VisitLeft | null,
    take: (visit: VisitLeft) => void,
  ) {
    this.#host = host;
    this.#give = give;
    this.#take = take;
    host.addController(this);
  }

  hostConnected(): void {
    // By now a router may have the address of the next page while this one is taken out.
    this.#page = location.pathname;
    this.#leave([]);
  }

  hostDisconnected(): void {
    const { id } = this.#host;
    this.#leave([{ page: this.#page ?? '', id, time: Date.now(), owner: this.#host, give: this.#give }]);
  }

  /** The task that puts a new element in may take the old one out only afterwards; the first draw comes when it is done. */
  hostUpdate(): void {
    if (this.#looked) return;
    this.#looked = true;
    const wanted = waiting.filter(({ page, id }) => page === location.pathname && id === this.#host.id);
    for (const left of wanted) {
      waiting = waiting.filter((each) => each !== left);
      const visit = left.give();
      if (visit) return this.#take(visit);
    }
  }

  #leave(left: readonly Left[]): void {
    const oldest = Date.now() - HOUR;
    waiting = [...waiting.filter(({ owner, time }) => owner !== this.#host && time > oldest), ...left];
  }
}
