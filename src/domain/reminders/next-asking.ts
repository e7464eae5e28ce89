import { settlementDay } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import type { Known } from '../known.ts';
import { ownRows } from '../own-rows.ts';
import type { Person } from '../person.ts';
import { isOver } from './askings.ts';
import { tupleOf } from './reminder.ts';
import { sendingDayOnOrAfter } from './sending-days.ts';
import { startOf } from './sending-start.ts';
import { isSpent } from './slots.ts';
import { rungsFor, sendingTo } from './wishes.ts';

/** When someone is next asked about rows of their own as things stand, and about how many: not while they are away. */
export function nextAsking(
  known: Known,
  person: Person,
  now: Moment,
): { readonly day: Day; readonly rows: number } | undefined {
  const sending = sendingTo(known, person);
  const days = ownRows(known, person)
    .flatMap((row) => {
      // What fell due inside an absence is asked after it, unless it has been asked already.
      const toCome = rungsFor(known, row, person)
        .filter((asking) => !isOver(known, row, asking) && !isSpent(person, tupleOf(known, row, asking)))
        .map(({ due }) => sendingDayOnOrAfter(sending, due))
        .find((day) => startOf(day, known.signed.timeZone) > now);
      return toCome ?? [];
    })
    .filter((day) => day <= settlementDay(known.signed))
    .sort();
  const [day] = days;
  return day === undefined ? undefined : { day, rows: days.filter((other) => other === day).length };
}
