import { settlementDay } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import type { Known } from '../known.ts';
import { isOwner } from '../permission.ts';
import type { Person } from '../person.ts';
import { isAnswered } from './askings.ts';
import { sendingDayOnOrAfter } from './sending-days.ts';
import { rungsFor, sendingTo } from './wishes.ts';

/** When someone is next asked about rows of their own as things stand, and about how many: not while they are away. */
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
    .map((day) => sendingDayOnOrAfter(sendingTo(known, person), day))
    .filter((day) => day <= settlementDay(known.signed))
    .sort();
  const [day] = days;
  return day === undefined ? undefined : { day, rows: days.filter((other) => other === day).length };
}
