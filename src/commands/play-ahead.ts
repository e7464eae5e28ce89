import type { Agreement } from '../domain/agreement.ts';
import { dayOf } from '../domain/calendar.ts';
import type { Moment } from '../domain/day.ts';
import type { Admins } from '../domain/permission.ts';
import type { Person } from '../domain/person.ts';
import type { Reminder } from '../domain/reminders/reminder.ts';
import { remindersDue } from '../domain/reminders/reminders.ts';
import { claimed } from '../domain/reminders/slots.ts';
import { movingTo } from '../flows/play-days.ts';

/** A store's documents as they stand. */
export type Stored = { readonly agreements: readonly Agreement[]; readonly people: readonly Person[] };

/** What goes out on the day of a moment until that moment, and how much will have gone out before that day. */
export type Ahead = { readonly onDay: readonly Reminder[]; readonly before: number };

/**
 * Plays the mornings from what a store knows last to a moment, by the rules that send, as if nobody answered: what has
 * gone out by then does not go out again. A moment of which the store knows the sequel is looked at as it stands.
 */
export function playAhead(
  { agreements, people }: Stored,
  to: Moment,
  timeZone: string,
  admins: Admins,
): Ahead {
  const from = latestIn({ agreements, people });
  const moments = from === undefined || from >= to ? [to] : movingTo(from, to, [timeZone]);
  const sent: Reminder[] = [];
  let present = people;
  for (const now of moments) {
    const due = remindersDue(agreements, present, now, admins);
    sent.push(...due);
    const slots = new Map(due.map(({ person, day, lists }) => [person.id, { day, lists: [...lists] }]));
    present = present.map((person) => {
      const slot = slots.get(person.id);
      return slot === undefined ? person : claimed(person, { ...slot, card: `ahead ${now}`, claimedAt: now });
    });
  }
  const day = dayOf(to, timeZone);
  const onDay = sent.filter((reminder) => reminder.day === day);
  return { onDay, before: sent.length - onDay.length };
}

/** When the newest of what a store knows happened; undefined of an empty store. */
export function latestIn({ agreements, people }: Stored): Moment | undefined {
  const moments = [
    ...agreements.flatMap(({ events }) => events.map(({ at }) => at)),
    ...people.flatMap(({ metAt, slots }) => [metAt, ...slots.map(({ claimedAt }) => claimedAt)]),
  ];
  return moments.sort().at(-1);
}
