import { addDays } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { type Sense, weekdaySenses } from './lexicon/senses.ts';

/** From Monday, which is 0. */
export const weekdays: readonly Sense[] = weekdaySenses;

function weekdayOf(day: Day): number {
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
