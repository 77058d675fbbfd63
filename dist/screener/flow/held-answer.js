const REST = 1500;
class HeldAnswer {
  #give;
  #changed;
  #held = null;
  #arrow = false;
  #pressed = false;
  #timer;
  /**
   * @param give - Takes an answer; says whether it led to another view.
   * @param changed - Called when there is another answer to show as chosen.
   */
  constructor(give, changed) {
    this.#give = give;
    this.#changed = changed;
  }
  hostConnected() {
    document.addEventListener("visibilitychange", this.#hide);
  }
  hostDisconnected() {
    document.removeEventListener("visibilitychange", this.#hide);
  }
  /** The answer that is held for a question. */
  value(question) {
    return this.#held?.question === question ? this.#held.value : void 0;
  }
  /** @param rests - Whether a rest gives the answer. */
  choose(question, value, rests) {
    if (this.#held && this.#held.question !== question) this.settle();
    this.drop();
    if (!this.#arrow) {
      this.#give(question, value);
      return;
    }
    this.#held = { question, value };
    if (rests) this.#wait();
    this.#changed();
  }
  /** @returns whether the key gave an answer, and whether that led away. */
  keyDown(key) {
    this.#arrow = key.startsWith("Arrow");
    this.#pressed = false;
    if (!this.#held || key !== " " && key !== "Enter") return "none";
    return this.settle() ? "away" : "stays";
  }
  /** The choice that a key makes comes before it is let go. */
  keyUp() {
    this.#arrow = false;
  }
  /** A pointer was pressed in the question: what it chooses comes only after it has taken the focus away. */
  press() {
    this.#arrow = false;
    this.#pressed = true;
    if (this.#timer !== void 0) this.#wait();
  }
  /** The focus went out of the question. */
  leave() {
    this.#arrow = false;
    if (!this.#pressed) this.settle();
    this.#pressed = false;
  }
  /**
   * Gives what is held.
   *
   * @returns whether that led to another view.
   */
  settle() {
    const held = this.take();
    return held !== null && this.#give(held.question, held.value);
  }
  /** What is held, for another to give. */
  take() {
    const held = this.#held;
    this.drop();
    return held;
  }
  drop() {
    clearTimeout(this.#timer);
    this.#timer = void 0;
    this.#held = null;
  }
  #hide = () => {
    if (document.visibilityState === "hidden") this.settle();
  };
  #wait() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), REST);
  }
}

export { HeldAnswer };
