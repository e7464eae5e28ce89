import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { SignedAgreement } from './agreement.ts';
import type { Day, Moment } from './day.ts';

export const quarterNumber = z.literal([1, 2, 3, 4]);
export type QuarterNumber = z.infer<typeof quarterNumber>;
export type Quarter = { readonly year: number; readonly quarter: QuarterNumber };

/** Whether days and times can be told in a time zone of this name. */
export function isTimeZone(name: string): boolean {
  try {
    inZone('2000-01-01T00:00:00.000Z', name);
    return true;
  } catch {
    return false;
  }
}

/** The day it is in a time zone at a moment: 21.30 UTC is already tomorrow in Helsinki. */
export function dayOf(moment: Moment, timeZone: string): Day {
  return inZone(moment, timeZone).toPlainDate().toString();
}

/** The time of day in a time zone at a moment, written `09:00`. */
export function timeOf(moment: Moment, timeZone: string): string {
  return inZone(moment, timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}

/**
 * The moment a clock on the wall shows `time` on a day. A time that the spring change skips is the moment as
 * long after the change; a time that the autumn change repeats is the first of the two.
 */
export function momentOf(day: Day, time: string, timeZone: string): Moment {
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
    .toString({ smallestUnit: 'millisecond' });
}

/** So many calendar days later; earlier when `days` is negative. */
export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days;
}

/** The calendar quarter that a day is in. */
export function quarterOf(day: Day): Quarter {
  const { year, month } = Temporal.PlainDate.from(day);
  return { year, quarter: month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4 };
}

/** The first and the last day of a quarter. */
export function quarterDays({ year, quarter }: Quarter): { readonly from: Day; readonly to: Day } {
  const first = Temporal.PlainDate.from({ year, month: quarter * 3 - 2, day: 1 });
  return { from: first.toString(), to: first.add({ months: 3 }).subtract({ days: 1 }).toString() };
}

/** Monday to Friday, not a Finnish public holiday, Midsummer Eve or Christmas Eve. New Year's Eve is one. */
export function isWorkingDay(day: Day): boolean {
  const date = Temporal.PlainDate.from(day);
  return date.dayOfWeek <= 5 && !holidaysOf(date.year).has(day);
}

/** The day itself when it is a working day, else the last one before it. */
export function workingDayOnOrBefore(day: Day): Day {
  return isWorkingDay(day) ? day : workingDaysBefore(day, 1);
}

/** The day itself when it is a working day, else the first one after it. */
export function workingDayOnOrAfter(day: Day): Day {
  return isWorkingDay(day) ? day : firstWorkingDayAfter(day);
}

/** The first working day after a day, which is never the day itself. */
export function firstWorkingDayAfter(day: Day): Day {
  return workingDaysAfter(day, 1);
}

/** The `count`th working day after a day, which need not be one itself. */
export function workingDaysAfter(day: Day, count: number): Day {
  return walk(day, count, 1);
}

/** The `count`th working day before a day, which need not be one itself. */
export function workingDaysBefore(day: Day, count: number): Day {
  return walk(day, count, -1);
}

/** The last day on which a report about the agreement's year counts. */
export function settlementDay(signed: SignedAgreement): Day {
  return signed.rules.settlement ?? workingDayOnOrAfter(`${signed.year + 1}-01-31`);
}

function inZone(moment: Moment, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(moment).toZonedDateTimeISO(timeZone);
}

function walk(day: Day, count: number, step: 1 | -1): Day {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, step);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

// The data calls the eves bank holidays. New Year's Eve is one of them, but libraries work on it.
const finland = new Holidays('FI', { types: ['public', 'bank'] });
const daysOff = new Map<number, ReadonlySet<Day>>();

function holidaysOf(year: number): ReadonlySet<Day> {
  const cached = daysOff.get(year);
  if (cached !== undefined) return cached;
  const days = finland.getHolidays(year).map((holiday) => holiday.date.slice(0, 10));
  const computed = new Set(days.filter((day) => !day.endsWith('-12-31')));
  daysOff.set(year, computed);
  return computed;
}
