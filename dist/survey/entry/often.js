const MOST_TIMES = 4;
const DAY = "(?:y|[/aPE]D)";
const A_DAY = new RegExp(`^${DAY}`);
const TIMES_A_DAY = new RegExp(`^(?:q(?:${DAY}|D)?(?!E?m)|nx(?:${DAY}|D)?(?![nha]))`);
const INTERVAL = /^[E/P]nH/;
const FIRST_MOMENT = /^q?E?m+/;
const NEXT_MOMENT = /^[&/+,]q?E?m+/;
function often(cursor) {
  const counts = [];
  let moments = 0;
  let said = false;
  for (; ; ) {
    const moment = cursor.take(moments > 0 ? NEXT_MOMENT : FIRST_MOMENT);
    if (moment) {
      if (moment.some(({ is, value }) => is === "q" && value !== 1)) return void 0;
      moments++;
    } else if (!cursor.take(A_DAY)) {
      const hours = cursor.take(INTERVAL);
      const times = hours ? 24 / (hours[1]?.value ?? NaN) : cursor.take(TIMES_A_DAY)?.[0]?.value;
      if (times === void 0) break;
      if (!Number.isInteger(times) || times < 1 || times > MOST_TIMES) return void 0;
      counts.push(times);
    }
    said = true;
  }
  if (counts.length > 1 || counts[0] !== void 0 && moments > 0 && counts[0] !== moments)
    return void 0;
  return { times: counts[0] ?? Math.max(1, moments), said, moment: moments > 0 };
}

export { MOST_TIMES, often };
