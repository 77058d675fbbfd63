import { type TemplateResult } from 'lit';
/** An element that shows it when a handler of its views throws. */
export interface Guard {
    caught(error: unknown): void;
}
/** lit's `html`, with every handler guarded: one that throws must not leave a button that does nothing. lit calls handlers on the element. */
export declare function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult<1>;
