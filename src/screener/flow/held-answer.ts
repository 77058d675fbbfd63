import type { ReactiveController } from 'lit';

/** How long the arrow keys must rest, in ms, until their answer counts. */
const REST = 1500;

/**
 * In a group of radio buttons the arrow keys choose whatever they pass. Where an answer may lead to help at once, and is remembered once
 * given, such a choice is only held until it is plain that it was meant: by Space or Enter, by leaving the question, or by a rest. Taps,
 * clicks and Space count at once, and so does the click of a screen reader.
 */
export class HeldAnswer<Question> implements ReactiveController {
  readonly #give: (question: Question, value: string) => boolean;
  readonly #changed: () => void;
  #held: { readonly question: Question; readonly value: string } | null = null;
  #arrow = false;
  #pressed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param give - Takes an answer; says whether it led to another view.
   * @param changed - Called when there is another answer to show as chosen.
   */
  constructor(give: (question: Question, value: string) => boolean, changed: () => void) {
    this.#give = give;
    this.#changed = changed;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#hide);
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#hide);
  }

  /** The answer that is held for a question. */
  value(question: Question): string | undefined {
    return this.#held?.question === question ? this.#held.value : undefined;
  }

  /** @param rests - Whether a rest gives the answer. */
  choose(question: Question, value: string, rests: boolean): void {
    if (this.#held && this.#held.question !== question) this.settle();
    this.drop();
    if (!this.#arrow) {
      this.#give(question, value);
      return;
    }
    this.#held = { question, value };
    if (rests) this.#wait();
    this.#changed();
  }

  /** @returns whether the key gave an answer, and whether that led away. */
  keyDown(key: string): 'none' | 'stays' | 'away' {
    this.#arrow = key.startsWith('Arrow');
    this.#pressed = false;
    if (!this.#held || (key !== ' ' && key !== 'Enter')) return 'none';
    return this.settle() ? 'away' : 'stays';
  }

  /** The choice that a key makes comes before it is let go. */
  keyUp(): void {
    this.#arrow = false;
  }

  /** A pointer was pressed in the question: what it chooses comes only after it has taken the focus away. */
  press(): void {
    this.#arrow = false;
    this.#pressed = true;
    if (this.#timer !== undefined) this.#wait();
  }

  /** The focus went out of the question. */
  leave(): void {
    this.#arrow = false;
    if (!this.#pressed) this.settle();
    this.#pressed = false;
  }

  /**
   * Gives what is held.
   *
   * @returns whether that led to another view.
   */
  settle(): boolean {
    const held = this.take();
    return held !== null && this.#give(held.question, held.value);
  }

  /** What is held, for another to give. */
  take() {
    const held = this.#held;
    this.drop();
    return held;
  }

  drop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#held = null;
  }

  readonly #hide = (): void => {
    if (document.visibilityState === 'hidden') this.settle();
  };

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.settle(), REST);
  }
}
