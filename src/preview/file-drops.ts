import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

const types = ['dragover', 'dragleave', 'drop'] as const;

/**
 * Takes files that are dropped on the element, and also beside it: there the browser would put the file in the place of the page, and all
 * that staff did would be gone. A place of the page's own for files keeps them.
 */
export class FileDrops implements ReactiveController {
  readonly #host: Host;
  readonly #open: (files: readonly File[]) => void;
  #over = false;

  constructor(host: Host, open: (files: readonly File[]) => void) {
    this.#host = host;
    this.#open = open;
    host.addController(this);
  }

  /** Whether files are being dragged over the page. */
  get over(): boolean {
    return this.#over;
  }

  // A page may stop events on their way to the window.
  hostConnected(): void {
    for (const target of [this.#host, window])
      for (const type of types) target.addEventListener(type, this.#hear as EventListener);
  }

  hostDisconnected(): void {
    for (const target of [this.#host, window])
      for (const type of types) target.removeEventListener(type, this.#hear as EventListener);
    this.#over = false;
  }

  readonly #hear = (event: DragEvent): void => {
    if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files') || this.#isForPage(event))
      return;
    event.preventDefault();
    const over = event.type === 'dragover';
    if (over !== this.#over) {
      this.#over = over;
      this.#host.requestUpdate();
    }
    const files = event.type === 'drop' ? [...event.dataTransfer.files] : [];
    if (files.length > 0) this.#open(files);
  };

  #isForPage(event: DragEvent): boolean {
    const path = event.composedPath();
    const isFileField = (target: EventTarget) => target instanceof HTMLInputElement && target.type === 'file';
    return !path.includes(this.#host) && path.some(isFileField);
  }
}
