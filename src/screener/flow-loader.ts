import type { CSSResult } from 'lit';
import type { Answers } from '../assessment/types.ts';
import type { Flow } from './flow/flow.ts';
import type { FlowHost } from './host.ts';

/** The questions and their engine. In `dist/cdn` they come as `scripts/fetch-checked.js` says. */
const fetchFlow = () => import('./flow/flow.ts').catch(() => null);

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
  /** Counts the visits, so that a load that ends after its visit was cleared changes nothing. */
  #visit = 0;

  constructor(host: FlowHost, arrived: (flow: Flow, styles: CSSResult) => void) {
    this.#host = host;
    this.#arrived = arrived;
  }

  /** The first touch is a sign that the questions will be needed: once it is answered they are fetched, while the person reads on. */
  readonly warm = (): void => {
    setTimeout(() => void fetchFlow());
  };

  /** @returns the flow of this visit, or `null` where it did not load or the visit was cleared meanwhile. */
  load(given: Answers = this.#given): Promise<Flow | null> {
    this.#given = given;
    this.#loading ??= this.#fetch(this.#visit);
    return this.#loading;
  }

  async #fetch(visit: number): Promise<Flow | null> {
    if (this.failed) this.#host.refocus();
    this.failed = false;
    this.#host.requestUpdate();
    const loaded = await fetchFlow();
    // Running the code, making the flow and drawing it are tasks of their own, so that none holds the page up for long.
    await pause();
    if (visit !== this.#visit) return null;
    if (loaded) {
      const flow = new loaded.Flow(this.#host, this.#given);
      await pause();
      if (visit !== this.#visit) {
        flow.dispose();
        return null;
      }
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
    this.#loading = null;
    this.failed = false;
    this.#given = {};
  }
}
