import { addDays } from '../domain/calendar.ts';
import { type Day, day } from '../domain/day.ts';
import type { Sense } from './lexicon/senses.ts';
import type { Reading } from './reading.ts';
import { spanOf } from './span-of.ts';
import { dayIn } from './values.ts';
import { nextWeekday, weekdays } from './weekdays.ts';

export const months: readonly Sense[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

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
  const named = number === undefined ? dayNamed(sense, today) : dayWritten(number, sense, today);
  return named !== undefined && named > today ? named : undefined;
}

/** "The 20th" that comes next, in this month or the one after; undefined when neither has such a date. */
export function dateToCome(date: string, today: Day): Day | undefined {
  const of = (first: Day) => day.safeParse(`${first.slice(0, 8)}${date.padStart(2, '0')}`).data;
  const thisMonth = of(today);
  const next = addDays(`${today.slice(0, 8)}01`, 31);
  return thisMonth !== undefined && thisMonth > today ? thisMonth : of(next);
}

function dayNamed(sense: Sense | undefined, today: Day): Day | undefined {
  if (sense === 'tomorrow') return addDays(today, 1);
  if (sense === 'next-week') return nextWeekday(0, today);
  const named = sense === undefined ? -1 : weekdays.indexOf(sense);
  return named < 0 ? undefined : nextWeekday(named, today);
}

/** The year's own day, or the next year's when it has gone. */
function dayWritten(number: string, month: Sense | undefined, today: Day): Day | undefined {
  const nextYear = `${Number(today.slice(0, 4)) + 1}-01-01`;
  const read = (from: Day): Day | undefined =>
    month === undefined
      ? dayIn(number, from)
      : months.includes(month)
        ? spanOf({ ...onlyMonth(month), numbers: [number] }, `${from.slice(0, 4)}-01-01`)?.to
        : undefined;
  const thisYear = read(today);
  return thisYear !== undefined && thisYear <= today ? read(nextYear) : thisYear;
}

function onlyMonth(month: Sense): Reading {
  return {
    language: undefined,
    senses: new Set([month]),
    opening: undefined,
    asks: false,
    numbers: [],
    names: [],
  };
}
