import { addDays } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import { dateInMonth, dayWritten } from './day-written.ts';
import type { Sense } from './lexicon/senses.ts';
import { months } from './months.ts';
import type { Reading } from './reading.ts';
import { nextWeekday, weekdays } from './weekdays.ts';

/** Every sense that a day to come can be named with. */
export const dayToComeSenses: readonly Sense[] = ['tomorrow', 'next-week', ...weekdays, ...months];

/**
 * The one day to come that a message names: "20.4.", "20 April", "tomorrow", "maanantaina". A day without a year
 * that has gone is next year's. Undefined when none is named, more than one, or none that is to come.
 */
export function dayToCome(reading: Reading, numbers: readonly string[], today: Day): Day | undefined {
  const [number, ...others] = numbers;
  // "Tuesday 14.4.": the date says it all.
  const isDated = number !== undefined && /\.\d/.test(number);
  const [sense, ...more] = dayToComeSenses.filter(
    (each) => reading.senses.has(each) && !(isDated && weekdays.includes(each)),
  );
  if (others.length > 0 || more.length > 0) return undefined;
  const named = number === undefined ? dayNamed(sense, today) : dayOfNext(number, sense, today);
  return named !== undefined && named > today ? named : undefined;
}

/** "The 20th" that comes next, in this month or the one after; undefined when neither has such a date. */
export function dateToCome(date: string, today: Day): Day | undefined {
  const thisMonths = dateInMonth(date, today);
  if (thisMonths !== undefined && thisMonths > today) return thisMonths;
  return dateInMonth(date, addDays(`${today.slice(0, 8)}01`, 31));
}

function dayNamed(sense: Sense | undefined, today: Day): Day | undefined {
  if (sense === 'tomorrow') return addDays(today, 1);
  if (sense === 'next-week') return nextWeekday(0, today);
  const named = sense === undefined ? -1 : weekdays.indexOf(sense);
  return named < 0 ? undefined : nextWeekday(named, today);
}

/** The year's own day, or the next year's when it has gone. */
function dayOfNext(number: string, beside: Sense | undefined, today: Day): Day | undefined {
  if (beside !== undefined && !months.includes(beside)) return undefined;
  const month = beside === undefined ? undefined : months.indexOf(beside) + 1;
  const inYear = (year: number) => dayWritten(number, month, `${year}-01-01`);
  const year = Number(today.slice(0, 4));
  const thisYear = inYear(year);
  return thisYear !== undefined && thisYear <= today ? inYear(year + 1) : thisYear;
}
