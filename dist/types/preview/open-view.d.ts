import { type TemplateResult } from 'lit';
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
export declare function openView(host: PreviewHost, view: OpenView): TemplateResult;
