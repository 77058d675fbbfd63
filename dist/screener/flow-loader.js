const importFlow = () => import('./flow/flow.js');
const pause = () => new Promise((resolve) => setTimeout(resolve));
const PATIENCE = 15e3;
class FlowLoader {
  constructor(host, arrived, fetchFlow = importFlow) {
    this.fetchFlow = fetchFlow;
    this.flow = null;
    this.state = "idle";
    /** What the flow starts with; a failed load loses nothing. */
    this.#given = {};
    /** Made and not handed over yet. */
    this.#making = null;
    this.#waiting = [];
    /** Counts the loads, those that were cleared included: of one that is no longer the newest only the questions are of use. */
    this.#attempt = 0;
    /** The first load of this visit: an older one belongs to another visit. */
    this.#first = 1;
    /**
     * The first touch is a sign that the questions will be needed: once it is answered they are fetched, while the person reads on. After a
     * failure only the person tries again: an attempt under way would be taken for theirs.
     */
    this.warm = () => {
      if (this.state === "idle") setTimeout(() => this.fetchFlow().catch(() => void 0));
    };
    /** The person asks for another try. */
    this.retry = () => {
      this.#host.refocus();
      void this.load();
    };
    this.#host = host;
    this.#arrived = arrived;
  }
  #host;
  #arrived;
  #given;
  #styles;
  #making;
  #waiting;
  #attempt;
  #first;
  #timer;
  /**
   * @param given - Answers given so far. Whatever is given before the flow is there, it has, and the last of each counts.
   * @returns the flow of this visit, or `null` where it did not load or the visit was cleared meanwhile.
   */
  load(given = {}) {
    this.#given = { ...this.#given, ...given };
    if (this.flow) return Promise.resolve(this.flow);
    const loaded = new Promise((resolve) => this.#waiting.push(resolve));
    if (this.state !== "loading") {
      this.#attempt += 1;
      this.#enter("loading");
      void this.#fetch(this.#attempt);
    }
    return loaded;
  }
  async #fetch(attempt) {
    const forgotten = () => attempt < this.#first;
    try {
      const loaded = await this.fetchFlow();
      await pause();
      if (forgotten() || this.flow || this.#making) return;
      await this.#make(loaded, forgotten);
    } catch {
      if (!forgotten() && !this.flow && (this.#making || attempt === this.#attempt)) this.#fail();
    }
  }
  async #make({ Flow: Made, flowStyles }, forgotten) {
    let made;
    let flow;
    do {
      this.#making?.dispose();
      made = this.#given;
      flow = this.#making = new Made(this.#host, made);
      await pause();
      if (forgotten()) return;
    } while (made !== this.#given);
    this.#making = null;
    this.#have(flow, flowStyles);
    this.#tell(flow);
  }
  #have(flow, styles) {
    this.flow = flow;
    this.#styles = styles;
    this.#enter("ready");
    this.#arrived(flow, styles);
  }
  /** Lets go of the visit without ending it. */
  release() {
    const released = {
      flow: this.flow,
      given: this.#given,
      wanted: this.state !== "idle",
      styles: this.#styles
    };
    this.flow = null;
    this.forget();
    return released;
  }
  /** Goes on with the visit of another element. */
  adopt({ flow, given, wanted, styles }) {
    if (flow && styles) {
      flow.moveTo(this.#host);
      this.#have(flow, styles);
    } else if (wanted) void this.load(given);
  }
  #fail() {
    this.#making = null;
    this.#enter("failed");
    this.#host.emit("ks-error");
    this.#host.refocus();
    this.#tell(null);
  }
  #enter(state) {
    this.state = state;
    clearTimeout(this.#timer);
    if (state === "loading") this.#timer = setTimeout(() => this.#enter("slow"), PATIENCE);
    if (state === "slow") this.#host.announce(this.#host.words.slow.text);
    this.#host.requestUpdate();
  }
  #tell(flow) {
    for (const resolve of this.#waiting.splice(0)) resolve(flow);
  }
  /** Ends the visit: nothing of it stays, even where the flow can't be ended as it should. */
  forget() {
    const flows = [this.flow, this.#making];
    this.flow = null;
    this.#making = null;
    this.#given = {};
    this.#first = this.#attempt + 1;
    this.#enter("idle");
    this.#tell(null);
    try {
      for (const flow of flows) flow?.dispose();
    } catch {
    }
  }
}

export { FlowLoader, PATIENCE };
