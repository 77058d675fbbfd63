import { nothing } from 'lit';
import { recordErrors } from '../content/words/en/record-errors.js';
import { html } from '../dom/text.js';
import { unassisted } from '../dom/unassisted.js';
import { recordErrorText } from '../exports/read-record.js';

function openView(host, view) {
  const { texts } = host;
  const pick = (event) => {
    const input = event.target;
    view.onSources([...input.files ?? []]);
    input.value = "";
  };
  return html`<section class="panel" part="open" aria-labelledby="open-title">
    <h2 id="open-title" tabindex="-1">${texts.title}</h2>
    <p class="hint">${texts.privacy}</p>
    <div class="bar">
      <label class="file"
        >${texts.open} <input type="file" name="files" multiple aria-describedby="open-hint" @change=${pick}
      /></label>
      <button
        type="button"
        class="secondary"
        aria-expanded=${view.pasting ? "true" : "false"}
        @click=${() => view.onPasting(!view.pasting)}
      >
        ${texts.paste}
      </button>
      ${host.shelf.records.length > 0 ? html`<button type="button" class="secondary" @click=${view.onCloseAll}>${texts.closeAll}</button>` : nothing}
      <p class="count" role="status">${view.progress}</p>
    </div>
    <p class="hint" id="open-hint">${texts.openHint}</p>
    ${view.pasting ? pasteBox(host, view) : nothing} ${refusals(host)}
  </section>`;
}
function pasteBox(host, view) {
  const { texts } = host;
  const open = () => {
    const box = host.renderRoot.querySelector("#paste");
    const text = box?.value ?? "";
    view.onSources([
      { name: texts.pasted, size: new TextEncoder().encode(text).length, text: () => Promise.resolve(text) }
    ]);
  };
  return html`<div class="field">
    <label for="paste">${texts.pasteLabel}</label>
    <textarea id="paste" name="paste" rows="5" ${unassisted()}></textarea>
    <button type="button" class="secondary" part="paste-open" @click=${open}>${texts.pasteOpen}</button>
  </div>`;
}
function refusals(host) {
  const { shelf, texts } = host;
  const dismiss = (index) => () => {
    shelf.refused = shelf.refused.filter((_, other) => other !== index);
    host.redraw();
    host.focusOn("open-title");
  };
  return html`<div role="alert" part="refused">
    ${shelf.refused.length === 0 ? nothing : html`<div class="error-summary">
            <h3>${texts.errorsTitle}</h3>
            <ul>
              ${shelf.refused.map(
    ({ name, error }, index) => html`<li data-error=${error.code}>
                    ${recordErrorText(recordErrors, name, error)}
                    <button type="button" class="plain" @click=${dismiss(index)}>
                      ${texts.dismiss}<span class="visually-hidden"> ${name}</span>
                    </button>
                  </li>`
  )}
            </ul>
          </div>`}
  </div>`;
}

export { openView };
