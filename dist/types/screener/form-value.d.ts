import type { ScreenerRecord } from '../exports/record.ts';
/** The finished record as the value of a form field, where the page gave the field a name. */
export declare class FormValue {
    #private;
    constructor(element: HTMLElement);
    set(record: ScreenerRecord | null, name: string): void;
}
