import { dayOf } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import { isAway } from '../domain/reminders/wishes.ts';
import type { Ports } from './ports.ts';

/** Sends a person nothing unasked from today to the end of a day. */
export function beAway(
  { store, clock }: Ports,
  person: Person,
  until: Day,
  timeZone: string,
): Promise<Person> {
  const from = dayOf(clock.now(), timeZone);
  return store.people.update(person.id, (present) => ({ ...(present ?? person), away: { from, until } }));
}

/** Sends to a person again; false when they were not away. */
export async function beBack({ store, clock }: Ports, person: Person, timeZone: string): Promise<boolean> {
  const today = dayOf(clock.now(), timeZone);
  if (!isAway(person, today)) return false;
  await store.people.update(person.id, (present) => {
    const { away: _over, ...rest } = present ?? person;
    return rest;
  });
  return true;
}
