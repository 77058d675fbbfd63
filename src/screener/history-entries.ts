/** What every key of ours in `history.state` begins with. What stands there are numbers, never an answer, a step or an outcome. */
const PREFIX = 'ks-';
/** The entry's own number. They grow, over reloads too, so that two of them tell the direction of a move. */
const AT = 'ks-at';
/** How many entries lie below it that were pushed one upon the other, by any element of the page. */
const DEPTH = 'ks-depth';
/** The number of the lowest of those. */
const BASE = 'ks-base';
/** The address, as a number: a router may copy our numbers into an entry of its own. */
const PAGE = 'ks-page';
/** Which load of the document made it: what an earlier one has left leads nowhere. */
const LOAD = 'ks-load';
/** Under this and its key stands where an element is. */
const ELEMENT = 'ks-element-';

/** By these keys a router takes an entry for a page of its own, which it draws anew. */
const MARKS = ['turbo', 'turbolinks', 'htmx'];

type State = Readonly<Record<string, unknown>>;

/** One element's share in the entries. */
export interface Member {
  /** Stands for one visit. */
  readonly key: string;
  /** The number of the place it is at. */
  readonly id: number;
  /**
   * The browser has come to an entry.
   *
   * @param id - What it holds of the element.
   * @param asked - Whether the element had asked for the move.
   * @returns whether the element shows another place.
   */
  follow(id: unknown, asked: boolean): boolean;
}

/** How long the browser may take for a move, in ms; in a frame WebKit may not move at all. */
const PATIENCE = 500;

/**
 * The entries of all elements of a page in the browser's history. Each keeps the host's own state, for a router takes an entry without it for
 * none of its pages'. Of moves between ours no router is to hear, for nothing has changed for it, and many would draw the page anew: one that
 * listens before us finds no mark of its own in them. Only the entry that the browser stands on has those, for the way back to it from
 * another page.
 */
export class HistoryEntries {
  readonly #members = new Set<Member>();
  /** Keys of visits that have ended. */
  readonly #ended = new Set<string>();
  readonly #load = Math.random();
  #listens = false;
  /** Those of a router, as last seen. */
  #marks: State = {};
  #lastNumber = 0;
  /** What the entry held that the browser stood on last. */
  #here: State | undefined;
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
    this.#here = readState();
    // A move while a page loads stops the loading in some browsers.
    if (document.readyState === 'complete') this.#unwind();
    else window.addEventListener('load', () => this.#unwind(), { once: true });
  }

  leave(member: Member): void {
    this.#members.delete(member);
  }

