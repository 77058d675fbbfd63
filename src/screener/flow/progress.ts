import type { TemplateResult } from 'lit';
import { parts } from '../../content/flow.ts';
import { html } from '../../dom/html.ts';
import type { Step } from '../../survey/session.ts';
import type { Flow } from './flow.ts';

/** The parts that count as progress: those of the content, and the check. */
export const TOTAL_PARTS = parts.length + 1;

/** From 1 on. */
export function partNumber(part: Step['part']): number {
  return part === 'check' ? TOTAL_PARTS : parts.findIndex(({ id }) => id === part) + 1;
}

/** What stands above the heading of every view: the way back, and the part by name. */
export function progressView({ host, words }: Flow, { part }: Step): TemplateResult {
  return html`<div class="top">
    <button type="button" class="plain back" part="back" @click=${() => host.goBack()}>
      ${words.flow.back}
    </button>
    <p class="progress" part="progress" id="progress">
      ${words.flow.progress(partNumber(part), TOTAL_PARTS, words.parts[part])}
    </p>
  </div>`;
}
