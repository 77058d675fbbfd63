/** Styles of the help lines and the crisis view. */
export declare const helpStyles: import("lit").CSSResult;
