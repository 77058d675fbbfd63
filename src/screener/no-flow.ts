import { nothing, type TemplateResult } from 'lit';
import type { StartWords } from '../content/words/en/start.ts';
import { html } from '../dom/html.ts';
import { clinicLine, type Clinic } from './clinic.ts';

/** What a person can do where the questions are not there. */
export interface WayOut {
  readonly words: StartWords;
  readonly clinic: Clinic;
  readonly onRetry: () => void;
}

/** @param slow - They may never come. */
export function waitingView({ words, clinic, onRetry }: WayOut, slow: boolean): TemplateResult {
  return html`<div data-view="waiting">
    <h2 tabindex="-1" part="heading">${words.waiting}</h2>
    ${
      slow
        ? html`<p>${words.slow.text}</p>
            ${clinicLine(clinic, words)}
            <button type="button" class="primary" part="primary" @click=${onRetry}>
              ${words.failed.retry}
            </button>`
        : nothing
    }
  </div>`;
}

export function failedView({ words, clinic, onRetry }: WayOut): TemplateResult {
  return html`<div data-view="failed">
    <h2 tabindex="-1" part="heading">${words.failed.title}</h2>
    <p>${words.failed.text}</p>
    ${clinicLine(clinic, words)}
    <button type="button" class="primary" part="primary" @click=${onRetry}>${words.failed.retry}</button>
  </div>`;
}

/** Something of ours threw. */
export function brokenView({ words, clinic, onRetry }: WayOut, onClear: () => void): TemplateResult {
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
