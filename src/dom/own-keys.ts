/** Fields that letters go into; of an input, the types where they do. A list to choose from is looked through by letters. */
const isTextField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLInputElement &&
    !/^(?:button|checkbox|file|radio|range|reset|submit)$/.test(target.type));

/** Keys that press or choose what has the focus. */
const isForControl = ({ key }: KeyboardEvent): boolean => /^(?:Enter| |Arrow\w+)$/.test(key);

/** Escape and Tab are for whoever opened or lines up things on the page, and so are its shortcuts; AltGr, which types, counts as Ctrl with Alt. */
const isForPage = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  key === 'Escape' || key === 'Tab' || /^F\d+$/.test(key) || metaKey || (ctrlKey && !altKey);

/**
 * Keeps what is typed and pressed within an element from the key handlers of the page: many leave out fields and buttons by
 * `target.tagName`, which outside of us is that of the element. They take letters for shortcuts, and Enter for the default button of a form.
 */
export function keepKeys(host: HTMLElement): void {
  const keep = (event: KeyboardEvent): void => {
    const isOurs = isForControl(event) || isTextField(event.composedPath()[0]);
    if (isOurs && !isForPage(event)) event.stopPropagation();
  };
  for (const type of ['keydown', 'keypress', 'keyup'] as const) host.addEventListener(type, keep);
}
