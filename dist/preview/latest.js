class Latest {
  #from = [];
  #result;
  /** @param from - Compared by identity. */
  of(from, calculate) {
    if (!this.#result || from.some((each, index) => each !== this.#from[index]))
      this.#result = { value: calculate() };
    this.#from = from;
    return this.#result.value;
  }
}

export { Latest };
