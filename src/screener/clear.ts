import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from '../dom/html.ts';
import type { StartWords } from '../content/words/en/start.ts';

interface Host extends ReactiveControllerHost {
  readonly words: StartWords;
  clear(): void;
  refocus(id: string): void;
}

/** "Clear my answers", which asks once before it does. */
export class ClearButton {
  #asking = false;

  constructor(private readonly host: Host) {}

  /** The person has moved on. */
  reset(): void {
    this.#asking = false;
  }

  render(): TemplateResult {
    const { clear } = this.host.words;
    if (!this.#asking) {
      return html`<div class="footer">
        <button id="clear" type="button" class="plain" part="clear" @click=${() => this.#ask(true)}>
          ${clear.action}
        </button>
      </div>`;
    }
    return html`<div class="footer" role="group" aria-labelledby="clear-question">
      <p id="clear-question" tabindex="-1">${clear.question}</p>
      <div class="actions">
        <button type="button" class="secondary" part="clear-no" @click=${() => this.#ask(false)}>
          ${clear.no}
        </button>
        <button type="button" class="secondary" part="clear-yes" @click=${() => this.host.clear()}>
          ${clear.yes}
        </button>
      </div>
    </div>`;
  }

  #ask(asking: boolean): void {
    this.#asking = asking;
    this.host.refocus(asking ? 'clear-question' : 'clear');
  }
}
