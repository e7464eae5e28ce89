import { settlementDay } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import type { Known, Row } from '../known.ts';
import type { Person } from '../person.ts';
import { isOver } from './askings.ts';
import { type Reminder, tupleOf } from './reminder.ts';
import { roundsOf } from './rounds.ts';
import { type Asking, rungsOf } from './rungs.ts';
import { isOld } from './sending-days.ts';
import { isOpen, isSpent } from './slots.ts';
import { isAgain, isAway, sendingTo } from './wishes.ts';

/**
 * A row without an owner is the head's, as one line with a card to assign it: once from one round to the next, when
 * its owner would first be asked something, and never for what asks again: a head hears six times a year of rows
 * that nobody takes, and not at every reminder that an owner would have.
 */
export function unownedDue(
  present: Known,
  heads: readonly Person[],
  now: Moment,
  day: Day,
): readonly Reminder[] {
  if (heads.length === 0 || day > settlementDay(present.signed)) return [];
  const asks = [...present.rows.values()].flatMap((row) => {
    if (row.owner !== undefined) return [];
    const asking = rungsOf(present, row).findLast(
      (each) => each.dueAt <= now && !isAgain(each) && each.rung !== 'last-call',
    );
    if (asking === undefined || asking.dueAt <= present.importedAt) return [];
    if (row.ownedSince !== undefined && asking.dueAt <= row.ownedSince) return [];
    return isOver(present, row, asking) ? [] : [{ row, asking }];
  });
  return heads.flatMap((person): readonly Reminder[] => {
    if (!isOpen(person, day) || isAway(person, day)) return [];
    const sending = sendingTo(present, person);
    const theirs = asks.filter(
      ({ row, asking }) => !isToldInRound(present, person, row, asking) && !isOld(sending, asking.due, day),
    );
    if (theirs.length === 0) return [];
    const rows = theirs.map(({ row }) => row);
    const lists = theirs.map(({ row, asking }) =>
      tupleOf(present, row, { rung: 'unowned', due: asking.due }),
    );
    return [{ kind: 'unowned', person, day, known: present, rows, lists }];
  });
}

/** Whether the head has heard of it for this asking, or for an earlier one since the last round opened. */
function isToldInRound(present: Known, person: Person, row: Row, asking: Asking): boolean {
  const opened = roundsOf(present).findLast(({ opens }) => opens <= asking.due)?.opens;
  return rungsOf(present, row).some(
    ({ due, dueAt }) =>
      due <= asking.due &&
      (opened === undefined || due >= opened) &&
      (row.ownedSince === undefined || dueAt > row.ownedSince) &&
      isSpent(person, tupleOf(present, row, { rung: 'unowned', due })),
  );
}
