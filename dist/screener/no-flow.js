import { nothing } from 'lit';
import { html } from '../dom/html.js';
import { clinicLine } from './clinic.js';

function waitingView({ words, clinic, onRetry }, slow) {
  return html`<div data-view="waiting">
    <h2 tabindex="-1" part="heading">${words.waiting}</h2>
    ${slow ? html`<p>${words.slow.text}</p>
            ${clinicLine(clinic, words)}
            <button type="button" class="primary" part="primary" @click=${onRetry}>
              ${words.failed.retry}
            </button>` : nothing}
  </div>`;
}
function failedView({ words, clinic, onRetry }) {
  return html`<div data-view="failed">
    <h2 tabindex="-1" part="heading">${words.failed.title}</h2>
    <p>${words.failed.text}</p>
    ${clinicLine(clinic, words)}
    <button type="button" class="primary" part="primary" @click=${onRetry}>${words.failed.retry}</button>
  </div>`;
}
function brokenView({ words, clinic, onRetry }, onClear) {
  return html`<div data-view="failed">
    <h2 tabindex="-1" part="heading">${words.broken.title}</h2>
    <p>${words.broken.text}</p>
    ${clinicLine(clinic, words)}
    <div class="actions">
      <button type="button" class="primary" part="primary" @click=${onRetry}>${words.failed.retry}</button>
      <button type="button" class="secondary" part="clear" @click=${onClear}>${words.broken.clear}</button>
    </div>
  </div>`;
}

export { brokenView, failedView, waitingView };
