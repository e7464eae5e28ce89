import { dayOf, settlementDay } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import type { Directory } from '../directory.ts';
import type { Known, Row } from '../known.ts';
import { isSame } from '../permission.ts';
import type { Person, Tuple } from '../person.ts';
import { isOver, lastInTime } from './askings.ts';
import { waitsForCompany } from './merging.ts';
import { type Ask, type Reminder, tupleOf } from './reminder.ts';
import type { Asking } from './rungs.ts';
import { isOld } from './sending-days.ts';
import { isOpen, isSpent } from './slots.ts';
import { isAgain, isAway, isPromised, rungsFor, sendingTo, wishFor } from './wishes.ts';

/** The cards that ask owners about those of the rows that are theirs, each person's in one. */
export function asksDue(
  present: Known,
  rows: readonly Row[],
  directory: Directory,
  now: Moment,
  day: Day,
): readonly Reminder[] {
  if (day > settlementDay(present.signed)) return [];
  const byPerson = new Map<Person, Ask[]>();
  for (const row of rows) {
    const owner = directory.find(row.owner);
    if (owner === undefined) continue;
    const due = asksOf(present, row, owner, now)
      .map((ask) => toRecipient(ask, owner, directory, day))
      .find(({ ask, person }) => person !== undefined && isDueTo(person, ask, present, day));
    if (due?.person === undefined) continue;
    byPerson.set(due.person, [...(byPerson.get(due.person) ?? []), due.ask]);
  }
  return [...byPerson]
    .filter(([person, asks]) => !isWaiting(present, person, asks, directory, day))
    .map(([person, asks]) => ({
      kind: 'reminder',
      person,
      day,
      known: present,
      asks,
      lists: asks.flatMap((ask) => tuplesOf(present, ask)),
    }));
}

/** What an owner may be asked of a row now, first what they are asked; and that it has been given to them. */
function asksOf(present: Known, row: Row, owner: Person, now: Moment): readonly Ask[] {
  const asked = askOf(present, row, owner, now);
  const given = givenOf(present, row, owner);
  const isNew = given === undefined ? {} : { givenOn: given.due };
  return [
    ...(asked === undefined ? [] : [{ ...asked, ...isNew }]),
    ...(given === undefined ? [] : [{ row, asking: given, ...isNew }]),
  ];
}

/** That somebody else has given a row to its owner, who has neither been told of it nor told of it themselves. */
function givenOf({ signed }: Known, row: Row, owner: Person): Asking | undefined {
  const { ownedSince, isGiven, checkIns, indicator } = row;
  if (ownedSince === undefined || !isGiven) return undefined;
  // A word of somebody else’s, such as the head’s, does not tell the owner that the row is theirs.
  if (checkIns.some(({ at, by }) => at >= ownedSince && isSame(by, owner))) return undefined;
  const due = dayOf(ownedSince, signed.timeZone);
  const isTold = isSpent(owner, { agreement: signed.id, indicator: indicator.id, rung: 'given', due });
  return isTold ? undefined : { rung: 'given', due, dueAt: ownedSince };
}

/** Whom an ask goes to, and what it tells them: that the row was given is its owner's alone to hear. */
function toRecipient(ask: Ask, owner: Person, directory: Directory, day: Day) {
  const person = recipientOf(ask, owner, directory, day);
  const { row, asking } = ask;
  return { person, ask: person === owner ? ask : { row, asking } };
}

/** A card that asks of a row which was given tells that too. */
function tuplesOf(present: Known, { row, asking, givenOn }: Ask): readonly Tuple[] {
  const asked = tupleOf(present, row, asking);
  const isGiving = givenOn === undefined || asking.rung === 'given';
  return isGiving ? [asked] : [asked, tupleOf(present, row, { rung: 'given', due: givenOn })];
}

/**
 * What a row is asked now: its newest rung that did not fall due before the row was taken and has not been answered, or
 * the head's nudge when that is no older. Either overtakes the other, so that nobody is asked for one thing on two days.
 * A newer rung that has been answered overtakes nothing, such as what was wished.
 */
function askOf(present: Known, row: Row, owner: Person, now: Moment): Ask | undefined {
  const isUnanswered = (each: Asking) => isTheirs(present, row, each) && !isOver(present, row, each);
  const newest = rungsFor(present, row, owner).findLast((each) => each.dueAt <= now && isUnanswered(each));
  const nudge = nudgeOf(present, row, owner, now);
  const isNudged =
    nudge !== undefined && isUnanswered(nudge) && (newest === undefined || newest.dueAt <= nudge.dueAt);
  const asking = isNudged ? nudge : newest;
  return asking && { row, asking };
}

/**
 * The head has asked to remind of what its owner was asked and has not answered; a later wish for another day is
 * heeded.
 */
function nudgeOf(present: Known, row: Row, owner: Person, now: Moment): Asking | undefined {
  const at = present.nudges.findLast((nudge) => nudge <= now);
  const wish = wishFor(present, row, owner);
  if (at === undefined || (wish !== undefined && wish.at >= at)) return undefined;
  const due = dayOf(at, present.signed.timeZone);
  const asked = lastInTime(present, row, due);
  return asked === undefined || !isTheirs(present, row, asked)
    ? undefined
    : { ...asked, rung: 'nudged', due, dueAt: at, since: asked.dueAt };
}

function isTheirs({ importedAt }: Known, { ownedSince = importedAt }: Row, { dueAt }: Asking): boolean {
  return dueAt > importedAt && dueAt > ownedSince;
}

/** Who is asked: the owner; while they are away nobody, but that a deputy gets what asks again. */
function recipientOf(
  { row, asking }: Ask,
  owner: Person,
  directory: Directory,
  day: Day,
): Person | undefined {
  if (!isAway(owner, day)) return owner;
  const deputy = isAgain(asking) ? directory.find(row.indicator.deputy) : undefined;
  return deputy === undefined || isAway(deputy, day) ? undefined : deputy;
}

/** That a row is theirs stays news to its owner until it has reached them: they may first write weeks later. */
function isDueTo(person: Person, { row, asking }: Ask, present: Known, day: Day): boolean {
  const isLetGo = asking.rung !== 'given' && isOld(sendingTo(present, person), asking.due, day);
  return isOpen(person, day) && !isSpent(person, tupleOf(present, row, asking)) && !isLetGo;
}

function isWaiting(
  present: Known,
  person: Person,
  asks: readonly Ask[],
  directory: Directory,
  day: Day,
): boolean {
  if (asks.some(({ row, givenOn }) => givenOn !== undefined || isPromised(present, row, person, day)))
    return false;
  const theirs = [...present.rows.values()].filter(({ owner }) => directory.find(owner) === person);
  return waitsForCompany(
    present,
    person,
    asks.map(({ asking }) => asking),
    theirs.map((row) => ({ row, rungs: rungsFor(present, row, person) })),
    day,
  );
}
