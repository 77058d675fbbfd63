import { lettersOf, type Token } from './tokens.ts';

/** Reads tokens from left to right by patterns of their letters. */
export class Cursor {
  at = 0;
  readonly #letters: string;

  constructor(readonly tokens: readonly Token[]) {
    this.#letters = lettersOf(tokens);
  }

  done(): boolean {
    return this.at === this.tokens.length;
  }

  /** The letters that are still to be read. */
  get ahead(): string {
    return this.#letters.slice(this.at);
  }

  /** The next tokens, where they are such; `pattern` begins with `^`. */
  take(pattern: RegExp): readonly Token[] | undefined {
    const [letters] = pattern.exec(this.ahead) ?? [];
    if (letters === undefined) return undefined;
    this.at += letters.length;
    return this.tokens.slice(this.at - letters.length, this.at);
  }

  /** Those tokens that are such, where they are all that there is. */
  all(pattern: RegExp): readonly Token[] | undefined {
    return this.at === 0 && pattern.test(this.#letters) ? this.tokens : undefined;
  }
}
