import { addDays, dayOf, timeOf } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import type { Person } from '../person.ts';
import { isPaused } from './pause.ts';
import { hours, isSendingDay, isSendingTime, type Sending, sendingDayOnOrAfter } from './sending-days.ts';
import { isOpen } from './slots.ts';
import { sendingTo } from './wishes.ts';

/** When a message that is due now goes out to somebody: at once, or on the next day that they get one. */
export function sendsOn(known: Sending, person: Person, now: Moment): 'now' | Day {
  const { signed } = known;
  const sending = sendingTo(known, person);
  const today = dayOf(now, signed.timeZone);
  const isFree = isOpen(person, today) && isSendingDay(signed, today) && !isPaused(sending.pauses, today);
  if (isFree && isSendingTime(signed, today, now)) return 'now';
  const isEarly = timeOf(now, signed.timeZone) < hours.from;
  return isFree && isEarly ? today : sendingDayOnOrAfter(sending, addDays(today, 1));
}
