import { parts } from '../../content/flow.js';
import { html } from '../../dom/html.js';

const TOTAL_PARTS = parts.length + 1;
function partNumber(part) {
  return part === "check" ? TOTAL_PARTS : parts.findIndex(({ id }) => id === part) + 1;
}
function progressView({ host, words }, { part }) {
  return html`<div class="top">
    <button type="button" class="plain back" part="back" @click=${() => host.goBack()}>
      ${words.flow.back}
    </button>
    <p class="progress" part="progress" id="progress">
      ${words.flow.progress(partNumber(part), TOTAL_PARTS, words.parts[part])}
    </p>
  </div>`;
}

export { TOTAL_PARTS, partNumber, progressView };
