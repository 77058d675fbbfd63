import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Moves the focus after a step that the person took, once the new view is drawn; never by itself. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #root: () => ParentNode;
  #wanted: string | null = null;

  constructor(host: ReactiveControllerHost, root: () => ParentNode) {
    this.#host = host;
    this.#root = root;
    host.addController(this);
  }

  /** To the heading of the view, so that it is read out and begins where the person looks. */
  toHeading(): void {
    this.#want('h2');
  }

  toElement(id: string): void {
    this.#want(`#${CSS.escape(id)}`);
  }

  hostUpdated(): void {
    const selector = this.#wanted;
    if (selector === null) return;
    this.#wanted = null;
    const element = this.#root().querySelector<HTMLElement>(selector);
    const heading = selector === 'h2';
    element?.focus({ preventScroll: heading });
    // What is not a control is there to be read: from its top.
    if (!heading && element?.tabIndex === -1 && element.getBoundingClientRect().top < 0)
      element.scrollIntoView({ block: 'start' });
    // With the heading the whole view comes in sight, help lines first.
    const frame = heading ? element?.closest('.frame') : null;
    if (frame && frame.getBoundingClientRect().top < 0) frame.scrollIntoView({ block: 'start' });
  }

  #want(selector: string): void {
    this.#wanted = selector;
    this.#host.requestUpdate();
  }
}
