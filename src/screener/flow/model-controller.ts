import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Observable } from '../../survey/observe.ts';
import { observe } from '../../survey/observe.ts';

/** Draws its host again whenever one of the model objects that it last drew has changed. */
export class ModelController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #watched = new Map<Observable, () => void>();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** A host that comes back may have missed changes. */
  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.watch([]);
  }

  /** @param read - The objects that the render in progress reads; all others are let go. */
  watch(read: Iterable<Observable>): void {
    // lit finishes an update that was pending when the host was removed; a removed host must watch nothing.
    const wanted = new Set(this.#host.isConnected ? read : []);
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
