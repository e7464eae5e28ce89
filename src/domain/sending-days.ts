import type { SignedAgreement } from './agreement.ts';
import { addDays, isWorkingDay, momentOf, timeOf } from './calendar.ts';
import type { Day, Moment } from './day.ts';

/** The hours of a sending day in which messages go out; the second is no longer one of them. */
const hours = { from: '09:00', to: '16:00' };

/** Midsummer to the beginning of August, when nobody would read a reminder. */
const quietWeeks = { from: '06-24', to: '08-02' };

/** Whether messages go out on a day: it is a working day, and none of the agreement's quiet ones. */
export function isSendingDay(signed: SignedAgreement, day: Day): boolean {
  return !isQuiet(signed, day) && isWorkingDay(day);
}

/** What falls on a quiet day goes out on the first working day after them. */
export function sendingDayOnOrAfter(signed: SignedAgreement, day: Day): Day {
  let sending = day;
  while (!isSendingDay(signed, sending)) sending = addDays(sending, 1);
  return sending;
}

/** The `count`th sending day back from a day, which is counted when it is one itself. */
export function sendingDayBack(signed: SignedAgreement, day: Day, count: number): Day {
  let back = day;
  for (let left = count; ; back = addDays(back, -1)) {
    if (isSendingDay(signed, back)) left -= 1;
    if (left === 0) return back;
  }
}

export function isSendingTime(signed: SignedAgreement, day: Day, now: Moment): boolean {
  const time = timeOf(now, signed.timeZone);
  return hours.from <= time && time < hours.to && isSendingDay(signed, day);
}

// A few days a year come up for every row at every tick.
const starts = new Map<string, Moment>();

/** The moment from which what is due on a day is due: its 09:00. */
export function startOf(day: Day, timeZone: string): Moment {
  const key = `${day} ${timeZone}`;
  const start = starts.get(key) ?? momentOf(day, hours.from, timeZone);
  starts.set(key, start);
  return start;
}

function isQuiet(signed: SignedAgreement, day: Day): boolean {
  const { from, to } = signed.rules.quiet ?? quietWeeks;
  const yearday = day.slice(5);
  return from <= to ? from <= yearday && yearday <= to : yearday >= from || yearday <= to;
}
