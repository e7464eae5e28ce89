import type { Agreement } from '../agreement.ts';
import { dayOf, settlementDay } from '../calendar.ts';
import type { Day, Moment } from '../day.ts';
import { type Directory, directoryOf } from '../directory.ts';
import { type Known, known, type Row } from '../known.ts';
import { type Admins, peopleAs } from '../permission.ts';
import type { Person, Tuple } from '../person.ts';
import { isAnswered } from './askings.ts';
import { waitsForCompany } from './merging.ts';
import { isPaused } from './pause.ts';
import { type Round, roundsOf } from './rounds.ts';
import { type Asking, rungsOf } from './rungs.ts';
import { isOld, isSendingTime } from './sending-days.ts';
import { startOf } from './sending-start.ts';
import { isOpen, isSpent } from './slots.ts';

/** How old, in days on which messages go out, a rung becomes before it is let go. */
const lifetime = 10;

/** A row and the rung for which it is asked. */
export type Ask = { readonly row: Row; readonly asking: Asking };

/** One message to one person on one day, with everything it lists. */
export type Reminder = {
  readonly person: Person;
  readonly day: Day;
  readonly known: Known;
  readonly lists: readonly Tuple[];
} & (
  | { readonly kind: 'reminder'; readonly asks: readonly Ask[] }
  | { readonly kind: 'digest'; readonly round: Round }
);

/**
 * The messages that are due now. Everything follows from the agreements, from what people have been sent and
 * from the time, so a restart, a clock that jumps or a week of downtime neither repeats nor loses one.
 */
export function remindersDue(
  agreements: readonly Agreement[],
  people: readonly Person[],
  now: Moment,
  admins: Admins,
): readonly Reminder[] {
  const directory = directoryOf(people);
  const due = agreements.flatMap((agreement) => {
    const day = dayOf(now, agreement.signed.timeZone);
    if (!isSendingTime(agreement.signed, day, now)) return [];
    const present = known(agreement, now);
    if (isPaused(present.pauses, day)) return [];
    return [...digestsDue(present, directory, admins, now, day), ...asksDue(present, directory, now, day)];
  });
  // What does not fit into the day's one message stays due and goes on the next.
  const first = new Map<string, Reminder>();
  for (const reminder of due) if (!first.has(reminder.person.id)) first.set(reminder.person.id, reminder);
  return [...first.values()];
}

/** What a row is asked now: its newest rung, unless it has been answered or fell due before the row was taken. */
export function askOf(present: Known, row: Row, now: Moment): Ask | undefined {
  const { importedAt } = present;
  const asking = rungsOf(present, row).findLast(({ dueAt }) => dueAt <= now);
  if (asking === undefined || asking.dueAt <= importedAt) return undefined;
  if (row.ownedSince !== undefined && asking.dueAt <= row.ownedSince) return undefined;
  return isAnswered(present, row, asking) ? undefined : { row, asking };
}

function asksDue(present: Known, directory: Directory, now: Moment, day: Day): readonly Reminder[] {
  if (day > settlementDay(present.signed)) return [];
  const byPerson = new Map<Person, Ask[]>();
  for (const row of present.rows.values()) {
    const person = directory.find(row.owner);
    if (person === undefined || !isOpen(person, day)) continue;
    const ask = askOf(present, row, now);
    if (ask === undefined || isSpent(person, tupleOf(present, ask))) continue;
    if (isOld(present, ask.asking.due, day, lifetime)) continue;
    byPerson.set(person, [...(byPerson.get(person) ?? []), ask]);
  }
  return [...byPerson]
    .filter(([person, asks]) => {
      const theirs = [...present.rows.values()].filter(({ owner }) => directory.find(owner) === person);
      return !waitsForCompany(
        present,
        asks.map(({ asking }) => asking),
        theirs,
        day,
      );
    })
    .map(([person, asks]) => ({
      kind: 'reminder',
      person,
      day,
      known: present,
      asks,
      lists: asks.map((ask) => tupleOf(present, ask)),
    }));
}

/** A closed round is summed up for the head, and some days later for those above. */
function digestsDue(
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
  const dueOn = (round: Round) => round[level === 'head' ? 'closes' : level];
  const startsAt = (round: Round) => startOf(dueOn(round), signed.timeZone);
  const round = roundsOf(present).findLast((each) => startsAt(each) <= now);
  if (round === undefined || startsAt(round) <= importedAt) return [];
  const due = dueOn(round);
  if (isOld(present, due, day, lifetime)) return [];
  const tuple: Tuple = { agreement: signed.id, rung: 'digest', due };
  return managers
    .filter((person) => isOpen(person, day) && !isSpent(person, tuple))
    .map((person) => ({ kind: 'digest', person, day, known: present, round, lists: [tuple] }));
}

function managersAs(present: Known, level: Level, admins: Admins): readonly string[] {
  return level === 'head' ? headsOf(present, admins) : peopleAs(present, level);
}

function headsOf(present: Known, admins: Admins): readonly string[] {
  const heads = peopleAs(present, 'head');
  if (heads.length > 0) return heads;
  // Where everyone is an admin, nobody in particular stands in.
  return admins === 'everyone' ? [] : admins;
}

function tupleOf(present: Known, { row, asking }: Ask): Tuple {
  return {
    agreement: present.signed.id,
    indicator: row.indicator.id,
    rung: asking.rung,
    due: asking.due,
  };
}
