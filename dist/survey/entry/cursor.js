import { lettersOf } from './tokens.js';

class Cursor {
  constructor(tokens) {
    this.tokens = tokens;
    this.at = 0;
    this.#letters = lettersOf(tokens);
  }
  #letters;
  done() {
    return this.at === this.tokens.length;
  }
  /** The letters that are still to be read. */
  get ahead() {
    return this.#letters.slice(this.at);
  }
  /** The next tokens, where they are such; `pattern` begins with `^`. */
  take(pattern) {
    const [letters] = pattern.exec(this.ahead) ?? [];
    if (letters === void 0) return void 0;
    this.at += letters.length;
    return this.tokens.slice(this.at - letters.length, this.at);
  }
  /** Those tokens that are such, where they are all that there is. */
  all(pattern) {
    return this.at === 0 && pattern.test(this.#letters) ? this.tokens : void 0;
  }
}

export { Cursor };
