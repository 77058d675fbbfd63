import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { ranges } from '../content/criteria.js';
import { readEntry } from '../survey/entry.js';

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
  const submit = (event) => {
    event.preventDefault();
    onSubmit();
  };
  return html`<form novalidate @submit=${submit}>
    <div class="field ${error ? "wrong" : ""}">
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
        autocomplete="off"
        aria-describedby=${error ? "age-hint age-error" : "age-hint"}
        aria-invalid=${error ? "true" : nothing}
        .value=${live(age)}
        @input=${(event) => onInput(event.target.value)}
      />
    </div>
    <button type="submit" class="primary" part="primary">${words.continue}</button>
  </form>`;
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
function waitingView(words) {
  return html`<div data-view="waiting" aria-busy="true">
    <h2 tabindex="-1" part="heading">${words.waiting}</h2>
  </div>`;
}
function failedView(words, onRetry) {
  return html`<div data-view="failed">
    <h2 tabindex="-1" part="heading">${words.failed.title}</h2>
    <p>${words.failed.text}</p>
    <button type="button" class="primary" part="primary" @click=${onRetry}>${words.failed.retry}</button>
  </div>`;
}
function readAge(text) {
  const age = readEntry(text, "age");
  return age !== void 0 && age >= ranges.age[0] && age <= ranges.age[1] ? age : void 0;
}

export { failedView, minorView, readAge, startView, waitingView };
