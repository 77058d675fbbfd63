import { nothing, type TemplateResult } from 'lit';
import { recordErrors } from '../content/words/en/record-errors.ts';
import { html } from '../dom/text.ts';
import { unassisted } from '../dom/unassisted.ts';
import { recordErrorText } from '../exports/read-record.ts';
import type { PreviewHost } from './host.ts';
import type { Source } from './shelf.ts';

export interface OpenView {
  readonly pasting: boolean;
  readonly progress: string;
  readonly onSources: (sources: readonly Source[]) => void;
  readonly onPasting: (pasting: boolean) => void;
  readonly onCloseAll: () => void;
}

/** How records come in: files, dropped files, pasted text. What could not be opened is said by name. */
export function openView(host: PreviewHost, view: OpenView): TemplateResult {
  const { texts } = host;
  const pick = (event: Event) => {
    const input = event.target as HTMLInputElement;
    view.onSources([...(input.files ?? [])]);
    // The same file may be picked again after it was mended.
    input.value = '';
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
        aria-expanded=${view.pasting ? 'true' : 'false'}
        @click=${() => view.onPasting(!view.pasting)}
      >
        ${texts.paste}
      </button>
      ${
        host.shelf.records.length > 0
          ? html`<button type="button" class="secondary" @click=${view.onCloseAll}>${texts.closeAll}</button>`
          : nothing
      }
      <p class="count" role="status">${view.progress}</p>
    </div>
    <p class="hint" id="open-hint">${texts.openHint}</p>
    ${view.pasting ? pasteBox(host, view) : nothing} ${refusals(host)}
  </section>`;
}

function pasteBox(host: PreviewHost, view: OpenView): TemplateResult {
  const { texts } = host;
  const open = () => {
    const box = host.renderRoot.querySelector<HTMLTextAreaElement>('#paste');
    const text = box?.value ?? '';
    view.onSources([
      { name: texts.pasted, size: new TextEncoder().encode(text).length, text: () => Promise.resolve(text) },
    ]);
  };
  return html`<div class="field">
    <label for="paste">${texts.pasteLabel}</label>
    <textarea id="paste" name="paste" rows="5" ${unassisted()}></textarea>
    <button type="button" class="secondary" part="paste-open" @click=${open}>${texts.pasteOpen}</button>
  </div>`;
}

/** Always there and empty at first, so that what comes into it is read out. */
function refusals(host: PreviewHost): TemplateResult {
  const { shelf, texts } = host;
  const dismiss = (index: number) => () => {
    shelf.refused = shelf.refused.filter((_, other) => other !== index);
    host.redraw();
    host.focusOn('open-title');
  };
  return html`<div role="alert" part="refused">
    ${
      shelf.refused.length === 0
        ? nothing
        : html`<div class="error-summary">
            <h3>${texts.errorsTitle}</h3>
            <ul>
              ${shelf.refused.map(
                ({ name, error }, index) =>
                  html`<li data-error=${error.code}>
                    ${recordErrorText(recordErrors, name, error)}
                    <button type="button" class="plain" @click=${dismiss(index)}>
                      ${texts.dismiss}<span class="visually-hidden"> ${name}</span>
                    </button>
                  </li>`,
              )}
            </ul>
          </div>`
    }
  </div>`;
}
