import type { TemplateResult } from 'lit';
import { html } from '../dom/html.ts';

/**
 * The fields of a view and its one main button. It acts by its click, which Enter in a field is too: a frame without `allow-forms` lets no
 * form be sent, not even as far as its `submit` event. That is for scripts that send the form without the button.
 */
export function form(fields: unknown, label: string, onGo: () => void): TemplateResult {
  const go = (event: Event) => {
    event.preventDefault();
    onGo();
  };
  return html`<form novalidate @submit=${go}>
    ${fields}
    <button type="submit" class="primary" part="primary" @click=${go}>${label}</button>
  </form>`;
}
