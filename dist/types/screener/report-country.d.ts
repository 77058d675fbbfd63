/** Tells the webmaster of a country without help lines of its own: a slip of the pen would else go unseen. */
export declare function reportCountry(country: string): void;
