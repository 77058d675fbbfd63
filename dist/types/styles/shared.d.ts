/** Styles of the first screen, the help lines and the crisis view, and of what all views share. No rem: the page's root size is not ours. */
export declare const sharedStyles: import("lit").CSSResult;
