import { nothing } from 'lit';
import { html } from '../dom/html.js';
import { unassisted } from '../dom/unassisted.js';
import { form } from './form.js';

function startView(view) {
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
function ageForm({ words, age, error, onInput, onSubmit }) {
  const field = html`<div class="field ${error ? "wrong" : ""}">
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
      aria-describedby=${error ? "age-hint age-error" : "age-hint"}
      aria-invalid=${error ? "true" : nothing}
      .value=${age}
      @input=${(event) => onInput(event.target.value)}
    />
  </div>`;
  return form(field, words.continue, onSubmit);
}
function savedChoice({ saved }, choose) {
  return html`<p>${saved.text}</p>
    <div class="actions">
      <button type="button" class="primary" part="primary" @click=${choose.onGo}>${saved.go}</button>
      <button type="button" class="secondary" part="clear-saved" @click=${choose.onClear}>
        ${saved.clear}
      </button>
    </div>`;
}
function minorView(words, onAgain) {
  return html`<div data-view="minor">
    <h2 tabindex="-1" part="heading">${words.minor.title}</h2>
    <p>${words.minor.text}</p>
    <p>${words.minor.next}</p>
    <button type="button" class="primary" part="primary" @click=${onAgain}>${words.minor.again}</button>
  </div>`;
}

export { minorView, startView };
