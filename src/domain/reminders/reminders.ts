import type { Agreement } from '../agreement.ts';
import { dayOf } from '../calendar.ts';
import type { Moment } from '../day.ts';
import { directoryOf } from '../directory.ts';
import { known } from '../known.ts';
import type { Admins } from '../permission.ts';
import type { Person } from '../person.ts';
import { asksDue } from './asks-due.ts';
import { digestsDue, headsOf } from './digests-due.ts';
import { isPaused } from './pause.ts';
import type { Reminder } from './reminder.ts';
import { isSendingTime } from './sending-days.ts';
import { unownedDue } from './unowned-due.ts';

/**
 * The messages that are due now. Everything follows from the agreements, from what people have been sent and
 * from the time, so a restart, a clock that jumps or a week of downtime neither repeats nor loses one.
 */
export function remindersDue(
  agreements: readonly Agreement[],
  people: readonly Person[],
  now: Moment,
  admins: Admins,
): readonly Reminder[] {
  const directory = directoryOf(people);
  const due = agreements.flatMap((agreement) => {
    const day = dayOf(now, agreement.signed.timeZone);
    if (!isSendingTime(agreement.signed, day, now)) return [];
    const present = known(agreement, now);
    if (isPaused(present.pauses, day)) return [];
    const heads = headsOf(present, admins).flatMap((id) => directory.find(id) ?? []);
    return [
      ...digestsDue(present, directory, admins, now, day),
      ...asksDue(present, directory, now, day),
      ...unownedDue(present, heads, now, day),
    ];
  });
  // What does not fit into the day's one message stays due and goes on the next.
  const first = new Map<string, Reminder>();
  for (const reminder of due) if (!first.has(reminder.person.id)) first.set(reminder.person.id, reminder);
  return [...first.values()];
}