  /** Nothing leads to the visit any more: Back would be dead at each of its entries. */
  end(key: string): void {
    this.#ended.add(key);
    this.whenSettled(() => this.#unwind());
  }

  /** Whether the browser stands on the entry with this number, and the entry holds where the element is. */
  standsAt(at: number | undefined, { key, id }: Member): boolean {
    const state = readState();
    return isOurs(state) && state[AT] === at && this.idOf(key) === id;
  }

  /** What the entry that the browser stands on holds of a visit. */
  idOf(key: string): unknown {
    return readState()?.[ELEMENT + key];
  }

  /** @param otherwise - Called where the browser does not move. */
  back(member: Member, otherwise: () => void): void {
    if (this.#moving !== undefined) return;
    this.#asking = member;
    this.#wait(otherwise);
    this.#unmark();
    history.back();
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
    const name = ELEMENT + key;
    this.#unmark();
    // Each call counts: WebKit refuses them after 100 in ten seconds, whoever made them.
    if (!this.#isLive(readState()) || this.idOf(key) !== from) this.#mark('replaceState', { [name]: from });
    const state = readState();
    if (!this.#isLive(state)) return undefined;
    const at = this.#nextNumber(state);
    this.#mark('pushState', { ...this.#marks, [AT]: at, [DEPTH]: depthOf(state) + 1, [name]: to });
    return at;
  }

  readonly #follow = (event: PopStateEvent): void => {
    const from = this.#here;
    const to = (this.#here = objectOf(event.state));
    const way = numberOf(to, AT) - numberOf(from, AT);
    const among = isOurs(to) && to[BASE] === from?.[BASE] && way !== 0;
    if (among) event.stopImmediatePropagation();
    if (this.#isLive(to)) this.#complete(to);
    const asking = this.#asking;
    this.#late = false;
    let led = false;
    for (const member of [...this.#members])
      led = member.follow(to?.[ELEMENT + member.key], member === asking) || led;
    this.#settle();
    // Back must not be dead. Whoever goes forward through such entries wants what lies beyond.
    if (way < 0 && among && !led && depthOf(to) > 0) this.#move(1);
  };

  /** Leaves entries that lead nowhere, down to the lowest. */
  #unwind(): void {
    const state = readState();
    const depth = isOurs(state) ? depthOf(state) : 0;
    if (depth > 0 && !this.#leadsSomewhere(state)) this.#move(depth);
  }

  #move(depth: number): void {
    if (this.#moving !== undefined || this.#late || !canGoBack(depth)) return;
    this.#unmark();
    this.#wait();
    history.go(-depth);
  }

  /** Takes a router's marks out of the entry. */
  #unmark(): void {
    const entries = Object.entries(readState() ?? {});
    const marks = entries.filter(([key]) => MARKS.includes(key));
    if (marks.length === 0) return;
    this.#marks = Object.fromEntries(marks);
    write('replaceState', Object.fromEntries(entries.filter(([key]) => !MARKS.includes(key))));
  }

  /** A router may have put its own state in the place of all there was. */
  #complete(entry: State): void {
    const state = readState();
    const whole = { ...this.#marks, ...entry, ...state };
    if (!state || Object.keys(whole).every((key) => key in state)) return;
    write('replaceState', whole);
    this.#here = readState();
  }

  #wait(otherwise?: () => void): void {
    this.#moving = setTimeout(() => {
      this.#late = true;
      otherwise?.();
      this.#settle();
    }, PATIENCE);
  }

  #settle(): void {
    clearTimeout(this.#moving);
    this.#moving = undefined;
    this.#asking = undefined;
    for (const call of this.#waiting.splice(0)) call();
  }

  #isLive(state: State | undefined): state is State {
    return isOurs(state) && state[LOAD] === this.#load;
  }

  #leadsSomewhere(state: State | undefined): boolean {
    const here = this.#memberIds;
    // At 0 an element is at its start, and so it is in all entries below.
    return (
      this.#isLive(state) &&
      Object.keys(state).some((name) => this.#isOfVisit(name) && (here[name] ?? state[name]) !== 0)
    );
  }

  #nextNumber(state: State): number {
    this.#lastNumber = Math.max(Date.now(), this.#lastNumber + 1, numberOf(state, AT) + 1);
    return this.#lastNumber;
  }

  get #memberIds(): Record<string, number> {
    return Object.fromEntries([...this.#members].map(({ key, id }) => [ELEMENT + key, id]));
  }

  #isOfVisit(name: string): boolean {
    return name.startsWith(ELEMENT) && !this.#ended.has(name.slice(ELEMENT.length));
  }

  #mark(method: 'pushState' | 'replaceState', own: State): void {
    const state = readState();
    // A host that keeps something else than an object there has a use for it we can't know.
    if (!state) return;
    const live = this.#isLive(state);
    const kept = Object.entries(state).filter(
      ([name]) => !MARKS.includes(name) && (!name.startsWith(PREFIX) || (live && this.#isOfVisit(name))),
    );
    const at = isOurs(state) ? state[AT] : this.#nextNumber(state);
    const numbers = {
      [AT]: at,
      [BASE]: isOurs(state) ? state[BASE] : at,
      [DEPTH]: isOurs(state) ? depthOf(state) : 0,
    };
    write(method, {
      ...Object.fromEntries(kept),
      ...this.#memberIds,
      ...numbers,
      [PAGE]: page(),
      [LOAD]: this.#load,
      ...own,
    });
    this.#here = readState();
  }
}

function write(method: 'pushState' | 'replaceState', state: State): void {
  try {
    history[method](state, '');
  } catch {
    // Refused: our own trail goes on.
  }
}

/** Whether there is a way down that never leaves the page. */
function canGoBack(depth: number): boolean {
  const { navigation } = window as Partial<Window>;
  if (navigation) {
    // Chromium drops entries that were made without a touch: the lowest may be gone, and at its place lie another page's.
    const lowest = navigation.entries()[(navigation.currentEntry?.index ?? -1) - depth];
    return lowest?.sameDocument === true && lowest.url === location.href;
  }
  return true;
}

const numberOf = (state: State | undefined, key: string): number => {
  const value = state?.[key];
  return typeof value === 'number' ? value : 0;
};

const depthOf = (state: State | undefined) => numberOf(state, DEPTH);

const isOurs = (state: State | undefined): state is State => state?.[PAGE] === page();

function page(): number {
  const { href } = location;
  let sum = href.length;
  for (let at = 0; at < href.length; at += 1) sum = (Math.imul(sum, 31) + href.charCodeAt(at)) | 0;
  return sum;
}

/** `undefined` where the host keeps something that can't carry our numbers beside it, or the page is no longer shown. */
function readState(): State | undefined {
  try {
    return objectOf(history.state);
  } catch {
    return undefined;
  }
}

function objectOf(state: unknown): State | undefined {
  if (state === null) return {};
  return typeof state === 'object' && !Array.isArray(state) ? (state as State) : undefined;
}
