import type { Person } from './person.ts';

/** The people the bot has met, found by what a file or the ledger calls them: an Entra id or an e-mail address. */
export type Directory = { find(named: string | undefined): Person | undefined };

/** A directory of people. An id finds its own person, also where it is another's e-mail address. */
export function directoryOf(people: readonly Person[]): Directory {
  const byName = new Map<string, Person>();
  for (const person of people) if (person.email !== undefined) byName.set(person.email.toLowerCase(), person);
  for (const person of people) byName.set(person.id.toLowerCase(), person);
  return { find: (named) => (named === undefined ? undefined : byName.get(named.toLowerCase())) };
}
