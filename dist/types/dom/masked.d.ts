import { type ElementPart } from 'lit/directive.js';
/** Marks an element that session-replay and analytics scripts must leave out. */
export declare function mask(element: Element): void;
/** In a template: keeps its element masked, also where the template sets the classes anew. It stands behind them. */
export declare const masked: () => import("lit-html/directive.js").DirectiveResult<{
    new (_partInfo: import("lit-html/directive.js").PartInfo): {
        render(): unknown;
        update(part: ElementPart): unknown;
        get _$isConnected(): boolean;
    };
}>;
