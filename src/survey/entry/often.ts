import type { Cursor } from './cursor.ts';

/** More often than this is asked about. */
export const MOST_TIMES = 4;

interface Often {
  readonly times: number;
  /** Anything at all was said of it. */
  readonly said: boolean;
  readonly moment: boolean;
}

const DAY = '(?:y|[/aPE]D)';
const A_DAY = new RegExp(`^${DAY}`);
const TIMES_A_DAY = new RegExp(`^(?:q(?:${DAY}|D)?(?!E?m)|nx(?:${DAY}|D)?(?![nha]))`);
/** “Every 12 hours,” “/24 h.” */
const INTERVAL = /^[E/P]nH/;
const FIRST_MOMENT = /^q?E?m+/;
const NEXT_MOMENT = /^[&/+,]q?E?m+/;

/** How many times a day: “twice a day,” “every 12 hours,” “morning and night.” */
export function often(cursor: Cursor): Often | undefined {
  const counts: number[] = [];
  let moments = 0;
  let said = false;
  for (;;) {
    const moment = cursor.take(moments > 0 ? NEXT_MOMENT : FIRST_MOMENT);
    if (moment) {
      if (moment.some(({ is, value }) => is === 'q' && value !== 1)) return undefined;
      moments++;
    } else if (!cursor.take(A_DAY)) {
      const hours = cursor.take(INTERVAL);
      const times = hours ? 24 / (hours[1]?.value ?? NaN) : cursor.take(TIMES_A_DAY)?.[0]?.value;
      if (times === undefined) break;
      if (!Number.isInteger(times) || times < 1 || times > MOST_TIMES) return undefined;
      counts.push(times);
    }
    said = true;
  }
  if (counts.length > 1 || (counts[0] !== undefined && moments > 0 && counts[0] !== moments))
    return undefined;
  return { times: counts[0] ?? Math.max(1, moments), said, moment: moments > 0 };
}
