import { expect } from 'chai';
import fc from 'fast-check';
import { HistoryEntries } from '../../src/screener/history-entries.ts';
import { Trail } from '../../src/screener/trail.ts';

/** An entry of the page; those of its frames stand among them and hold the same. */
interface Entry {
  state: unknown;
  readonly url: string;
}

/** The history of one tab, as the standard has it: moves come later, and below the first entry is another page. */
class Tab extends EventTarget {
  entries: Entry[] = [{ state: null, url: '/' }];
  cursor = 0;
  #asked: number[] = [];

  get entry(): Entry {
    return this.entries[this.cursor]!;
  }

  get state(): unknown {
    return structuredClone(this.entry.state);
  }

  pushState(state: unknown): void {
    this.push({ state: structuredClone(state), url: this.entry.url });
  }

  replaceState(state: unknown): void {
    this.entry.state = structuredClone(state);
  }

  back(): void {
    this.go(-1);
  }

  go(by: number): void {
    this.#asked.push(by);
  }

  push(entry: Entry): void {
    this.entries = [...this.entries.slice(0, this.cursor + 1), entry];
    this.cursor += 1;
  }

  /** A link to an anchor. */
  link(): void {
    this.push({ state: null, url: `/#${this.entries.length}` });
    this.#tell();
  }

  /** A router goes to another address, and takes along what stands in the state. */
  route(): void {
    this.push({ state: this.state, url: `/${this.entries.length}` });
  }

  /** By the browser's own button. False where it would lead out of the page. */
  press(by: -1 | 1): boolean {
    if (!this.entries[this.cursor + by]) return false;
    this.#move(by);
    this.settle();
    return true;
  }

  settle(): void {
    for (let by = this.#asked.shift(); by !== undefined; by = this.#asked.shift()) {
      if (this.cursor + by < 0) throw new Error('We led the person out of the page.');
      this.#move(by);
    }
    runTimers();
  }

  #move(by: number): void {
    const { entry } = this;
    this.cursor += by;
    if (this.entry !== entry) this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(Object.assign(new Event('popstate', { cancelable: true }), { state: this.state }));
  }
}

const real = { setTimeout, clearTimeout };
const timers = new Map<number, () => void>();
let timer = 0;

function runTimers(): void {
  for (const [id, call] of [...timers]) if (timers.delete(id)) call();
}

const host = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

/** A page with two elements, each at a depth: how many views it is from its start. */
class Page {
  tab = new Tab();
  trails: Trail<number>[] = [];
  /** What a router heard of. */
  heard = 0;

  constructor() {
    this.load();
  }

  get depths(): number[] {
    return this.trails.map(({ current }) => current);
  }

  load(): void {
    for (const trail of this.trails) trail.hostDisconnected();
    const { entries, cursor } = this.tab;
    const tab = (this.tab = Object.assign(new Tab(), { entries, cursor }));
    Object.assign(globalThis, {
      document: { readyState: 'complete' },
      window: this.tab,
      history: this.tab,
      location: {
        get href() {
          return `https://clinic.example${tab.entry.url}`;
        },
      },
    });
    const entriesOfPage = new HistoryEntries();
    this.trails = [0, 1].map(() => new Trail<number>(host, 0, () => {}, String, entriesOfPage));
    for (const trail of this.trails) trail.hostConnected();
    // In a browser it may stand anywhere: ours is of the capturing kind.
    this.tab.addEventListener('popstate', () => (this.heard += 1));
    this.tab.settle();
  }

  go(which: number): void {
    const trail = this.trails[which]!;
    trail.push(trail.current + 1);
  }

  clear(which: number): void {
    this.trails[which]!.reset(0);
    this.tab.settle();
  }

  ourBack(which: number): void {
    this.trails[which]!.back();
    this.tab.settle();
  }

  /** Whether anybody could be led anywhere by Back. */
  get isFresh(): boolean {
    return this.depths.every((depth) => depth === 0);
  }

  end(): void {
    for (const trail of this.trails) trail.hostDisconnected();
  }
}

const depthIn = ({ state }: Entry) =>
  (state as Record<string, { depth?: number }> | null)?.['ketamine-screener']?.depth ?? 0;

/** Of each press of Back that changed nothing: how many entries of ours lay below. */
let deadPresses: number[] = [];

type Act = readonly [
  name: 'go' | 'ourBack' | 'clear' | 'back' | 'forward' | 'link' | 'route' | 'frame' | 'reload',
  which: number,
];

const acts = (names: readonly Act[0][], elements: number) =>
  fc.array(fc.tuple(fc.constantFrom(...names), fc.nat({ max: elements - 1 })), { maxLength: 25 });

