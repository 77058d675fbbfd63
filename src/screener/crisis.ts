import { nothing, type TemplateResult } from 'lit';
import type { CountryHelp } from '../content/types.ts';
import type { StartWords } from '../content/words/en/start.ts';
import { html } from '../dom/html.ts';
import { helpElsewhere, helpNumbers, urgentHelp, withNumbers } from './help.ts';
import { clinicLine, type Clinic } from './clinic.ts';
import type { Place } from './place.ts';

export interface CrisisView {
  readonly words: StartWords;
  readonly help: CountryHelp;
  readonly clinic: Clinic;
  readonly reason: Extract<Place, { view: 'crisis' }>['reason'];
  readonly onBack: () => void;
  readonly onLeave: () => void;
}

/**
 * Help first and nothing else: no treatment, no outcome, no marketing (clinical basis §5.3). Bundled with the start view, so that it shows
 * even when all else fails to load.
 */
export function crisisView({ words, help, clinic, reason, onBack, onLeave }: CrisisView): TemplateResult {
  const { crisis } = words;
  const { emergency, crisis: whatToDo } = helpNumbers(help, words);
  const [title = '', text = ''] = {
    answer: [crisis.title, crisis.text(whatToDo)],
    unsure: [crisis.helpTitle, crisis.unsureText(whatToDo)],
    asked: [crisis.helpTitle, crisis.helpText(whatToDo)],
    medical: [crisis.emergencyTitle(emergency), crisis.emergencyText(emergency)],
    both: [crisis.emergencyTitle(emergency), `${crisis.emergencyText(emergency)} ${crisis.text(whatToDo)}`],
  }[reason];
  const medical = reason === 'medical' || reason === 'both';
  // The heading takes the focus and is described by the text: an alert beside it would be said before, after or instead of the title.
  return html`<div class="crisis" data-view="crisis" part="crisis">
    <h2 tabindex="-1" part="heading" aria-describedby="crisis-text">${withNumbers(title)}</h2>
    <div id="crisis-text">
      <p>${withNumbers(text)}</p>
      ${medical ? nothing : html`<p>${withNumbers(crisis.danger(emergency))}</p>`}
    </div>
    ${urgentHelp(help, words, medical)} ${helpElsewhere(help, words)} ${clinicLine(clinic, words)}
    <p>${crisis.notWatched}</p>
    ${reason === 'asked' ? nothing : html`<p>${crisis.kept}</p>`}
    <div class="actions">
      <button type="button" class="secondary" part="back" @click=${onBack}>${crisis.back}</button>
      <button type="button" class="secondary" part="leave" aria-describedby="leave-note" @click=${onLeave}>
        ${crisis.leave}
      </button>
    </div>
    <p class="hint" id="leave-note">${crisis.leaveNote} ${parent === window ? nothing : crisis.inFrame}</p>
  </div>`;
}
