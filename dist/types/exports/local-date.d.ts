/** The day by the clock of this machine, such as 2026-11-27: in UTC an evening in America is the day after. */
export declare const localDate: (at: Date) => string;
