const fetchFlow = () => import('./flow/flow.js').catch(() => null);
const pause = () => new Promise((resolve) => setTimeout(resolve));
class FlowLoader {
  constructor(host, arrived) {
    this.flow = null;
    this.failed = false;
    /** What the flow starts with; a failed load loses nothing. */
    this.#given = {};
    this.#loading = null;
    /** Counts the visits, so that a load that ends after its visit was cleared changes nothing. */
    this.#visit = 0;
    /** The first touch is a sign that the questions will be needed: once it is answered they are fetched, while the person reads on. */
    this.warm = () => {
      setTimeout(() => void fetchFlow());
    };
    this.#host = host;
    this.#arrived = arrived;
  }
  #host;
  #arrived;
  #given;
  #loading;
  #visit;
  /** @returns the flow of this visit, or `null` where it did not load or the visit was cleared meanwhile. */
  load(given = this.#given) {
    this.#given = given;
    this.#loading ??= this.#fetch(this.#visit);
    return this.#loading;
  }
  async #fetch(visit) {
    if (this.failed) this.#host.refocus();
    this.failed = false;
    this.#host.requestUpdate();
    const loaded = await fetchFlow();
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
    this.#host.emit("ks-error");
    this.#host.refocus();
    return null;
  }
  /** Ends the visit: nothing of it stays. */
  forget() {
    this.#visit += 1;
    this.flow?.dispose();
    this.flow = null;
    this.#loading = null;
    this.failed = false;
    this.#given = {};
  }
}

export { FlowLoader };
