import { addDays, dayOf } from '../calendar.ts';
import type { Day } from '../day.ts';
import { directoryOf } from '../directory.ts';
import type { Known, Row } from '../known.ts';
import type { Person, Slot } from '../person.ts';
import { askingsOf, isOver } from './askings.ts';
import { cardsAnswered, type Ending } from './ending.ts';
import { type Round, roundsOf } from './rounds.ts';
import type { Rung } from './rung.ts';
import { type Days, messageOf, type SentMessage } from './sent-messages.ts';
import { canBeWrittenTo } from './slots.ts';

/** What the reminders of a quarter came to: its round's, and those of the deadlines in it. */
export type Deliveries = {
  /** All of them; those that the others do not count were refused for good. */
  readonly due: number;
  readonly delivered: number;
  /** Perhaps delivered: the answer to the sending was lost, and it is not repeated. */
  readonly unknown: number;
  readonly unreachable: number;
};

/** The reminders that a quarter's digest tells of, each of them, and the days on which they were due. */
export type Reminders = Required<Days> & { readonly messages: readonly SentMessage[] };

/** How the reminders since the round before ended, as far as they were due by a day. */
export function deliveriesOf(known: Known, round: Round, day: Day, people: readonly Person[]): Deliveries {
  return countsOf(remindersOf(known, round, day, people));
}

/** How many of them ended in which way. */
export function countsOf({ messages }: Pick<Reminders, 'messages'>): Deliveries {
  const ended = (...endings: readonly Ending[]) =>
    messages.filter((message) => endings.includes(message.ended)).length;
  return {
    due: messages.length,
    delivered: ended('delivered', 'redirected'),
    unknown: ended('unknown'),
    unreachable: ended('unreachable'),
  };
}

/**
 * The reminders since the round before, as far as they were due by a day. A try that never left is none of them: who
 * has no other, and is waited for, has not been reached.
 */
export function remindersOf(known: Known, round: Round, day: Day, people: readonly Person[]): Reminders {
  const answered = cardsAnswered(known);
  const { since, until } = withinOf(known, round, day);
  const messages: SentMessage[] = [];
  const reached = new Set<string>();
  for (const person of people) {
    const reminded = person.slots
      .filter((slot) => isReminder(known, slot, { since, until: round.closes }))
      .flatMap((slot) => messageOf(known, person, slot, answered))
      .filter(({ ended }) => ended !== 'not-sent');
    messages.push(...reminded);
    if (reminded.length > 0) reached.add(person.id);
  }
  messages.push(...unreached(known, { since, until }, people, reached));
  return { from: toldFrom(known, round), to: until, messages };
}

/**
 * The rows of which their owner was due to be asked, has told nothing, and has no chat with the bot that takes its
 * messages: somebody has to ask the owner otherwise, or give the row to another.
 */
export function unreachedRows(
  known: Known,
  round: Round,
  day: Day,
  people: readonly Person[],
): readonly Row[] {
  const directory = directoryOf(people);
  const within = withinOf(known, round, day);
  return [...known.rows.values()].filter((row) => {
    const owner = directory.find(row.owner);
    const isReached = owner !== undefined && canBeWrittenTo(owner);
    return row.owner !== undefined && !isReached && isWaitedFor(known, within, row);
  });
}

/** The first day of which a quarter's digest tells; before any quarter has ended, that of the import. */
export function toldFrom(known: Known, round: Round | undefined): Day {
  const before = round && closedBefore(known, round);
  return before === undefined ? importDay(known) : addDays(before, 1);
}

/** The day of the digest before a round's own; the first has none. */
function closedBefore(known: Known, { closes }: Round): Day | undefined {
  return roundsOf(known).findLast((round) => round.closes < closes)?.closes;
}

function importDay({ importedAt, signed }: Known): Day {
  return dayOf(importedAt, signed.timeZone);
}

/** The time of a round and of the deadlines before it, as far as it has come by a day. */
function withinOf(known: Known, round: Round, day: Day): Within {
  return {
    since: closedBefore(known, round) ?? importDay(known),
    until: day < round.closes ? day : round.closes,
  };
}

/** What the head is told is no reminder, nor is that a row has been given to somebody. */
const isNone: ReadonlySet<Rung> = new Set(['digest', 'unowned', 'absent', 'given']);

/** By the days on which what it lists fell due: a late message is still its quarter's. */
function isReminder({ signed }: Known, { lists }: Slot, { since, until }: Within): boolean {
  return lists.some(
    ({ agreement, rung, due }) => agreement === signed.id && !isNone.has(rung) && since < due && due <= until,
  );
}

/** Owners who were asked, have not answered and have no message to show for it: most the bot has never met. */
function unreached(
  known: Known,
  within: Within,
  people: readonly Person[],
  reached: ReadonlySet<string>,
): readonly SentMessage[] {
  const directory = directoryOf(people);
  const owners = new Map<string, SentMessage>();
  for (const row of known.rows.values()) {
    if (row.owner === undefined || !isWaitedFor(known, within, row)) continue;
    const owner = directory.find(row.owner);
    const id = owner?.id ?? row.owner.toLowerCase();
    if (reached.has(id)) continue;
    const rows = [...(owners.get(id)?.rows ?? []), row.indicator.id];
    owners.set(id, { day: undefined, to: owner?.name, why: [], rows, ended: 'unreachable' });
  }
  return [...owners.values()];
}

type Within = { readonly since: Day; readonly until: Day };

function isWaitedFor(known: Known, { since, until }: Within, row: Row): boolean {
  return askingsOf(known, row, until).some(
    (asking) =>
      asking.due > since &&
      (row.ownedSince === undefined || asking.dueAt > row.ownedSince) &&
      !isOver(known, row, asking),
  );
}
