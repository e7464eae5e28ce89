import type { Agreement } from '../domain/agreement.ts';
import { dayOf, momentOf } from '../domain/calendar.ts';
import type { Moment } from '../domain/day.ts';
import { directoryOf } from '../domain/directory.ts';
import { known } from '../domain/known.ts';
import type { Admins } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import type { Reminder } from '../domain/reminders/reminder.ts';
import { format } from '../messages/format.ts';
import { playAhead, type Stored } from './play-ahead.ts';

const { count } = format.en;

/**
 * What the bot would send on a day until a moment, to whom and why, for `remind --dry-run`: the days until then are
 * played by the same rules that send, as if nobody answered; nothing is sent and nothing written. It tells too what
 * keeps messages from going out: owners whom the bot has not met, and a day before the import. `at` is a day (its
 * 09:00) or a local time, in each agreement's own time zone.
 */
export function remindReport({ agreements, people }: Stored, at: string, admins: Admins): string {
  const played = [...new Set(agreements.map(({ signed }) => signed.timeZone))].map((timeZone) => {
    const there = agreements.filter(({ signed }) => signed.timeZone === timeZone);
    return playAhead({ agreements: there, people }, momentAt(at, timeZone), timeZone, admins);
  });
  const due = played.flatMap(({ onDay }) => onDay);
  const before = played.reduce((sum, ahead) => sum + ahead.before, 0);
  return [
    ...(due.length === 0
      ? [
          `Nothing is due at ${at}: ${count(agreements.length, 'agreement', 'agreements')}, ${met(people)} met.`,
        ]
      : [
          ...due.map(message),
          '',
          `${count(due.length, 'message', 'messages')}; nothing was sent or written.`,
        ]),
    ...(before === 0 ? [] : [`Before that day ${count(before, 'message', 'messages')} will have gone out.`]),
    ...agreements.flatMap((agreement) => hindrances(agreement, people, at)),
    '',
  ].join('\n');
}

function met(people: readonly Person[]): string {
  return count(people.length, 'person', 'people');
}

/** Why less goes out about an agreement than its table would have it. */
function hindrances(agreement: Agreement, people: readonly Person[], at: string): readonly string[] {
  const { id, timeZone } = agreement.signed;
  const moment = momentAt(at, timeZone);
  const imported = agreement.events.find(({ kind }) => kind === 'imported');
  if (imported !== undefined && imported.at > moment)
    return [`${id} was imported on ${dayOf(imported.at, timeZone)}: nothing of it is due before.`];
  const rows = unmetOwners(agreement, people, moment);
  if (rows.size === 0) return [];
  const all = [...rows.values()].reduce((sum, each) => sum + each, 0);
  return [
    `${id}: ${count(rows.size, 'owner is', 'owners are')} not met yet, of ${count(all, 'row', 'rows')}, and can be sent nothing. Ask each to open the bot in Teams and write "hei":`,
    ...[...rows].map(([owner, owned]) => `    ${owner}: ${count(owned, 'row', 'rows')}`),
  ];
}

/** Owners whom the bot has not met, as they are named, and how many rows are theirs. */
function unmetOwners(
  agreement: Agreement,
  people: readonly Person[],
  moment: Moment,
): ReadonlyMap<string, number> {
  const directory = directoryOf(people);
  const rows = new Map<string, number>();
  for (const { owner } of known(agreement, moment).rows.values())
    if (owner !== undefined && directory.find(owner) === undefined)
      rows.set(owner.toLowerCase(), (rows.get(owner.toLowerCase()) ?? 0) + 1);
  return rows;
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
