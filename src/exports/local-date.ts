const two = (value: number) => String(Math.abs(value)).padStart(2, '0');

/** The day by the clock of this machine, such as 2026-11-27: in UTC an evening in America is the day after. */
export const localDate = (at: Date): string =>
  `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
