import { type TemplateResult } from 'lit';
import type { PreviewHost } from './host.ts';
import type { Opened } from './opened.ts';
/** The trials at a glance and as a table, under both criteria. */
export declare function trialsView(host: PreviewHost, opened: Opened): TemplateResult;
/** Published stages, computed from what is there and no more. For staff only. */
export declare function stagingView(host: PreviewHost, opened: Opened): TemplateResult;
