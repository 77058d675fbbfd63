import { type TemplateResult } from 'lit';
import type { PreviewHost } from './host.ts';
import type { Opened } from './opened.ts';
/** Changes any answer in place and says exactly what follows. The record itself stays as it came. */
export declare function editView(host: PreviewHost, opened: Opened): TemplateResult;
