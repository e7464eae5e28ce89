import { addDays } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { type Sense, weekdaySenses } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';

/** From Monday, which is 0. */
export const weekdays: readonly Sense[] = weekdaySenses;

/** The weekday that is named, of several the first of a week; undefined when none is. */
export function weekdayNamed({ senses }: Reading): number | undefined {
  const at = weekdays.findIndex((weekday) => senses.has(weekday));
  return at < 0 ? undefined : at;
}

/** How many days after its week's Monday a day is. */
export function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** The next day of that weekday, after today. */
export function nextWeekday(weekday: number, today: Day): Day {
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

/** The last day of that weekday, before today. */
export function lastWeekday(weekday: number, today: Day): Day {
  return addDays(nextWeekday(weekday, today), weekday === weekdayOf(today) ? -14 : -7);
}
