/**
 * Keeps what is typed into the fields of an element from the key handlers of the page: many leave out text fields by `target.tagName`,
 * which outside of us is that of the element, and take letters for shortcuts.
 */
export declare function keepKeys(host: HTMLElement): void;
