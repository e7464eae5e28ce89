import type { Agreement } from '../agreement.ts';
import { dayOf } from '../calendar.ts';
import type { Moment } from '../day.ts';
import { type Directory, directoryOf } from '../directory.ts';
import { known } from '../known.ts';
import type { Admins } from '../permission.ts';
import type { Person } from '../person.ts';
import { absencesDue } from './absences-due.ts';
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
  return oneEach(agreements.flatMap((agreement) => remindersOf(agreement, directory, now, admins)));
}

/** What does not fit into a person's one message of the day stays due and goes on the next. */
export function oneEach(due: readonly Reminder[]): readonly Reminder[] {
  const first = new Map<string, Reminder>();
  for (const reminder of due) if (!first.has(reminder.person.id)) first.set(reminder.person.id, reminder);
  return [...first.values()];
}

/** The messages that are due now about one agreement, to everybody or to one person alone. */
export function remindersOf(
  agreement: Agreement,
  directory: Directory,
  now: Moment,
  admins: Admins,
  only?: string,
): readonly Reminder[] {
  const day = dayOf(now, agreement.signed.timeZone);
  if (!isSendingTime(agreement.signed, day, now)) return [];
  const present = known(agreement, now);
  if (isPaused(present.pauses, day)) return [];
  const isFor = ({ id }: Person) => only === undefined || id === only;
  const heads = headsOf(present, admins).flatMap((id) => directory.find(id) ?? []);
  const rows = [...present.rows.values()].filter(({ owner, indicator: { deputy } }) =>
    [owner, deputy].some((named) => only === undefined || directory.find(named)?.id === only),
  );
  return [
    ...digestsDue(present, directory, admins, now, day),
    ...asksDue(present, rows, directory, now, day),
    ...unownedDue(present, heads.filter(isFor), now, day),
    ...absencesDue(present, directory, heads.filter(isFor), day),
  ].filter(({ person }) => isFor(person));
}

/** A message that has waited for its turn, with what is still due of it; undefined when nothing is. */
export function stillDue(
  { kind, person }: Reminder,
  agreement: Agreement,
  people: readonly Person[],
  now: Moment,
  admins: Admins,
): Reminder | undefined {
  const due = remindersOf(agreement, directoryOf(people), now, admins, person.id);
  return due.find((reminder) => reminder.kind === kind);
}
