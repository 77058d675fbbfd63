/** The figure of trials: told apart by fill and outline as well as by colour. */
export declare const figureStyles: import("lit").CSSResult;
