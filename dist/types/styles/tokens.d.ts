/**
 * Every `--ks-*` property, with its default, in one place; the rules use the short names. Light or dark follows the `color-scheme` of the
 * page: a page that says nothing is light, and so are we on it.
 */
export declare const tokens: import("lit").CSSResult;
