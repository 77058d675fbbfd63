/** Under this our entry stands in `history.state`, beside what the page keeps there. */
const KEY = 'ketamine-screener';

/** By these keys a router takes an entry for a page of its own, which it draws anew. */
const MARKS = ['turbo', 'turbolinks', 'htmx'];

/** How long the browser may take for a move, in ms; in a frame WebKit may not move at all. */
const PATIENCE = 500;

type State = Readonly<Record<string, unknown>>;

/** Numbers, keys and the address, never an answer, a step or an outcome. */
interface Entry {
  /** Its own number. They grow, over reloads too, so that two of them tell the direction of a move. */
  readonly at: number;
  /** How many entries lie below it that were pushed one upon the other, by any element of the page. */
  readonly depth: number;
  /** The address: a router may copy our entry into one of its own. */
  readonly page: string;
  /** Where each visit is. */
  readonly places: Readonly<Record<string, number>>;
}

/** One element's share in the entries. */
export interface Member {
  /** Stands for one visit. */
  readonly key: string;
  /** The number of the place it is at. */
  readonly id: number;
  /**
   * The browser has come to an entry.
   *
   * @param id - What it holds of the visit.
   * @param asked - Whether the element had asked for the move.
   * @returns whether the element shows something else.
   */
  follow(id: number | undefined, asked: boolean): boolean;
}

/**
 * The entries of all elements of a page in the browser's history. Each keeps the host's own state, for a router takes an entry without it for
 * none of its pages'. Of moves between ours no router is to hear, for nothing has changed for it, and many would draw the page anew: one that
 * listens before us finds no mark of its own in them. Only the entry that the browser stands on has those, for the way back to it from
 * another page.
 */
export class HistoryEntries {
  readonly #members = new Set<Member>();
  /** Keys of visits that go on. Where an entry holds none of them, it leads nowhere. */
  readonly #visits = new Set<string>();
  #listens = false;
  /** Those of a router, as last seen. */
  #marks: State = {};
  #lastNumber = 0;
  /** The entry that the browser stood on last. */
  #here: Entry | undefined;
  /** A move of ours is under way; another at once could lead out of the page. */
  #moving: ReturnType<typeof setTimeout> | undefined;
  /** One was given up, and may still come. */
  #late = false;
  #asking: Member | undefined;
  #waiting: (() => void)[] = [];

