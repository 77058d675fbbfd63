import { nothing } from 'lit';
import { html } from '../dom/html.js';
import { helpNumbers, withNumbers, urgentHelp, helpElsewhere } from './help.js';
import { clinicLine } from './clinic.js';

function crisisView({ words, help, clinic, reason, onBack, onLeave }) {
  const { crisis } = words;
  const { emergency, crisis: whatToDo } = helpNumbers(help, words);
  const [title = "", text = ""] = {
    answer: [crisis.title, crisis.text(whatToDo)],
    unsure: [crisis.helpTitle, crisis.unsureText(whatToDo)],
    asked: [crisis.helpTitle, crisis.helpText(whatToDo)],
    medical: [crisis.emergencyTitle(emergency), crisis.emergencyText(emergency)],
    both: [crisis.emergencyTitle(emergency), `${crisis.emergencyText(emergency)} ${crisis.text(whatToDo)}`]
  }[reason];
  const medical = reason === "medical" || reason === "both";
  return html`<div class="crisis" data-view="crisis" part="crisis">
    <h2 tabindex="-1" part="heading" aria-describedby="crisis-text">${withNumbers(title)}</h2>
    <div id="crisis-text">
      <p>${withNumbers(text)}</p>
      ${medical ? nothing : html`<p>${withNumbers(crisis.danger(emergency))}</p>`}
    </div>
    ${urgentHelp(help, words, medical)} ${helpElsewhere(help, words)} ${clinicLine(clinic, words)}
    <p>${crisis.notWatched}</p>
    ${reason === "asked" ? nothing : html`<p>${crisis.kept}</p>`}
    <div class="actions">
      <button type="button" class="secondary" part="back" @click=${onBack}>${crisis.back}</button>
      <button type="button" class="secondary" part="leave" aria-describedby="leave-note" @click=${onLeave}>
        ${crisis.leave}
      </button>
    </div>
    <p class="hint" id="leave-note">${crisis.leaveNote} ${parent === window ? nothing : crisis.inFrame}</p>
  </div>`;
}

export { crisisView };
