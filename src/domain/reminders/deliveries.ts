import type { Day } from '../day.ts';
import { directoryOf } from '../directory.ts';
import type { Known, Row } from '../known.ts';
import type { Person, Slot } from '../person.ts';
import { askingsOf, isAnswered } from './askings.ts';
import { type Round, roundOf } from './rounds.ts';

/** What a round's messages came to. */
export type Deliveries = {
  /** All of them; those that the others do not count were refused for good. */
  readonly due: number;
  readonly delivered: number;
  /** Perhaps delivered: the answer to the sending was lost, and it is not repeated. */
  readonly unknown: number;
  readonly unreachable: number;
};

/** How the messages of a round ended, as far as they were due by a day. */
export function deliveriesOf(known: Known, round: Round, day: Day, people: readonly Person[]): Deliveries {
  const cards = cardsAnswered(known);
  const counts = { delivered: 0, unknown: 0, unreachable: 0, refused: 0 };
  const reached = new Set<string>();
  for (const person of people) {
    for (const slot of person.slots) {
      if (roundOf(known, slot.lists)?.name !== round.name) continue;
      const ended = endingOf(slot, cards);
      if (ended === undefined) continue;
      counts[ended] += 1;
      reached.add(person.id);
    }
  }
  counts.unreachable += unreached(known, round, day, people, reached);
  const { refused, ...rest } = counts;
  return { due: rest.delivered + rest.unknown + rest.unreachable + refused, ...rest };
}

type Ending = 'delivered' | 'unknown' | 'unreachable' | 'refused';

/** An answer that carries the card's id proves that the card arrived. */
function endingOf({ state, card }: Slot, answered: ReadonlySet<string>): Ending | undefined {
  if (answered.has(card)) return 'delivered';
  if (state === 'claimed') return 'unknown';
  if (state === 'not-sent') return undefined;
  return state === 'sent' ? 'delivered' : state;
}

function cardsAnswered(known: Known): ReadonlySet<string> {
  const cards = new Set<string>();
  for (const row of known.rows.values())
    for (const { card } of row.checkIns) if (card !== undefined) cards.add(card);
  return cards;
}

/** Owners who were asked, have not answered and have no message to show for it: most the bot has never met. */
function unreached(
  known: Known,
  round: Round,
  day: Day,
  people: readonly Person[],
  reached: ReadonlySet<string>,
): number {
  const directory = directoryOf(people);
  const owners = new Set<string>();
  for (const row of known.rows.values()) {
    if (row.owner === undefined || !isWaitedFor(known, round, day, row)) continue;
    const id = directory.find(row.owner)?.id ?? row.owner.toLowerCase();
    if (!reached.has(id)) owners.add(id);
  }
  return owners.size;
}

function isWaitedFor(known: Known, round: Round, day: Day, row: Row): boolean {
  return askingsOf(known, row, day).some(
    (asking) =>
      asking.round?.name === round.name &&
      (row.ownedSince === undefined || asking.dueAt > row.ownedSince) &&
      !isAnswered(known, row, asking),
  );
}
