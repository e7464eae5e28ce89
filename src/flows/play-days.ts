import { addDays, dayOf, isWorkingDay, momentOf } from '../domain/calendar.ts';
import type { Moment } from '../domain/day.ts';
import type { Clock } from './ports.ts';
import { type SendDue, type Sent, sendDue } from './send-due.ts';

/** The simulated clock of local mode. */
export interface MovableClock extends Clock {
  moveTo(moment: Moment): Promise<void>;
}

/** Moves the clock and does on the way what the bot would have done: every morning's messages. */
export async function playDays(
  deps: SendDue & { readonly clock: MovableClock },
  to: Moment,
): Promise<readonly Sent[]> {
  const agreements = await deps.store.agreements.list();
  const timeZones = new Set(agreements.map(({ signed }) => signed.timeZone));
  const sent: Sent[] = [];
  for (const moment of movingTo(deps.clock.now(), to, timeZones)) {
    await deps.clock.moveTo(moment);
    sent.push(...(await sendDue(deps)));
  }
  return sent;
}

/** Where the clock stops when it moves: at 09:00 of every working day on the way, and at its end. */
export function movingTo(from: Moment, to: Moment, timeZones: Iterable<string>): readonly Moment[] {
  const moments = new Set<Moment>([to]);
  for (const timeZone of timeZones) {
    const last = dayOf(to, timeZone);
    for (let day = dayOf(from, timeZone); day <= last; day = addDays(day, 1)) {
      const morning = momentOf(day, '09:00', timeZone);
      if (isWorkingDay(day) && from < morning && morning < to) moments.add(morning);
    }
  }
  return [...moments].sort();
}
