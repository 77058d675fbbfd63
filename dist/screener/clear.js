import { html } from 'lit';

function clearView({
  words: { clear },
  confirming,
  onAsk,
  onClear,
  onKeep
}) {
  if (!confirming) {
    return html`<div class="footer">
      <button id="clear" type="button" class="plain" part="clear" @click=${onAsk}>${clear.action}</button>
    </div>`;
  }
  return html`<div class="footer" role="group" aria-labelledby="clear-question">
    <p id="clear-question" tabindex="-1">${clear.question}</p>
    <div class="actions">
      <button type="button" class="secondary" part="clear-no" @click=${onKeep}>${clear.no}</button>
      <button type="button" class="secondary" part="clear-yes" @click=${onClear}>${clear.yes}</button>
    </div>
  </div>`;
}

export { clearView };
