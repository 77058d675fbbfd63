import { nothing, type TemplateResult } from 'lit';
import type { PreviewHost } from './host.ts';
import type { Opened } from './opened.ts';
import { type Column } from './shelf.ts';
export interface ListState {
    column: Column;
    descending: boolean;
    filter: string;
    group: string;
    page: number;
}
export declare const firstListState: () => ListState;
/** The records that the list shows now, in its order. */
export declare function listed(host: PreviewHost): Opened[];
/** One row a record, gravest first, when several are open. */
export declare function listView(host: PreviewHost, current: Opened | null): TemplateResult;
/** From the record that is shown to the one after it, in the order of the list, and back to the list. */
export declare function neighbours(host: PreviewHost, opened: Opened): TemplateResult | typeof nothing;
