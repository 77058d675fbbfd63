import { type TemplateResult } from 'lit';
import type { PreviewHost } from './host.ts';
import type { Opened } from './opened.ts';
/** Whose answers these are, as far as a file tells: its name, and when it was completed. */
export declare const recordName: ({ texts }: PreviewHost, { name, record }: Opened) => string;
/** The heading of a panel. It names the record, so that nobody takes one patient for another. */
export declare function panelTitle(id: string, title: string, opened: Opened): TemplateResult;
