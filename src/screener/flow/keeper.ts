import type { Flow } from './flow.ts';
import { keepable } from './keepable.ts';

/** What a changed answer does to what the element holds of the visit: the record goes, and the answers to keep for a reload are new. */
export class Keeper {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly flow: Flow) {}

  readonly changed = (): void => {
    this.flow.host.setRecord(null);
    // Once for all that a tap changes.
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.flow.host.keep(keepable(this.flow.visit));
    });
  };

  stop(): void {
    clearTimeout(this.#timer);
  }
}
