import type { SignedAgreement } from '../agreement.ts';
import { addDays, dayOf, isWorkingDay, timeOf } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import { leadTimesOf } from './lead-times.ts';
import { isPaused, type Pause, pauseMoving } from './pause.ts';

/** Messages go out from the first until the second. */
export const hours = { from: '09:00', to: '16:00' };

/** Midsummer to the beginning of August, when nobody would read a reminder. */
const quietWeeks = { from: '06-24', to: '08-02' };

/** What decides when messages go out: what was signed, and the pauses that managers have asked for since. */
export type Sending = { readonly signed: SignedAgreement; readonly pauses: readonly Pause[] };

/** Whether messages go out on a day: it is a working day, and none of the agreement's quiet ones. */
export function isSendingDay(signed: SignedAgreement, day: Day): boolean {
  return !isQuiet(signed, day) && isWorkingDay(day);
}

/**
 * What falls on a quiet or paused day goes out on the first working day after them. There is always one: quiet weeks
 * are half a year at most, and pauses end.
 */
export function sendingDayOnOrAfter({ signed, pauses }: Sending, day: Day): Day {
  let sending = day;
  for (;;) {
    const pause = pauseMoving(pauses, sending);
    if (pause !== undefined) sending = addDays(pause.until, 1);
    else if (isSendingDay(signed, sending)) return sending;
    else sending = addDays(sending, 1);
  }
}

/** The last day after one and until another on which messages go out. */
export function lastSendingDay({ signed, pauses }: Sending, after: Day, until: Day): Day | undefined {
  for (let day = until; day > after; day = addDays(day, -1))
    if (isSendingDay(signed, day) && !isPaused(pauses, day)) return day;
  return undefined;
}

/** So many days on which messages go out after one of them. */
export function sendingDaysAfter(sending: Sending, day: Day, days: number): Day {
  let after = day;
  for (let gone = 0; gone < days; gone += 1) after = sendingDayOnOrAfter(sending, addDays(after, 1));
  return after;
}

/** How many of the days after one and until another are days on which messages go out. */
export function sendingDaysBetween(sending: Sending, after: Day, until: Day): number {
  let count = 0;
  let next = sendingDayOnOrAfter(sending, addDays(after, 1));
  for (; next <= until; next = sendingDayOnOrAfter(sending, addDays(next, 1))) count += 1;
  return count;
}

/** Whether something is so old that it is let go; quiet and paused days make nothing older. */
export function isOld({ signed, pauses }: Sending, since: Day, day: Day): boolean {
  const { lifetime } = leadTimesOf(signed.rules.reminders);
  let age = 0;
  for (let passed = addDays(since, 1); passed <= day && age < lifetime; passed = addDays(passed, 1))
    if (isSendingDay(signed, passed) && !isPaused(pauses, passed)) age += 1;
  return age >= lifetime;
}

/** Whether a message can still go out from a moment to the end of a day, today's or one to come. */
export function isStillSending(sending: Sending, now: Moment, until: Day): boolean {
  const { signed, pauses } = sending;
  const today = dayOf(now, signed.timeZone);
  const isToday =
    isSendingDay(signed, today) && !isPaused(pauses, today) && timeOf(now, signed.timeZone) < hours.to;
  return isToday || lastSendingDay(sending, today, until) !== undefined;
}

/** Whether messages go out at a moment of that day, in the agreement's time zone; a pause is not looked at. */
export function isSendingTime(signed: SignedAgreement, day: Day, now: Moment): boolean {
  const time = timeOf(now, signed.timeZone);
  return hours.from <= time && time < hours.to && isSendingDay(signed, day);
}

/** The days of every year on which nothing goes out, both ends included. */
export function quietOf({ rules }: SignedAgreement): { readonly from: string; readonly to: string } {
  return rules.quiet ?? quietWeeks;
}

function isQuiet(signed: SignedAgreement, day: Day): boolean {
  const { from, to } = quietOf(signed);
  const yearday = day.slice(5);
  return from <= to ? from <= yearday && yearday <= to : yearday >= from || yearday <= to;
}
