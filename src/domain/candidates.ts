import type { Known } from './known.ts';
import { isSame } from './permission.ts';
import type { Person } from './person.ts';

/** More would not fit on a card that Teams takes; whoever is not among them is found by their address. */
const most = 50;

/**
 * Of the people whom the bot has met, those to choose an owner from: first the owners, deputies and managers of the
 * agreement, then the newest.
 */
export function candidatesOf({ roles, rows }: Known, people: readonly Person[]): readonly Person[] {
  const named = [...rows.values()].flatMap(({ owner, indicator }) => [owner, indicator.deputy]);
  const involved = [...new Set([...named, ...roles.map(({ person }) => person)])].filter(
    (name) => name !== undefined,
  );
  const newest = [...people].sort((one, other) => (one.metAt < other.metAt ? 1 : -1));
  const isInvolved = (person: Person) => involved.some((name) => isSame(name, person));
  const [first, rest] = [newest.filter(isInvolved), newest.filter((person) => !isInvolved(person))];
  return [...first, ...rest].slice(0, most);
}
