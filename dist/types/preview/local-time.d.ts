/** The day by the clock of this machine, with its zone. */
export declare const localDay: (at: Date) => string;
/** Day and time by the clock of this machine, to the minute, with its zone. */
export declare const localTime: (at: Date) => string;
/** The same without its zone, for a column whose head says whose time it is. */
export declare const localMinute: (at: Date) => string;
