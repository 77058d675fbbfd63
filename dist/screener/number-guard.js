const NUMBER = '[translate="no"]';
const LINK = '[part~="help-link"]';
const MOST = 20;
class NumberGuard {
  constructor(host) {
    this.#observer = new MutationObserver((changes) => this.#undo(changes));
    this.#undone = /* @__PURE__ */ new WeakMap();
    this.#sealed = /* @__PURE__ */ new WeakSet();
    this.#root = null;
    /** What was drawn is taken away by us. */
    this.forget = () => void this.#observer.takeRecords();
    this.#beforeDialing = ({ target }) => {
      const link = target.closest(LINK);
      if (link?.dials !== void 0) link.setAttribute("href", link.dials);
    };
    this.#host = host;
    host.addController(this);
  }
  #host;
  #observer;
  #undone;
  #sealed;
  #root;
  hostUpdate() {
    this.#undo(this.#observer.takeRecords());
  }
  hostUpdated() {
    this.#observer.takeRecords();
    const { renderRoot } = this.#host;
    if (this.#root === renderRoot) return;
    this.#root = renderRoot;
    this.#observer.observe(renderRoot, {
      subtree: true,
      childList: true,
      characterDataOldValue: true,
      attributeFilter: ["href"],
      attributeOldValue: true
    });
    for (const type of ["pointerdown", "click"]) renderRoot.addEventListener(type, this.#beforeDialing, true);
  }
  #undo(changes) {
    for (const change of changes.reverse()) {
      const kept = keptBy(change);
      if (!kept || this.#sealed.has(kept)) continue;
      const times = (this.#undone.get(kept) ?? 0) + 1;
      if (times === 1) setTimeout(() => this.#undone.delete(kept));
      this.#undone.set(kept, times);
      if (times > MOST) continue;
      undo(change);
      if (times === MOST) this.#seal(kept);
    }
    this.#observer.takeRecords();
  }
  /** Out of the reach of scripts, where all else was in vain. */
  #seal(kept) {
    for (const number of kept.matches(NUMBER) ? [kept] : kept.querySelectorAll(NUMBER)) {
      if (this.#sealed.has(number)) continue;
      this.#sealed.add(number);
      number.attachShadow({ mode: "closed" }).textContent = number.textContent;
    }
  }
  #beforeDialing;
}
function keptBy({ type, target, removedNodes }) {
  const element = target instanceof Element ? target : target.parentElement;
  if (type === "attributes") return element?.matches(LINK) ? element : void 0;
  const around = element?.closest(NUMBER);
  if (around) return around;
  for (const node of removedNodes) {
    if (!(node instanceof Element)) continue;
    if (node.matches(`${NUMBER}, ${LINK}`)) return node;
    const inside = node.querySelector(`${NUMBER}, ${LINK}`);
    if (inside) return inside;
  }
  return void 0;
}
function undo({
  type,
  target,
  oldValue,
  addedNodes,
  removedNodes,
  previousSibling,
  nextSibling
}) {
  if (type === "characterData") target.data = oldValue ?? "";
  else if (type === "attributes") target.setAttribute("href", oldValue ?? "");
  else {
    for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
    const after = previousSibling?.parentNode === target ? previousSibling.nextSibling : null;
    const before = nextSibling?.parentNode === target ? nextSibling : after;
    for (const node of removedNodes) target.insertBefore(node, before);
  }
}

export { NumberGuard };
