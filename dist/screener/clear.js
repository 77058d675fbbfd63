import { html } from '../dom/html.js';

class ClearButton {
  constructor(host) {
    this.host = host;
  }
  #asking = false;
  /** The person has moved on. */
  reset() {
    this.#asking = false;
  }
  render() {
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
  #ask(asking) {
    this.#asking = asking;
    this.host.refocus(asking ? "clear-question" : "clear");
  }
}

export { ClearButton };
