import type { SignedAgreement } from '../agreement.ts';
import { addDays, isWorkingDay, momentOf, timeOf } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import { isPaused, type Pause } from './pause.ts';

/** Messages go out from the first until the second. */
const hours = { from: '09:00', to: '16:00' };

/** Midsummer to the beginning of August, when nobody would read a reminder. */
const quietWeeks = { from: '06-24', to: '08-02' };

/** What decides when messages go out: what was signed, and the pauses that managers have asked for since. */
type Sending = { readonly signed: SignedAgreement; readonly pauses: readonly Pause[] };

/** Whether messages go out on a day: it is a working day, and none of the agreement's quiet ones. */
export function isSendingDay(signed: SignedAgreement, day: Day): boolean {
  return !isQuiet(signed, day) && isWorkingDay(day);
}

/** What falls on a quiet day goes out on the first working day after them. */
export function sendingDayOnOrAfter(signed: SignedAgreement, day: Day): Day {
  for (let ahead = 0; ahead <= 366; ahead += 1) {
    const sending = addDays(day, ahead);
    if (isSendingDay(signed, sending)) return sending;
  }
  throw new Error(`${signed.id} is quiet all year: no message could ever go out`);
}

/** Whether something is so many sending days old; quiet and paused ones make nothing older. */
export function isOld({ signed, pauses }: Sending, since: Day, day: Day, sendingDays: number): boolean {
  let age = 0;
  for (let passed = addDays(since, 1); passed <= day && age < sendingDays; passed = addDays(passed, 1))
    if (isSendingDay(signed, passed) && !isPaused(pauses, passed)) age += 1;
  return age >= sendingDays;
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
