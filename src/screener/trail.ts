import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The key under which every entry of ours has a number of its own. */
const TURN = 'ks-turn';

/** What our entries hold in `history.state`: a number under a key of this visit. Never an answer, a step or an outcome. */
type State = Record<string, unknown> | null;

/**
 * The views a person has passed, tied to the browser's Back and Forward. URL and title stay as they are. The host page's own state is
 * kept, and its own entries (a link to an anchor, say) are left alone.
 */
export class Trail<Place> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onMove: () => void;
  #places: Place[];
  /** What our entries say of each place; an id is never used again, so that an entry of a place that is forgotten leads nowhere. */
  #ids: number[] = [0];
  #made = 0;
  #index = 0;
  #key = newKey();
  #goingBack: ReturnType<typeof setTimeout> | undefined;
  /** The number of the entry we pushed for each place: it tells them from those of another element. */
  readonly #turns: number[] = [];

  constructor(host: ReactiveControllerHost, start: Place, onMove: () => void) {
    this.#host = host;
    this.#places = [start];
    this.#onMove = onMove;
    host.addController(this);
  }

  get current(): Place {
    return this.#places[this.#index] as Place;
  }

  get canGoBack(): boolean {
    return this.#index > 0;
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#follow);
  }

  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#follow);
    this.#arrive();
  }

  /** Goes on to a place; what lay ahead is forgotten. */
  push(place: Place): void {
    // Each call counts: WebKit refuses them after 100 in ten seconds, whoever made them.
    if (readState()?.[this.#key] !== this.#id) this.#mark('replaceState');
    this.#forgetAhead();
    this.#places.push(place);
    this.#ids.push((this.#made += 1));
    this.#index += 1;
    const turn = Math.random();
    this.#turns[this.#index] = turn;
    this.#mark('pushState', { [TURN]: turn });
    this.#moved();
  }

  /** The place before, by the browser's history where it stands at ours, else by our own. */
  back(): void {
    if (this.#index === 0) return;
    const state = readState();
    // An entry on top that is the host's, or another element's, is not ours to leave.
    const ours = state?.[this.#key] === this.#id && state[TURN] === this.#turns[this.#index];
    if (!ours) {
      this.#moveTo(this.#index - 1);
      // Below that entry lies ours of the view just left: by the browser's Back it would lead there again.
      this.#forgetAhead();
      return;
    }
    // A second press before the browser has moved would lead out of the page.
    if (this.#goingBack !== undefined) return;
    // In a frame WebKit may not move at all.
    this.#goingBack = setTimeout(() => {
      this.#goingBack = undefined;
      this.#moveTo(this.#index - 1);
    }, 500);
    history.back();
  }

  /** Starts anew. Entries left in the browser's history lead nowhere, for their key is no longer ours. */
  reset(start: Place): void {
    this.#places = [start];
    this.#ids = [(this.#made += 1)];
    this.#index = 0;
    this.#key = newKey();
    this.#arrive();
    this.#moved();
  }

  readonly #follow = (event: PopStateEvent): void => {
    this.#arrive();
    const index = this.#ids.indexOf((event.state as State)?.[this.#key] as number);
    if (index !== -1 && index !== this.#index) this.#moveTo(index);
  };

  get #id(): number {
    return this.#ids[this.#index] ?? 0;
  }

  #forgetAhead(): void {
    this.#places.length = this.#ids.length = this.#index + 1;
  }

  #arrive(): void {
    clearTimeout(this.#goingBack);
    this.#goingBack = undefined;
  }

  #moveTo(index: number): void {
    this.#index = index;
    this.#moved();
  }

  #moved(): void {
    this.#onMove();
    this.#host.requestUpdate();
  }

  #mark(method: 'pushState' | 'replaceState', own: Record<string, number> = {}): void {
    const state = readState();
    // A host that keeps something else than an object there has a use for it we can't know.
    if (state === undefined) return;
    try {
      history[method]({ ...state, ...own, [this.#key]: this.#id }, '');
    } catch {
      // Refused: our own trail goes on.
    }
  }
}

/** `undefined` where the host keeps something that can't carry our number beside it. */
function readState(): State | undefined {
  const state: unknown = history.state;
  return state === null || (typeof state === 'object' && !Array.isArray(state))
    ? (state as State)
    : undefined;
}

function newKey(): string {
  return `ks-${Math.random().toString(36).slice(2, 10)}`;
}
