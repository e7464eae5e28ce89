import { dayOf } from '../calendar.ts';
import type { Day } from '../day.ts';
import { directoryOf } from '../directory.ts';
import type { Known, Row } from '../known.ts';
import type { Person, Slot } from '../person.ts';
import { askingsOf, isAnswered } from './askings.ts';
import { cardsAnswered, endingOf } from './ending.ts';
import { type Round, roundsOf } from './rounds.ts';
import type { Rung } from './rung.ts';

/** What the reminders of a quarter came to: its round's, and those of the deadlines in it. */
export type Deliveries = {
  /** All of them; those that the others do not count were refused for good. */
  readonly due: number;
  readonly delivered: number;
  /** Perhaps delivered: the answer to the sending was lost, and it is not repeated. */
  readonly unknown: number;
  readonly unreachable: number;
};

/** How the reminders since the round before ended, as far as they were due by a day. */
export function deliveriesOf(known: Known, round: Round, day: Day, people: readonly Person[]): Deliveries {
  const cards = cardsAnswered(known);
  const since = closedBefore(known, round);
  const until = day < round.closes ? day : round.closes;
  const counts = { delivered: 0, unknown: 0, unreachable: 0, refused: 0 };
  const reached = new Set<string>();
  for (const person of people) {
    for (const slot of person.slots) {
      if (!isReminder(known, slot, { since, until: round.closes })) continue;
      const ended = endingOf(slot, cards);
      if (ended === 'not-sent') continue;
      counts[ended === 'redirected' ? 'delivered' : ended] += 1;
      reached.add(person.id);
    }
  }
  counts.unreachable += unreached(known, { since, until }, people, reached);
  const { refused, ...rest } = counts;
  return { due: rest.delivered + rest.unknown + rest.unreachable + refused, ...rest };
}

/** The day of the digest before, with which the time of a round's own begins. */
function closedBefore(known: Known, { closes }: Round): Day {
  return (
    roundsOf(known).findLast((round) => round.closes < closes)?.closes ??
    dayOf(known.importedAt, known.signed.timeZone)
  );
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
): number {
  const directory = directoryOf(people);
  const owners = new Set<string>();
  for (const row of known.rows.values()) {
    if (row.owner === undefined || !isWaitedFor(known, within, row)) continue;
    const id = directory.find(row.owner)?.id ?? row.owner.toLowerCase();
    if (!reached.has(id)) owners.add(id);
  }
  return owners.size;
}

type Within = { readonly since: Day; readonly until: Day };

function isWaitedFor(known: Known, { since, until }: Within, row: Row): boolean {
  return askingsOf(known, row, until).some(
    (asking) =>
      asking.due > since &&
      (row.ownedSince === undefined || asking.dueAt > row.ownedSince) &&
      !isAnswered(known, row, asking),
  );
}
