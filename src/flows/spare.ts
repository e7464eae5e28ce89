import type { Person } from '../domain/person.ts';
import type { Ports } from './ports.ts';

/** Sends a person fewer reminders from now on, or all of them again. */
export function spare({ store }: Ports, person: Person, isSpared: boolean): Promise<Person> {
  return store.people.update(person.id, (present) => {
    const { spared: _before, ...rest } = present ?? person;
    return isSpared ? { ...rest, spared: true as const } : rest;
  });
}
