import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/person.ts';
import type { Ports } from './ports.ts';

/** Speaks to a person in the language they chose, from now on. */
export function chooseLanguage({ store }: Ports, person: Person, language: Language): Promise<Person> {
  return store.people.update(person.id, (present) => ({ ...(present ?? person), language }));
}
