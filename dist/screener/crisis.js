import { nothing, html } from 'lit';
import { helpNumbers, urgentHelp, helpElsewhere } from './help.js';
import { phoneAddress } from './clinic.js';

function crisisView({ words, help, clinic, reason, onBack, onLeave }) {
  const { crisis } = words;
  const { emergency } = helpNumbers(help, words);
  const [title, text] = {
    answer: [crisis.title, crisis.text],
    unsure: [crisis.helpTitle, crisis.unsureText],
    asked: [crisis.helpTitle, crisis.helpText],
    medical: [crisis.emergencyTitle(emergency), crisis.emergencyText],
    both: [crisis.emergencyTitle(emergency), `${crisis.emergencyText} ${crisis.text}`]
  }[reason];
  const medical = reason === "medical" || reason === "both";
  return html`<div class="crisis" data-view="crisis" part="crisis">
    <div role=${reason === "asked" ? nothing : "alert"}>
      <h2 tabindex="-1" part="heading">${title}</h2>
      <p>${text}</p>
      ${medical ? nothing : html`<p>${crisis.danger(emergency)}</p>`}
    </div>
    ${urgentHelp(help, words, medical)} ${helpElsewhere(help, words)}
    ${clinic.phone ? html`<p>
            ${crisis.clinic(clinic.name || crisis.clinicUnnamed)}
            <a href=${phoneAddress(clinic.phone)}>${clinic.phone}</a>
          </p>` : nothing}
    <p>${crisis.notWatched}</p>
    ${reason === "asked" ? nothing : html`<p>${crisis.kept}</p>`}
    <div class="actions">
      <button type="button" class="secondary" part="back" @click=${onBack}>${crisis.back}</button>
      <button type="button" class="secondary" part="leave" @click=${onLeave}>${crisis.leave}</button>
    </div>
    <p class="hint">${crisis.leaveNote}</p>
  </div>`;
}

export { crisisView };
