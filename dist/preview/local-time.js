import { localDate } from '../exports/local-date.js';

const two = (value) => String(Math.abs(value)).padStart(2, "0");
const minuteOf = (at) => `${localDate(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;
function zoneOf(at) {
  const east = -at.getTimezoneOffset();
  return `UTC${east < 0 ? "-" : "+"}${two(Math.trunc(east / 60))}:${two(east % 60)}`;
}
const localDay = (at) => `${localDate(at)} (${zoneOf(at)})`;
const localTime = (at) => `${minuteOf(at)} (${zoneOf(at)})`;
const localMinute = minuteOf;

export { localDay, localMinute, localTime };
