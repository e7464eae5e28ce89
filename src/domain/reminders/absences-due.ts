import type { Day } from '../day.ts';
import type { Directory } from '../directory.ts';
import type { Known, Row } from '../known.ts';
import type { Person, Tuple } from '../person.ts';
import { isOver } from './askings.ts';
import { type Absence, type Reminder, tupleOf } from './reminder.ts';
import { isOpen, isSpent } from './slots.ts';
import { isAway, rungsFor } from './wishes.ts';

/**
 * Who of the owners is or will be away while something of theirs is asked, for their head: told once an absence and
 * row, so that there is time to give the row to somebody else, and again when its days
 * change. It does not grow old: something is still to be asked in it.
 */
export function absencesDue(
  present: Known,
  directory: Directory,
  heads: readonly Person[],
  day: Day,
): readonly Reminder[] {
  const absences = absencesIn(present, directory, day);
  return heads.flatMap((person): readonly Reminder[] => {
    if (!isOpen(person, day) || isAway(person, day)) return [];
    const untold = absences
      .filter(({ owner }) => owner.id !== person.id)
      .map((absence) => ({
        ...absence,
        rows: absence.rows.filter((row) => !isSpent(person, told(row, absence))),
      }))
      .filter(({ rows }) => rows.length > 0);
    if (untold.length === 0) return [];
    const lists = untold.flatMap((absence) => absence.rows.map((row) => told(row, absence)));
    return [{ kind: 'absent', person, day, known: present, absences: untold, lists }];
  });

  function told(row: Row, { from, until }: Absence): Tuple {
    return { ...tupleOf(present, row, { rung: 'absent', due: from }), until };
  }
}

/** Each owner's absence that has not ended, with their rows that are asked in it and have not answered. */
function absencesIn(present: Known, directory: Directory, day: Day): readonly Absence[] {
  const byOwner = new Map<Person, Row[]>();
  for (const row of present.rows.values()) {
    const owner = directory.find(row.owner);
    if (owner?.away === undefined || owner.away.until < day) continue;
    const { from, until } = owner.away;
    const first = from < day ? day : from;
    const isAsked = rungsFor(present, row, owner).some(
      (asking) => first <= asking.due && asking.due <= until && !isOver(present, row, asking),
    );
    if (isAsked) byOwner.set(owner, [...(byOwner.get(owner) ?? []), row]);
  }
  return [...byOwner].flatMap(([owner, rows]) => (owner.away ? [{ owner, ...owner.away, rows }] : []));
}
