import type { Answers } from '../assessment/types.ts';
import { adultAge } from '../content/criteria.ts';
import { protocol } from '../content/protocol.ts';
import { toJson } from '../assessment/json.ts';

/** How long answers are kept after the last change, in ms. */
const HOUR = 3_600_000;

interface Host extends HTMLElement {
  readonly resume: string;
  goOnWith(answers: Answers): Promise<void>;
  clear(): void;
}

/** Answers kept in the browser's tab, so that a reload does not take them: only where the page asks for it with `resume="session"`. */
export class SavedAnswers {
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** What a person can do with answers that were kept; `null` where none were. */
  get choice(): { onGo: () => void; onClear: () => void } | null {
    const answers = this.#answers;
    if (!answers) return null;
    const onGo = () => {
      void this.#host.goOnWith(answers);
      // Should the questions not load, another reload still has them.
      this.keep(answers);
    };
    return { onGo, onClear: () => this.#host.clear() };
  }

  /** What is over an hour old, broken, or answers other questions than ours, goes. */
  get #answers(): Answers | null {
    if (!this.#wanted) return null;
    try {
      const text = sessionStorage.getItem(this.#key);
      if (text === null) return null;
      const { at, hash, answers } = JSON.parse(text) as { at: number; hash: string; answers: Answers };
      const since = Date.now() - at;
      const current = hash === protocol.hash && since >= 0 && since < HOUR;
      if (current && Number(answers.age) >= adultAge) return answers;
    } catch {
      // Goes, too.
    }
    this.keep(null);
    return null;
  }

  /** @param answers - `null` takes away what was kept. */
  keep(answers: Answers | null): void {
    if (!this.#wanted) return;
    try {
      if (!answers) sessionStorage.removeItem(this.#key);
      else sessionStorage.setItem(this.#key, toJson({ at: Date.now(), hash: protocol.hash, answers }));
    } catch {
      // The storage is full or forbidden: a reload then takes the answers, as without `resume`.
    }
  }

  get #wanted(): boolean {
    return this.#host.resume === 'session';
  }

  /** Two on one page need an `id` each. */
  get #key(): string {
    return `ketamine-screener ${location.pathname} ${this.#host.id}`;
  }
}
