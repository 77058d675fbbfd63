import type { TemplateResult } from 'lit';
import { html } from '../dom/text.ts';
import type { PreviewHost } from './host.ts';
import { localTime } from './local-time.ts';
import type { Opened } from './opened.ts';

/** Whose answers these are, as far as a file tells: its name, and when it was completed. */
export const recordName = ({ texts }: PreviewHost, { name, record }: Opened): string =>
  texts.recordName(name, localTime(new Date(record.completedAt)));

/** The heading of a panel. It names the record, so that nobody takes one patient for another. */
export function panelTitle(id: string, title: string, opened: Opened): TemplateResult {
  return html`<h3 id=${id} tabindex="-1" aria-describedby="record-name">
    ${title} <small class="of">${opened.name}</small>
  </h3>`;
}
