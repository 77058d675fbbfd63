import type { CSSResult } from 'lit';
import type { Answers } from '../assessment/types.ts';
import type { Flow } from './flow/flow.ts';
import type { FlowHost } from './host.ts';

/** The questions and their engine. In `dist/cdn` they come as `scripts/fetch-checked.js` says. */
const importFlow = () => import('./flow/flow.ts').catch(() => null);

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Fetches the questions when they are wanted, and keeps what was given until they are there. */
export class FlowLoader {
  flow: Flow | null = null;
  failed = false;
  readonly #host: FlowHost;
  readonly #arrived: (flow: Flow, styles: CSSResult) => void;
  /** What the flow starts with; a failed load loses nothing. */
  #given: Answers = {};
  #loading: Promise<Flow | null> | null = null;
  /** Made and not handed over yet. */
  #making: Flow | null = null;
  /** Counts the visits, so that a load that ends after its visit was cleared changes nothing. */
  #visit = 0;

  constructor(
    host: FlowHost,
    arrived: (flow: Flow, styles: CSSResult) => void,
    private readonly fetchFlow = importFlow,
  ) {
    this.#host = host;
    this.#arrived = arrived;
  }

  /** The first touch is a sign that the questions will be needed: once it is answered they are fetched, while the person reads on. */
  readonly warm = (): void => {
    setTimeout(() => void this.fetchFlow());
  };

  /**
   * @param given - Answers given so far. Whatever is given before the flow is there, it has, and the last of each counts.
   * @returns the flow of this visit, or `null` where it did not load or the visit was cleared meanwhile.
   */
  load(given: Answers = {}): Promise<Flow | null> {
    this.#given = { ...this.#given, ...given };
    this.#loading ??= this.#fetch(this.#visit);
    return this.#loading;
  }

  async #fetch(visit: number): Promise<Flow | null> {
    if (this.failed) this.#host.refocus();
    this.failed = false;
    this.#host.requestUpdate();
    const loaded = await this.fetchFlow();
    // Running the code, making the flow and drawing it are tasks of their own, so that none holds the page up for long.
    await pause();
    if (visit !== this.#visit) return null;
    if (loaded) {
      let made: Answers;
      let flow: Flow;
      do {
        this.#making?.dispose();
        made = this.#given;
        flow = this.#making = new loaded.Flow(this.#host, made);
        await pause();
        if (visit !== this.#visit) return null;
      } while (made !== this.#given); // More was given meanwhile.
      this.#making = null;
      this.flow = flow;
      this.#arrived(flow, loaded.flowStyles);
      return flow;
    }
    this.#loading = null;
    this.failed = true;
    this.#host.emit('ks-error');
    this.#host.refocus();
    return null;
  }

  /** Ends the visit: nothing of it stays. */
  forget(): void {
    this.#visit += 1;
    this.flow?.dispose();
    this.flow = null;
    // One that is being made would, at its end, have kept its answers for a reload.
    this.#making?.dispose();
    this.#making = null;
    this.#loading = null;
    this.failed = false;
    this.#given = {};
  }
}
