/** Calm and dense: what staff look at all day. Shared words of style are those of the patient's element. */
export declare const previewStyles: import("lit").CSSResult;
