import { adultAge } from '../content/criteria.js';
import { protocol } from '../content/protocol.js';
import { toJson } from '../assessment/json.js';

const HOUR = 36e5;
class SavedAnswers {
  #host;
  constructor(host) {
    this.#host = host;
  }
  /** What a person can do with answers that were kept; `null` where none were. */
  get choice() {
    const answers = this.#answers;
    if (!answers) return null;
    const onGo = () => {
      void this.#host.goOnWith(answers);
      this.keep(answers);
    };
    return { onGo, onClear: () => this.#host.clear() };
  }
  /** What is over an hour old, broken, or answers other questions than ours, goes. */
  get #answers() {
    if (!this.#wanted) return null;
    try {
      const text = sessionStorage.getItem(this.#key);
      if (text === null) return null;
      const { at, hash, answers } = JSON.parse(text);
      const since = Date.now() - at;
      const current = hash === protocol.hash && since >= 0 && since < HOUR;
      if (current && Number(answers.age) >= adultAge) return answers;
    } catch {
    }
    this.keep(null);
    return null;
  }
  /** @param answers - `null` takes away what was kept. */
  keep(answers) {
    if (!this.#wanted) return;
    try {
      if (!answers) sessionStorage.removeItem(this.#key);
      else sessionStorage.setItem(this.#key, toJson({ at: Date.now(), hash: protocol.hash, answers }));
    } catch {
    }
  }
  get #wanted() {
    return this.#host.resume === "session";
  }
  /** Two on one page need an `id` each. */
  get #key() {
    return `ketamine-screener ${location.pathname} ${this.#host.id}`;
  }
}

export { SavedAnswers };
