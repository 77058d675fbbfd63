import { mask } from './masked.js';

const plainSheet = `
  @page { margin: 18mm; }
  body { font: 11pt/1.45 system-ui, sans-serif; color: #000; background: #fff; margin: 0; }
  h1 { font-size: 18pt; margin: 0 0 4pt; }
  h2 { font-size: 13pt; margin: 14pt 0 4pt; border-bottom: 1pt solid #000; break-after: avoid; }
  h3 { font-size: 11pt; margin: 10pt 0 2pt; break-after: avoid; }
  p, ul, dl { margin: 0 0 6pt; }
  ul { padding-left: 14pt; }
  dl > div { break-inside: avoid; }
  dt { display: inline; font-weight: 600; }
  dd { display: inline; margin: 0 0 0 4pt; }
  .note { font-size: 9.5pt; }
`;
const SOONEST = 1e3;
function printDocument(root, title, lang, blocks, sheet = plainSheet) {
  const frame = document.createElement("iframe");
  frame.className = "print-frame";
  frame.title = title;
  frame.tabIndex = -1;
  mask(frame);
  root.append(frame);
  const before = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  const end = () => {
    if (!frame.parentNode) return;
    const held = (root instanceof ShadowRoot ? root.activeElement : document.activeElement) === frame;
    frame.remove();
    if (held && before instanceof HTMLElement && before.isConnected) before.focus();
  };
  try {
    const view = frame.contentWindow;
    fill(view, title, lang, blocks, sheet);
    const asked = performance.now();
    view.addEventListener("afterprint", () => {
      if (performance.now() - asked >= SOONEST) end();
    });
    view.focus();
    view.print();
    return end;
  } catch {
    end();
    return null;
  }
}
function fill(view, title, lang, blocks, sheet) {
  const page = view.document;
  page.title = title;
  page.documentElement.lang = lang;
  mask(page.documentElement);
  const styles = new view.CSSStyleSheet();
  styles.replaceSync(sheet);
  page.adoptedStyleSheets = [styles];
  page.body.append(...blocks.map((block) => node(page, block)));
}
const tags = { title: "h1", heading: "h2", subheading: "h3", text: "p", note: "p" };
function node(page, block) {
  const make = (tag, text = "", ...children) => {
    const element = page.createElement(tag);
    element.textContent = text;
    element.append(...children);
    return element;
  };
  switch (block.kind) {
    case "list":
      return make("ul", "", ...block.items.map((item) => make("li", item)));
    case "facts":
      return make(
        "dl",
        "",
        ...block.facts.map(([name, value]) => make("div", "", make("dt", name), make("dd", value)))
      );
    default: {
      const element = make(tags[block.kind], block.text);
      if (block.kind === "note") element.className = "note";
      return element;
    }
  }
}

export { printDocument };
