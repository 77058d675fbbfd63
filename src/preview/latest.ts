/** Keeps the last result of a calculation for as long as what it was made from is the same. */
export class Latest<T> {
  #from: readonly unknown[] = [];
  #result: { readonly value: T } | undefined;

  /** @param from - Compared by identity. */
  of(from: readonly unknown[], calculate: () => T): T {
    if (!this.#result || from.some((each, index) => each !== this.#from[index]))
      this.#result = { value: calculate() };
    this.#from = from;
    return this.#result.value;
  }
}