function act(page: Page, [name, which]: Act): void {
  const before = page.depths;
  const { tab } = page;
  const from = tab.entry;
  const { url } = from;
  if (name === 'go') page.go(which);
  else if (name === 'ourBack') {
    page.ourBack(which);
    const wanted = before.map((depth, each) => (each === which ? Math.max(0, depth - 1) : depth));
    expect(page.depths, 'our Back').to.deep.equal(wanted);
  } else if (name === 'clear') {
    page.clear(which);
    expect(page.depths, 'clear').to.deep.equal(before.map((depth, each) => (each === which ? 0 : depth)));
  } else if (name === 'link') {
    tab.link();
    expect(page.depths, 'a link of the host').to.deep.equal(before);
  } else if (name === 'route') tab.route();
  else if (name === 'frame') tab.push(tab.entry);
  else if (name === 'reload') page.load();
  else if (name === 'forward') {
    tab.press(1);
    page.depths.forEach((depth, each) => expect(depth, 'Forward').to.be.at.least(before[each]!));
  } else if (tab.press(-1)) {
    page.depths.forEach((depth, each) => expect(depth, 'Back leads forward').to.be.at.most(before[each]!));
    const dead = page.depths.every((depth, each) => depth === before[each]);
    if (dead && from.url === tab.entry.url) deadPresses.push(depthIn(tab.entry));
  }
  if (['go', 'ourBack', 'clear', 'reload'].includes(name))
    expect(page.tab.entry.url, 'we led to another address').to.equal(url);
}

function holds(list: fc.Arbitrary<Act[]>, then: (page: Page, last: Act) => void = () => {}): void {
  fc.assert(
    fc.property(list, (each) => {
      const page = new Page();
      deadPresses = [];
      try {
        for (const one of each) {
          act(page, one);
          then(page, one);
        }
      } finally {
        page.end();
      }
    }),
    { numRuns: 2000 },
  );
}

describe('the trail in the browser’s history', () => {
  before(() => {
    Object.assign(globalThis, {
      setTimeout(call: () => void) {
        timers.set((timer += 1), call);
        return timer;
      },
      clearTimeout: (id: number) => timers.delete(id),
    });
  });

  after(() => {
    Object.assign(globalThis, real);
    for (const name of ['document', 'window', 'history', 'location'])
      Reflect.deleteProperty(globalThis, name);
  });

  it('one element, alone: Back leads to the place before, Forward on again', () => {
    // The depth is the entry's place in the tab: neither is ever ahead.
    holds(acts(['go', 'ourBack', 'back', 'forward'], 1), (page) =>
      expect(page.depths[0]).to.equal(page.tab.cursor),
    );
  });

  it('no router hears of moves between entries of ours', () => {
    holds(acts(['go', 'ourBack', 'back', 'forward', 'clear', 'reload'], 2), (page) =>
      expect(page.heard).to.equal(0),
    );
  });

  it('a router hears of the way back from an entry of its own', () => {
    holds(acts(['go', 'ourBack', 'back', 'forward'], 2), (page) => {
      const { tab } = page;
      const ahead = tab.entries.slice(tab.cursor + 1);
      tab.link();
      const heard = page.heard;
      tab.press(-1);
      expect(page.heard).to.equal(heard + 1);
      tab.entries = [...tab.entries.slice(0, tab.cursor + 1), ...ahead];
    });
  });

  it('after a link of the host, Back never leads forward', () => {
    holds(acts(['go', 'ourBack', 'back', 'forward', 'link'], 1));
  });

  it('a Back that undoes a link of the host undoes no more', () => {
    holds(acts(['go', 'ourBack', 'back', 'forward'], 1), (page) => {
      const { depths, tab } = page;
      const { cursor } = tab;
      const ahead = tab.entries.slice(cursor + 1);
      tab.link();
      tab.press(-1);
      expect([page.depths, tab.cursor]).to.deep.equal([depths, cursor]);
      tab.entries = [...tab.entries.slice(0, cursor + 1), ...ahead];
    });
  });

  it('two elements: Back moves one back, and none forward', () => {
    holds(acts(['go', 'ourBack', 'back', 'forward'], 2));
  });

  it('no press of Back is dead while there are entries of ours below', () => {
    holds(acts(['go', 'go', 'ourBack', 'back', 'forward', 'link', 'clear', 'reload'], 2), () =>
      expect(deadPresses.filter((depth) => depth > 0)).to.deep.equal([]),
    );
  });

  it('after “Clear” no entry lies below that leads nowhere', () => {
    holds(acts(['go', 'ourBack', 'back', 'forward', 'clear'], 1), (page, [name]) => {
      if (name === 'clear') expect(page.tab.cursor).to.equal(0);
    });
  });

  it('after a reload no entry lies below that leads nowhere', () => {
    holds(acts(['go', 'ourBack', 'back', 'forward', 'clear', 'reload'], 2), (page, [name]) => {
      if (name === 'reload') expect(page.tab.cursor).to.equal(0);
    });
  });

  it('“Clear” in one of two leaves the other where it is, and Back leads on', () => {
    holds(acts(['go', 'ourBack', 'back', 'forward', 'clear'], 2), (page, [name]) => {
      if (name === 'clear' && page.isFresh) expect(page.tab.cursor).to.equal(0);
    });
  });

  it('who clears and goes on at once has an entry for each view', () => {
    const page = new Page();
    for (const which of [0, 0, 0]) page.go(which);
    page.trails[0]!.reset(0);
    for (const which of [0, 0]) page.go(which);
    page.tab.settle();
    expect([page.depths[0], page.tab.cursor]).to.deep.equal([2, 2]);
    page.tab.press(-1);
    page.tab.press(-1);
    expect([page.depths[0], page.tab.cursor]).to.deep.equal([0, 0]);
    page.end();
  });

  it('with entries of frames and routers, links, reloads and all else, nobody is led out of the page, and Back never leads forward', () => {
    holds(
      acts(
        ['go', 'go', 'ourBack', 'back', 'back', 'forward', 'link', 'route', 'frame', 'clear', 'reload'],
        2,
      ),
    );
  });
});
