import { localDate } from '../exports/local-date.ts';

const two = (value: number) => String(Math.abs(value)).padStart(2, '0');

const minuteOf = (at: Date) => `${localDate(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;

/** Such as UTC-05:00: a name like "EST" means another zone elsewhere. */
function zoneOf(at: Date): string {
  const east = -at.getTimezoneOffset();
  return `UTC${east < 0 ? '-' : '+'}${two(Math.trunc(east / 60))}:${two(east % 60)}`;
}

/** The day by the clock of this machine, with its zone. */
export const localDay = (at: Date): string => `${localDate(at)} (${zoneOf(at)})`;

/** Day and time by the clock of this machine, to the minute, with its zone. */
export const localTime = (at: Date): string => `${minuteOf(at)} (${zoneOf(at)})`;

/** The same without its zone, for a column whose head says whose time it is. */
export const localMinute = minuteOf;
