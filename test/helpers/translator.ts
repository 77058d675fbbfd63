const newFont = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');

/** What Chrome, Edge and the scripts of translation services do with a page: each text gives way to two elements with its translation. */
export function translate(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const around = text.parentElement;
    if (!around || text.data.trim() === '' || around.closest('[translate="no"], font, style, textarea'))
      continue;
    const font = newFont();
    const inner = newFont();
    inner.textContent = `«${text.data}»`;
    font.append(inner);
    text.replaceWith(font);
  }
}

/** What stands there without the marks of the translation. */
export const untranslated = (text: string): string => text.replace(/[«»]/g, '');
