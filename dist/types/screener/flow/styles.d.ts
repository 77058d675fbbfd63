/** Styles of the views that are loaded after the first screen. */
export declare const flowStyles: import("lit").CSSResult;
