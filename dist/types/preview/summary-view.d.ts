import { type TemplateResult } from 'lit';
import type { PreviewHost } from './host.ts';
import type { Opened } from './opened.ts';
/** What to do next, in clinical words, and the counts. */
export declare function summaryView(host: PreviewHost, opened: Opened): TemplateResult;
