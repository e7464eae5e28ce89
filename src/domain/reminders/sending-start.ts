import { momentOf } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';

// A few days a year come up for every row at every tick.
const starts = new Map<string, Moment>();

/** The moment from which what is due on a day is due: its 09:00. */
export function startOf(day: Day, timeZone: string): Moment {
  const key = `${day} ${timeZone}`;
  const start = starts.get(key) ?? momentOf(day, '09:00', timeZone);
  starts.set(key, start);
  return start;
}
