/** The tables: open records, and trials. */
export declare const tableStyles: import("lit").CSSResult;
