/**
 * What the medicines on our list are also called, by id: names without the form, older names, short names, and brands that are no longer
 * sold. Facts about words alone: they lead to a medicine and say nothing of it.
 */
export declare const alsoCalled: Readonly<Record<string, string>>;
/** Brands of other lands and times beside those of the list, and the names in Spanish, by id. */
export declare const calledElsewhere: Readonly<Record<string, string>>;
