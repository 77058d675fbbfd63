import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Visit } from '../exports/visit.ts';

type Listener = (visit: Visit | null) => void;

/** Tells staff elements on the same page of the visit, after every update; never by an event, which a host could hear. */
export class Followers implements ReactiveController {
  readonly #visit: () => Visit | null;
  readonly #listeners = new Set<Listener>();

  constructor(host: ReactiveControllerHost, visit: () => Visit | null) {
    this.#visit = visit;
    host.addController(this);
  }

  /** @returns a function that stops it. */
  add(listener: Listener): () => void {
    this.#listeners.add(listener);
    listener(this.#visit());
    return () => this.#listeners.delete(listener);
  }

  hostUpdated(): void {
    if (this.#listeners.size === 0) return;
    const visit = this.#visit();
    for (const listener of this.#listeners) {
      try {
        listener(visit);
      } catch {
        // A fault of the staff element must not take the questions from the person.
      }
    }
  }
}
