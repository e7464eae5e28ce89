import type { Day, Moment } from '../day.ts';
import type { Known } from '../known.ts';
import { isOwner } from '../permission.ts';
import type { Person } from '../person.ts';
import { isAnswered } from './askings.ts';
import { rungsFor } from './wishes.ts';

/** When someone is next asked about rows of their own as things stand, and about how many. */
export function nextAsking(
  known: Known,
  person: Person,
  now: Moment,
): { readonly day: Day; readonly rows: number } | undefined {
  const days = [...known.rows.values()]
    .filter((row) => isOwner(row, person))
    .map(
      (row) =>
        rungsFor(known, row, person).find((asking) => asking.dueAt > now && !isAnswered(known, row, asking))
          ?.due,
    )
    .filter((day) => day !== undefined)
    .sort();
  const [day] = days;
  return day === undefined ? undefined : { day, rows: days.filter((other) => other === day).length };
}
