const two = (value) => String(Math.abs(value)).padStart(2, "0");
const dayOf = (at) => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
const minuteOf = (at) => `${dayOf(at)} ${two(at.getHours())}:${two(at.getMinutes())}`;
function zoneOf(at) {
  const east = -at.getTimezoneOffset();
  return `UTC${east < 0 ? "-" : "+"}${two(Math.trunc(east / 60))}:${two(east % 60)}`;
}
const localDay = (at) => `${dayOf(at)} (${zoneOf(at)})`;
const localTime = (at) => `${minuteOf(at)} (${zoneOf(at)})`;
const localMinute = minuteOf;

export { localDay, localMinute, localTime };
