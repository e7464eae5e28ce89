import type { Day, Moment } from '../day.ts';
import type { Directory } from '../directory.ts';
import type { Known } from '../known.ts';
import { type Admins, peopleAs } from '../permission.ts';
import type { Person, Tuple } from '../person.ts';
import type { Reminder } from './reminder.ts';
import { type Round, roundsOf } from './rounds.ts';
import { isOld } from './sending-days.ts';
import { startOf } from './sending-start.ts';
import { isOpen, isSpent } from './slots.ts';
import { isAway, sendingTo } from './wishes.ts';

/** A closed round is summed up for the head, and some days later for those above. */
export function digestsDue(
  present: Known,
  directory: Directory,
  admins: Admins,
  now: Moment,
  day: Day,
): readonly Reminder[] {
  const told = new Set<Person>();
  return levels.flatMap((level) => {
    // Someone with two roles is told once, as soon as the first of them is.
    const managers = new Set(managersAs(present, level, admins).flatMap((id) => directory.find(id) ?? []));
    const others = [...managers].filter((person) => !told.has(person));
    for (const person of others) told.add(person);
    return digestsAt(present, level, others, now, day);
  });
}

/** The agreement's managers, each above the one before. */
const levels = ['head', 'area', 'division'] as const;
type Level = (typeof levels)[number];

function digestsAt(
  present: Known,
  level: Level,
  managers: readonly Person[],
  now: Moment,
  day: Day,
): readonly Reminder[] {
  const { signed, importedAt } = present;
  const startsAt = (due: Day) => startOf(due, signed.timeZone);
  const last = roundsOf(present)
    .flatMap((round) => daysOf(round, level).map((due) => ({ round, due })))
    .findLast(({ due }) => startsAt(due) <= now);
  if (last === undefined || startsAt(last.due) <= importedAt) return [];
  const { round, due } = last;
  const tuple: Tuple = { agreement: signed.id, rung: 'digest', due };
  return managers
    .filter((person) => isOpen(person, day) && !isAway(person, day) && !isSpent(person, tuple))
    .filter((person) => !isOld(sendingTo(present, person), due, day))
    .map((person) => ({ kind: 'digest', person, day, known: present, round, level, lists: [tuple] }));
}

function managersAs(present: Known, level: Level, admins: Admins): readonly string[] {
  return level === 'head' ? headsOf(present, admins) : peopleAs(present, level);
}

/** The days of a round's digests: the head has a draft of the year's with the last call, to ask whom it takes. */
function daysOf(round: Round, level: Level): readonly Day[] {
  if (level !== 'head') return [round[level]];
  return round.lastCall === undefined ? [round.closes] : [round.lastCall, round.closes];
}

/** Who is told what is the head's: until there is one, admins stand in. */
export function headsOf(present: Known, admins: Admins): readonly string[] {
  const heads = peopleAs(present, 'head');
  if (heads.length > 0) return heads;
  // Where everyone is an admin, nobody in particular stands in.
  return admins === 'everyone' ? [] : admins;
}
