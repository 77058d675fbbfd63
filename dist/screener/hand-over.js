const HOUR = 36e5;
let waiting = [];
class HandOver {
  #host;
  #give;
  #take;
  /** By the time it is taken out a router may have the address of the next page. */
  #page = "";
  #leftAt = 0;
  /**
   * @param give - Lets go of the visit; `null` where there is none.
   * @param take - Goes on with a visit.
   */
  constructor(host, give, take) {
    this.#host = host;
    this.#give = give;
    this.#take = take;
    host.addController(this);
  }
  hostConnected() {
    this.#page = location.pathname;
    waiting = waiting.filter((each) => each !== this);
  }
  hostDisconnected() {
    this.#leftAt = Date.now();
    waiting.push(this);
  }
  /** The task that puts a new element in may take the old one out only afterwards; the first draw comes when it is done. */
  hostUpdate() {
    if (this.#host.hasUpdated) return;
    waiting = waiting.filter((each) => Date.now() - each.#leftAt < HOUR);
    const fits = (each) => each.#page === location.pathname && each.#host.id === this.#host.id;
    for (const each of waiting.filter(fits)) {
      waiting = waiting.filter((other) => other !== each);
      const visit = each.#give();
      if (visit) return this.#take(visit);
    }
  }
}

export { HandOver };