  join(member: Member): void {
    this.#members.add(member);
    if (this.#listens) return;
    this.#listens = true;
    window.addEventListener('popstate', this.#follow, { capture: true });
    this.#here = entryNow();
    // A move while a page loads stops the loading in some browsers.
    if (document.readyState === 'complete') this.#unwind();
    else window.addEventListener('load', () => this.#unwind(), { once: true });
  }

  leave(member: Member): void {
    this.#members.delete(member);
  }

  /** Nothing leads to the visit any more: Back would be dead at each of its entries. */
  end(key: string): void {
    this.#visits.delete(key);
    this.whenSettled(() => this.#unwind());
  }

  /** Whether the browser stands on the entry with this number, and the entry holds where the element is. */
  standsAt(at: number | undefined, { key, id }: Member): boolean {
    const entry = entryNow();
    return entry?.at === at && entry?.places[key] === id;
  }

  /** What the entry that the browser stands on holds of a visit. */
  idOf(key: string): number | undefined {
    return entryNow()?.places[key];
  }

  /** @param otherwise - Called where the browser does not move. */
  back(member: Member, otherwise: () => void): void {
    if (this.#moving !== undefined) return;
    this.#asking = member;
    this.#go(1, otherwise);
  }

  /** Calls once no move of ours is under way. */
  whenSettled(call: () => void): void {
    if (this.#moving === undefined) call();
    else this.#waiting.push(call);
  }

  /**
   * Makes an entry for the place that a visit has gone to.
   *
   * @param from - The number of the place it has left.
   * @returns the number of the entry; undefined where there is none.
   */
  push(key: string, from: number, to: number): number | undefined {
    this.#visits.add(key);
    this.#unmark();
    let below = entryNow();
    // Each call counts: WebKit refuses them after 100 in ten seconds, whoever made them.
    if (below?.places[key] !== from) {
      const at = below?.at ?? this.#nextNumber(0);
      this.#write('replaceState', at, below?.depth ?? 0, { [key]: from });
      below = entryNow();
    }
    if (!below) return undefined;
    const at = this.#nextNumber(below.at);
    this.#write('pushState', at, below.depth + 1, { [key]: to }, this.#marks);
    return at;
  }

  readonly #follow = (event: PopStateEvent): void => {
    const from = this.#here;
    const to = (this.#here = entryIn(event.state));
    const way = (to?.at ?? 0) - (from?.at ?? 0);
    // At the lowest another row of entries begins.
    const among = from && to && way !== 0 && (way < 0 ? from : to).depth > 0;
    if (among) event.stopImmediatePropagation();
    if (to) this.#complete(event.state as State);
    const asking = this.#asking;
    this.#late = false;
    let led = false;
    for (const member of [...this.#members])
      led = member.follow(to?.places[member.key], member === asking) || led;
    this.#settle();
    // Back must not be dead. Whoever goes forward through such entries wants what lies beyond.
    if (way < 0 && among && !led && to.depth > 0) this.#goDown(1);
  };

  /** Leaves entries that lead nowhere, down to the lowest. */
  #unwind(): void {
    const { depth, places = {} } = entryNow() ?? { depth: 0 };
    const here = { ...places, ...this.#places };
    // At 0 an element is at its start, and so it is in all entries below.
    const leads = Object.keys(places).some((key) => this.#visits.has(key) && here[key] !== 0);
    if (depth > 0 && !leads) this.#goDown(depth);
  }

  #goDown(depth: number): void {
    if (this.#moving === undefined && !this.#late && canGoDown(depth)) this.#go(depth);
  }

  #go(depth: number, otherwise?: () => void): void {
    this.#unmark();
    this.#moving = setTimeout(() => {
      this.#late = true;
      otherwise?.();
      this.#settle();
    }, PATIENCE);
    history.go(-depth);
  }

  #settle(): void {
    clearTimeout(this.#moving);
    this.#moving = undefined;
    this.#asking = undefined;
    for (const call of this.#waiting.splice(0)) call();
  }

  /** Takes a router's marks out of the entry. */
  #unmark(): void {
    const state: Record<string, unknown> = { ...stateNow() };
    const marks = MARKS.filter((key) => key in state).map((key) => [key, state[key]]);
    if (marks.length === 0) return;
    this.#marks = Object.fromEntries(marks) as State;
    for (const key of MARKS) Reflect.deleteProperty(state, key);
    write('replaceState', state);
  }

  /** A router may have put its own state in the place of all there was. */
  #complete(state: State): void {
    const whole = { ...this.#marks, ...state, ...stateNow() };
    if (Object.keys(whole).length > Object.keys(stateNow() ?? {}).length) write('replaceState', whole);
  }

  #nextNumber(below: number): number {
    return (this.#lastNumber = Math.max(Date.now(), this.#lastNumber + 1, below + 1));
  }

  get #places(): Record<string, number> {
    return Object.fromEntries([...this.#members].map(({ key, id }) => [key, id]));
  }

  #write(
    method: 'pushState' | 'replaceState',
    at: number,
    depth: number,
    own: Entry['places'],
    marks: State = {},
  ): void {
    const others = Object.entries(entryNow()?.places ?? {}).filter(([key]) => this.#visits.has(key));
    const places = { ...Object.fromEntries(others), ...this.#places, ...own };
    write(method, { ...stateNow(), ...marks, [KEY]: { at, depth, page: location.href, places } });
    this.#here = entryNow();
  }
}

function write(method: 'pushState' | 'replaceState', state: State): void {
  try {
    // A host that keeps something else than an object there has a use for it we can't know.
    if (stateNow()) history[method](state, '');
  } catch {
    // Refused: our own trail goes on.
  }
}

/** Whether there is a way down that never leaves the page. */
function canGoDown(depth: number): boolean {
  const { navigation } = window as Partial<Window>;
  if (!navigation) return true;
  // Chromium drops entries that were made without a touch: the lowest may be gone, and at its place lie another page's.
  const lowest = navigation.entries()[(navigation.currentEntry?.index ?? 0) - depth];
  return lowest?.sameDocument ? lowest.url === location.href : false;
}

/** `undefined` where the host keeps something that can't carry ours beside it, or the page is no longer shown. */
function stateNow(): State | undefined {
  try {
    const state: unknown = history.state ?? {};
    return typeof state === 'object' && !Array.isArray(state) ? (state as State) : undefined;
  } catch {
    return undefined;
  }
}

function entryIn(state: unknown): Entry | undefined {
  const entry = (state as State | null | undefined)?.[KEY] as Entry | undefined;
  return entry?.page === location.href ? entry : undefined;
}

const entryNow = () => entryIn(stateNow());
