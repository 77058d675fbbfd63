import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Numbers, and the links that dial them. */
const NUMBER = '[translate="no"]';
const LINK = '[part~="help-link"]';

/** After so many within one task a script answers each of our changes with one of its own, and would for ever. */
const MOST = 20;

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/**
 * Keeps the numbers of help lines as they are: scripts that count calls put others in their place, and a person in danger would reach a
 * clinic's exchange. What a script of the page changes there is undone; all else is left to it.
 */
export class NumberGuard implements ReactiveController {
  readonly #host: Host;
  readonly #observer = new MutationObserver((changes) => this.#undo(changes));
  readonly #undone = new WeakMap<Node, number>();
  readonly #sealed = new WeakSet<Element>();
  #root: Node | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  /** What was drawn is taken away by us. */
  readonly forget = (): void => void this.#observer.takeRecords();

  hostUpdate(): void {
    this.#undo(this.#observer.takeRecords());
  }

  hostUpdated(): void {
    // What lit has just drawn is ours.
    this.#observer.takeRecords();
    const { renderRoot } = this.#host;
    if (this.#root === renderRoot) return;
    this.#root = renderRoot;
    this.#observer.observe(renderRoot, {
      subtree: true,
      childList: true,
      characterDataOldValue: true,
      attributeFilter: ['href'],
      attributeOldValue: true,
    });
    // Whatever an address reads by then, what is dialed is the line's own.
    for (const type of ['pointerdown', 'click']) renderRoot.addEventListener(type, this.#beforeDialing, true);
  }

  #undo(changes: MutationRecord[]): void {
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
  #seal(kept: Element): void {
    for (const number of kept.matches(NUMBER) ? [kept] : kept.querySelectorAll(NUMBER)) {
      if (this.#sealed.has(number)) continue;
      this.#sealed.add(number);
      number.attachShadow({ mode: 'closed' }).textContent = number.textContent;
    }
  }

  readonly #beforeDialing = ({ target }: Event): void => {
    const link = (target as Element).closest<HTMLAnchorElement & { dials?: string }>(LINK);
    if (link?.dials !== undefined) link.setAttribute('href', link.dials);
  };
}

/** The number or link that a change concerns. */
function keptBy({ type, target, removedNodes }: MutationRecord): Element | undefined {
  const element = target instanceof Element ? target : target.parentElement;
  if (type === 'attributes') return element?.matches(LINK) ? element : undefined;
  const around = element?.closest(NUMBER);
  if (around) return around;
  for (const node of removedNodes) {
    if (!(node instanceof Element)) continue;
    if (node.matches(`${NUMBER}, ${LINK}`)) return node;
    const inside = node.querySelector(`${NUMBER}, ${LINK}`);
    if (inside) return inside;
  }
  return undefined;
}

function undo({
  type,
  target,
  oldValue,
  addedNodes,
  removedNodes,
  previousSibling,
  nextSibling,
}: MutationRecord): void {
  if (type === 'characterData') (target as CharacterData).data = oldValue ?? '';
  else if (type === 'attributes') (target as Element).setAttribute('href', oldValue ?? '');
  else {
    for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
    const after = previousSibling?.parentNode === target ? previousSibling.nextSibling : null;
    const before = nextSibling?.parentNode === target ? nextSibling : after;
    for (const node of removedNodes) target.insertBefore(node, before);
  }
}
