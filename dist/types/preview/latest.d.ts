/** Keeps the last result of a calculation for as long as what it was made from is the same. */
export declare class Latest<T> {
    #private;
    /** @param from - Compared by identity. */
    of(from: readonly unknown[], calculate: () => T): T;
}
