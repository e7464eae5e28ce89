import type { Agreement } from '../domain/agreement.ts';
import { momentOf } from '../domain/calendar.ts';
import type { Moment } from '../domain/day.ts';
import type { Admins } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import type { Reminder } from '../domain/reminders/reminder.ts';
import { remindersDue } from '../domain/reminders/reminders.ts';
import { format } from '../messages/format.ts';

const { count } = format.en;

/** A store's documents as they stand. */
type Stored = { readonly agreements: readonly Agreement[]; readonly people: readonly Person[] };

/**
 * What the bot would send at a moment, to whom and why, for `remind --dry-run`. It is asked of the same rule that
 * sends, so what it says is what would go out; nothing is sent and nothing written. `at` is a day (its 09:00) or a
 * local time, in each agreement's own time zone.
 */
export function remindReport({ agreements, people }: Stored, at: string, admins: Admins): string {
  const timeZones = new Set(agreements.map(({ signed }) => signed.timeZone));
  const due = [...timeZones].flatMap((timeZone) => {
    const there = agreements.filter(({ signed }) => signed.timeZone === timeZone);
    return remindersDue(there, people, momentAt(at, timeZone), admins);
  });
  if (due.length === 0)
    return `Nothing is due at ${at}: ${count(agreements.length, 'agreement', 'agreements')}, ${count(people.length, 'person', 'people')}.\n`;
  return `${due.map(message).join('\n')}\n\n${count(due.length, 'message', 'messages')}; nothing was sent or written.\n`;
}

function message({ person, day, known, ...what }: Reminder): string {
  const head = `${person.name}, ${day}, ${known.signed.id}`;
  if (what.kind === 'digest') return `${head}\n    digest of ${what.round.name}, due ${what.lists[0]?.due}`;
  if (what.kind === 'unowned')
    return [
      head,
      ...what.rows.map(({ indicator }) => `    ${indicator.id.padEnd(4)} has no owner: ${indicator.name}`),
    ].join('\n');
  if (what.kind === 'absent')
    return [
      head,
      ...what.absences.flatMap(({ owner, from, until, rows }) =>
        rows.map(
          ({ indicator }) => `    ${indicator.id.padEnd(4)} of ${owner.name}, away ${from} to ${until}`,
        ),
      ),
    ].join('\n');
  const rows = what.asks.map(
    ({ row, asking }) =>
      `    ${row.indicator.id.padEnd(4)} ${asking.rung}, due ${asking.due}: ${row.indicator.name}`,
  );
  return [head, ...rows].join('\n');
}

function momentAt(at: string, timeZone: string): Moment {
  const [day = '', time = '09:00'] = at.split('T');
  return momentOf(day, time, timeZone);
}
