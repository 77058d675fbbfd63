import type { Answers } from '../../assessment/types.ts';
import type { Flow } from './flow.ts';

/** What a changed answer does to what the element holds of the visit: the record goes, and the answers to keep for a reload are new. */
export class Keeper {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly flow: Flow) {}

  readonly changed = (): void => {
    this.flow.host.setRecord(null);
    // Once for all that a tap changes.
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      if (this.flow.answers.age !== undefined) this.flow.host.keep(this.#keepable());
    });
  };

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Nothing of a crisis, nor of a visit in which a safety answer was taken back: what was said first could not be told after a reload. */
  #keepable(): Answers | null {
    const { answers, session } = this.flow;
    const given = answers as Readonly<Record<string, unknown>>;
    const calm = session.crisisAnswers.every((answer) => answer === 'no');
    const asFirst = Object.entries(session.previousSafetyAnswers).every(
      ([id, answer]) => given[id] === answer,
    );
    return calm && asFirst ? answers : null;
  }
}
