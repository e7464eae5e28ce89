import { dayOf } from '../domain/calendar.ts';
import type { Day } from '../domain/day.ts';
import type { Absence, Person } from '../domain/person.ts';
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

/** Sends to a person again; an absence that has not begun is taken back, and told. */
export async function beBack(
  { store, clock }: Ports,
  person: Person,
  timeZone: string,
): Promise<'back' | Absence | 'not-away'> {
  const today = dayOf(clock.now(), timeZone);
  const { away } = person;
  if (away === undefined || away.until < today) return 'not-away';
  await store.people.update(person.id, (present) => {
    const { away: _over, ...rest } = present ?? person;
    return rest;
  });
  return away.from <= today ? 'back' : away;
}
