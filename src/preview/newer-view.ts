import { nothing, type TemplateResult } from 'lit';
import { outcomes } from '../content/words/en/clinical.ts';
import { html } from '../dom/text.ts';
import type { ScreenerRecord } from '../exports/record.ts';
import type { PreviewHost } from './host.ts';

/** Says that the record of a visit that goes on was closed, so that it may not come back unasked. Always there, as the other is. */
export function pausedView({ texts }: PreviewHost, paused: boolean, onFollow: () => void): TemplateResult {
  return html`<div role="status" part="paused">
    ${
      paused
        ? html`<div class="notice">
            <p>${texts.paused}</p>
            <button type="button" class="secondary" @click=${onFollow}>${texts.follow}</button>
          </div>`
        : nothing
    }
  </div>`;
}

/** Says that the questionnaire has gone on while staff changed their copy. Always there, so that it is read out when it comes. */
export function newerView(
  { texts }: PreviewHost,
  newer: ScreenerRecord | null,
  onTake: () => void,
): TemplateResult {
  return html`<div role="status" part="newer">
    ${
      newer
        ? html`<div class="notice">
            <p>${texts.newer(outcomes[newer.assessment.recommendation.id].title)}</p>
            <button type="button" class="secondary" @click=${onTake}>${texts.takeNewest}</button>
          </div>`
        : nothing
    }
  </div>`;
}
