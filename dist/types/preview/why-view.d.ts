import { type TemplateResult } from 'lit';
import type { PreviewHost } from './host.ts';
import type { Opened } from './opened.ts';
/** Every finding with its answer, rule and source; and the rules that did not fire, so that nothing is taken on trust. */
export declare function whyView(host: PreviewHost, opened: Opened): TemplateResult;
