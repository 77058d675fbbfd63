import type { CSSResult } from 'lit';
import type { Answers } from '../assessment/types.ts';
import type { Flow } from './flow/flow.ts';
import type { FlowHost } from './host.ts';

/** The questions and their engine. In `dist/cdn` they come as `scripts/fetch-checked.js` says. */
const importFlow = () => import('./flow/flow.ts');

/** What was loaded and told, for the next element to go on with. */
export interface Released {
  readonly flow: Flow | null;
  readonly styles: CSSResult | undefined;
  readonly given: Answers;
  readonly wanted: boolean;
}

type Questions = Pick<Awaited<ReturnType<typeof importFlow>>, 'Flow' | 'flowStyles'>;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** After this a connection may be hanging, in ms: the person is offered another try. `scripts/fetch-checked.js` knows it, too. */
export const PATIENCE = 15_000;

/** Fetches the questions when they are wanted, and keeps what was given until they are there. */
export class FlowLoader {
  flow: Flow | null = null;
  state: 'idle' | 'loading' | 'slow' | 'ready' | 'failed' = 'idle';
  readonly #host: FlowHost;
  readonly #arrived: (flow: Flow, styles: CSSResult) => void;
  /** What the flow starts with; a failed load loses nothing. */
  #given: Answers = {};
  #styles: CSSResult | undefined;
  /** Made and not handed over yet. */
  #making: Flow | null = null;
  #waiting: ((flow: Flow | null) => void)[] = [];
  /** Counts the loads, those that were cleared included: of one that is no longer the newest only the questions are of use. */
  #attempt = 0;
  /** The first load of this visit: an older one belongs to another visit. */
  #first = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    host: FlowHost,
    arrived: (flow: Flow, styles: CSSResult) => void,
    private readonly fetchFlow: () => Promise<Questions> = importFlow,
  ) {
    this.#host = host;
    this.#arrived = arrived;
  }

  /**
   * The first touch is a sign that the questions will be needed: once it is answered they are fetched, while the person reads on. After a
   * failure only the person tries again: an attempt under way would be taken for theirs.
   */
  readonly warm = (): void => {
    if (this.state === 'idle') setTimeout(() => this.fetchFlow().catch(() => undefined));
  };

  /**
   * @param given - Answers given so far. Whatever is given before the flow is there, it has, and the last of each counts.
   * @returns the flow of this visit, or `null` where it did not load or the visit was cleared meanwhile.
   */
  load(given: Answers = {}): Promise<Flow | null> {
    this.#given = { ...this.#given, ...given };
    if (this.flow) return Promise.resolve(this.flow);
    const loaded = new Promise<Flow | null>((resolve) => this.#waiting.push(resolve));
    if (this.state !== 'loading') {
      this.#attempt += 1;
      this.#enter('loading');
      void this.#fetch(this.#attempt);
    }
    return loaded;
  }

  /** The person asks for another try. */
  readonly retry = (): void => {
    this.#host.refocus();
    void this.load();
  };

  async #fetch(attempt: number): Promise<void> {
    const forgotten = () => attempt < this.#first;
    try {
      const loaded = await this.fetchFlow();
      // Running the code, making the flow and drawing it are tasks of their own, so that none holds the page up for long.
      await pause();
      // Of two tries the first that comes is taken.
      if (forgotten() || this.flow || this.#making) return;
      await this.#make(loaded, forgotten);
    } catch {
      // Of two tries the newer may still come.
      if (!forgotten() && !this.flow && (this.#making || attempt === this.#attempt)) this.#fail();
    }
  }

  async #make({ Flow: Made, flowStyles }: Questions, forgotten: () => boolean): Promise<void> {
    let made: Answers;
    let flow: Flow;
    do {
      this.#making?.dispose();
      made = this.#given;
      flow = this.#making = new Made(this.#host, made);
      await pause();
      if (forgotten()) return;
    } while (made !== this.#given); // More was given meanwhile.
    this.#making = null;
    this.#have(flow, flowStyles);
    this.#tell(flow);
  }

  #have(flow: Flow, styles: CSSResult): void {
    this.flow = flow;
    this.#styles = styles;
    this.#enter('ready');
    this.#arrived(flow, styles);
  }

  /** Lets go of the visit without ending it. */
  release(): Released {
    const released = {
      flow: this.flow,
      given: this.#given,
      wanted: this.state !== 'idle',
      styles: this.#styles,
    };
    this.flow = null;
    this.forget();
    return released;
  }

  /** Goes on with the visit of another element. */
  adopt({ flow, given, wanted, styles }: Released): void {
    if (flow && styles) {
      flow.moveTo(this.#host);
      this.#have(flow, styles);
    } else if (wanted) void this.load(given);
  }

  #fail(): void {
    this.#making = null;
    this.#enter('failed');
    this.#host.emit('ks-error');
    this.#host.refocus();
    this.#tell(null);
  }

  #enter(state: FlowLoader['state']): void {
    this.state = state;
    clearTimeout(this.#timer);
    if (state === 'loading') this.#timer = setTimeout(() => this.#enter('slow'), PATIENCE);
    if (state === 'slow') this.#host.announce(this.#host.words.slow.text);
    this.#host.requestUpdate();
  }

  #tell(flow: Flow | null): void {
    for (const resolve of this.#waiting.splice(0)) resolve(flow);
  }

  /** Ends the visit: nothing of it stays, even where the flow can't be ended as it should. */
  forget(): void {
    // One that is being made would, at its end, have kept its answers for a reload.
    const flows = [this.flow, this.#making];
    this.flow = null;
    this.#making = null;
    this.#given = {};
    this.#first = this.#attempt + 1;
    this.#enter('idle');
    this.#tell(null);
    try {
      for (const flow of flows) flow?.dispose();
    } catch {
      // It is out of reach by now.
    }
  }
}
