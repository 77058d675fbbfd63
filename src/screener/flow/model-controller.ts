import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Observable } from '../../survey/observe.ts';
import { observe } from '../../survey/observe.ts';

/** Draws its host again whenever one of the model objects that the host reads has changed. */
export class ModelController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #read: () => Iterable<Observable>;
  #watched = new Map<Observable, () => void>();

  /** @param read - The objects that the next render will read. */
  constructor(host: ReactiveControllerHost & Element, read: () => Iterable<Observable>) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  /** A host that comes back may have missed changes. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    // lit finishes an update that was pending when the host was removed; a removed host must watch nothing.
    this.#watch(new Set(this.#host.isConnected ? this.#read() : []));
  }

  hostDisconnected(): void {
    this.#watch(new Set());
  }

  #watch(wanted: ReadonlySet<Observable>): void {
    for (const [model, stop] of this.#watched) {
      if (wanted.has(model)) continue;
      stop();
      this.#watched.delete(model);
    }
    for (const model of wanted) {
      if (!this.#watched.has(model))
        this.#watched.set(
          model,
          observe(model, () => this.#host.requestUpdate()),
        );
    }
  }
}
