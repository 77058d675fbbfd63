/** Fields that letters go into; of an input, the types where they do. */
const isTextField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement &&
    !/^(?:button|checkbox|file|radio|range|reset|submit)$/.test(target.type));

/** Escape and Tab are for whoever opened or lines up things on the page, and so are its shortcuts; AltGr, which types, counts as Ctrl with Alt. */
const isForPage = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === 'Escape' || key === 'Tab' || /^F\d+$/.test(key) || metaKey || (ctrlKey && !altKey);

/**
 * Keeps what is typed into the fields of an element from the key handlers of the page: many leave out text fields by `target.tagName`,
 * which outside of us is that of the element, and take letters for shortcuts.
 */
export function keepKeys(host: HTMLElement): void {
  const keep = (event: KeyboardEvent): void => {
    if (isTextField(event.composedPath()[0]) && !isForPage(event)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) host.addEventListener(type, keep);
}
