import { html } from '../dom/html.js';

function form(fields, label, onGo) {
  const go = (event) => {
    event.preventDefault();
    onGo();
  };
  return html`<form novalidate @submit=${go}>
    ${fields}
    <button type="submit" class="primary" part="primary" @click=${go}>${label}</button>
  </form>`;
}

export { form };
