import { dayOf } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import type { Person } from '../domain/person.ts';
import { isAway } from '../domain/reminders/wishes.ts';
import type { Ports } from './ports.ts';

/** Sends a person nothing unasked from today, or a day to come, to the end of another. */
export function beAway(
  { store, clock }: Ports,
  person: Person,
  { from, until }: { readonly from: Day | undefined; readonly until: Day },
  timeZone: string,
): Promise<Person> {
  const away = { from: from ?? dayOf(clock.now(), timeZone), until };
  return store.people.update(person.id, (present) => ({ ...(present ?? person), away }));
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
