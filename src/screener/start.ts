import { nothing, type TemplateResult } from 'lit';
import type { StartWords } from '../content/words/en/start.ts';
import { html } from '../dom/html.ts';
import { unassisted } from '../dom/unassisted.ts';
import { form } from './form.ts';

export interface StartView {
  readonly words: StartWords;
  /** As typed. */
  readonly age: string;
  readonly error: string;
  readonly onInput: (text: string) => void;
  readonly onSubmit: () => void;
  readonly onAbout: () => void;
  /** The page keeps answers for a reload. */
  readonly keeps: boolean;
  /** There are some: the person says whether to go on with them. */
  readonly saved: { readonly onGo: () => void; readonly onClear: () => void } | null;
}

/** What this is and is not, and the first question. Drawn before anything else has loaded. */
export function startView(view: StartView): TemplateResult {
  const { words, keeps, saved, onAbout } = view;
  return html`<div data-view="start">
    <h2 tabindex="-1" part="heading">${words.title}</h2>
    <p class="lead">${words.lead}</p>
    <ul class="points">
      ${words.points.map((point) => html`<li>${point}</li>`)}
      <li>${keeps ? words.saved.kept : words.gone}</li>
    </ul>
    ${saved ? savedChoice(words, saved) : ageForm(view)}
    <p><button type="button" class="plain" part="about" @click=${onAbout}>${words.about}</button></p>
  </div>`;
}

function ageForm({ words, age, error, onInput, onSubmit }: StartView): TemplateResult {
  const field = html`<div class="field ${error ? 'wrong' : ''}">
    <label for="age" class="question">${words.age.question}</label>
    <p class="hint" id="age-hint">${words.age.hint}</p>
    ${error ? html`<p class="error" id="age-error">${error}</p>` : nothing}
    <input
      id="age"
      name="age"
      part="input"
      type="text"
      class="short"
      inputmode="numeric"
      ${unassisted()}
      aria-describedby=${error ? 'age-hint age-error' : 'age-hint'}
      aria-invalid=${error ? 'true' : nothing}
      .value=${age}
      @input=${(event: InputEvent) => onInput((event.target as HTMLInputElement).value)}
    />
  </div>`;
  return form(field, words.continue, onSubmit);
}

/** Whoever sits here may be another person than the one who began. */
function savedChoice({ saved }: StartWords, choose: NonNullable<StartView['saved']>): TemplateResult {
  return html`<p>${saved.text}</p>
    <div class="actions">
      <button type="button" class="primary" part="primary" @click=${choose.onGo}>${saved.go}</button>
      <button type="button" class="secondary" part="clear-saved" @click=${choose.onClear}>
        ${saved.clear}
      </button>
    </div>`;
}

/** Under 18: a kind end. Nothing was kept. */
export function minorView(words: StartWords, onAgain: () => void): TemplateResult {
  return html`<div data-view="minor">
    <h2 tabindex="-1" part="heading">${words.minor.title}</h2>
    <p>${words.minor.text}</p>
    <p>${words.minor.next}</p>
    <button type="button" class="primary" part="primary" @click=${onAgain}>${words.minor.again}</button>
  </div>`;
}
