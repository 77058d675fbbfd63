import { nothing } from 'lit';
import { outcomes } from '../content/words/en/clinical.js';
import { html } from '../dom/text.js';

function pausedView({ texts }, paused, onFollow) {
  return html`<div role="status" part="paused">
    ${paused ? html`<div class="notice">
            <p>${texts.paused}</p>
            <button type="button" class="secondary" @click=${onFollow}>${texts.follow}</button>
          </div>` : nothing}
  </div>`;
}
function newerView({ texts }, newer, onTake) {
  return html`<div role="status" part="newer">
    ${newer ? html`<div class="notice">
            <p>${texts.newer(outcomes[newer.assessment.recommendation.id].title)}</p>
            <button type="button" class="secondary" @click=${onTake}>${texts.takeNewest}</button>
          </div>` : nothing}
  </div>`;
}

export { newerView, pausedView };
