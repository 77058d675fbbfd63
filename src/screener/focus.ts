import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { focusedIn } from '../dom/focused.ts';
import { quoted } from '../dom/quoted.ts';
import { bringIntoView } from './bring-into-view.ts';

const HEADING = 'h2';

/** What a person does inside. */
const acts = ['pointerdown', 'keydown', 'click', 'focusin'] as const;

/**
 * Moves the focus after a step that the person took, once the new view is drawn; never by itself, and for a call of the page only where
 * the focus is inside already.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #root: () => ShadowRoot;
  #wanted: string | null = null;
  #before: Element | null = null;
  #listens = false;
  /** What was pressed or had the focus last. */
  #last: Element | null = null;
  /** A click inside is being answered. */
  #answering = false;
  #quiet = false;
  /** For a place that help was asked for from: what led there. */
  readonly #left = new WeakMap<object, string>();

  constructor(host: ReactiveControllerHost & HTMLElement, root: () => ShadowRoot) {
    this.#host = host;
    this.#root = root;
    host.addController(this);
  }

  /** To the heading of the view, so that it is read out and begins where the person looks. */
  toHeading(): void {
    this.#want(HEADING);
  }

  toElement(id: string): void {
    this.#want(`[id=${quoted(id)}]`);
  }

  /** To what led away from a place, where that was remembered; else to the heading. */
  toPlace(place: object): void {
    this.#want(this.#left.get(place) ?? HEADING);
    this.#left.delete(place);
  }

  /** A person who comes back to this place goes on where they were. */
  remember(place: object): void {
    const selector = this.#last?.isConnected ? selectorOf(this.#last) : null;
    if (selector !== null) this.#left.set(place, selector);
  }

  /** What follows is called by the page, unless it answers a click inside. It ends with what the person does next. */
  calledByPage(): void {
    if (!this.#answering) this.#quiet = true;
  }

  /** The browser's Back and Forward are a person's doing as well. */
  ledByPerson(): void {
    this.#quiet = false;
  }

  hostUpdate(): void {
    this.#before = focusedIn(this.#root());
  }

  hostUpdated(): void {
    this.#listen();
    const root = this.#root();
    const wanted = this.#wanted ?? (this.#before?.isConnected === false ? HEADING : null);
    this.#wanted = null;
    this.#before = null;
    if (wanted === null) return;
    const element = root.querySelector<HTMLElement>(wanted) ?? root.querySelector<HTMLElement>(HEADING);
    if (!element) return;
    element.focus({ preventScroll: true });
    try {
      bringIntoView(element, element.localName === HEADING ? element.closest<HTMLElement>('.frame') : null);
    } catch {
      // A page in plain Node, or an old browser, can't: the view is there all the same.
    }
  }

  #listen(): void {
    if (this.#listens) return;
    this.#listens = true;
    const root = this.#root();
    for (const type of acts) {
      root.addEventListener(
        type,
        (event) => {
          this.#quiet = false;
          if (type === 'click') this.#answering = true;
          if (type === 'click' || type === 'focusin') this.#last = event.target as Element;
        },
        { capture: true },
      );
    }
    root.addEventListener('click', () => (this.#answering = false));
  }

  #want(selector: string): void {
    if (this.#quiet && !this.#host.matches(':focus-within')) return;
    this.#wanted = selector;
    this.#host.requestUpdate();
  }
}

function selectorOf(element: Element): string | null {
  if (element.id) return `[id=${quoted(element.id)}]`;
  if (element instanceof HTMLInputElement)
    return `input[name=${quoted(element.name)}][value=${quoted(element.value)}]`;
  const part = element.closest('[part]')?.getAttribute('part')?.split(' ')[0];
  return part && element.closest('a, button') ? `[part~=${quoted(part)}]` : null;
}
