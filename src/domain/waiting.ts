import type { Day } from './day.ts';
import { directoryOf } from './directory.ts';
import type { Known } from './known.ts';
import { type Hearing, mayHearOf, withoutNames } from './missing-word.ts';
import { isHead, isOwner, isSame } from './permission.ts';
import type { Person } from './person.ts';
import type { RowView } from './question.ts';
import { awaitedOf } from './reminders/awaited.ts';
import { roundsOf } from './reminders/rounds.ts';
import { isAway } from './reminders/wishes.ts';

/** Whose word is missing: what a list of such rows is told by. */
export type Waiting = {
  /** How many of the rows are the asker's, somebody else's and nobody's: they are listed in this order. */
  readonly own: number;
  readonly others: number;
  readonly unowned: number;
  /** Of these, the rows that their owner has been asked of and has not answered: not what came to them after that. */
  readonly asked: { readonly own: number; readonly others: number };
  /** Nobody is missing since the first round has not asked anybody: the day on which it does. */
  readonly firstAsks?: Day;
  /** Asked in a group: nobody's own are told apart there, so `others` is all that somebody has. */
  readonly isShared?: true;
  /** For the head alone: who has been asked and has not answered, of how many rows. */
  readonly people?: readonly { readonly name: string; readonly rows: number; readonly away?: Day }[];
};

type Asking = Hearing & {
  readonly people: readonly Person[];
  readonly day: Day;
};

/**
 * The rows of which there is no word that is fresh, and those whose owner has been asked and has not answered: the
 * asker's own first, but in a group, what nobody has last, since nobody has been asked of it.
 */
export function waitingIn(
  views: readonly RowView[],
  known: Known,
  asking: Asking,
): { readonly rows: readonly RowView[]; readonly waiting: Waiting } {
  const { asker, admins, isPrivate, day } = asking;
  const isAwaited = ({ row }: RowView) => awaitedOf(known, row, day) !== undefined;
  const [first] = roundsOf(known);
  const missing = views.filter((view) => view.status.group === 'no-word' || isAwaited(view));
  const own = isPrivate ? missing.filter(({ row }) => isOwner(row, asker)) : [];
  const unowned = missing.filter(({ row }) => row.owner === undefined);
  const others = missing.filter((view) => !own.includes(view) && !unowned.includes(view));
  const seen = others.map((view) =>
    mayHearOf(known, view.row.owner, asker, admins) ? view : withoutNames(view),
  );
  const isHeads = isPrivate && isHead(known, asker, admins);
  return {
    rows: [...own, ...(isHeads ? byOwner(seen) : seen), ...unowned],
    waiting: {
      own: own.length,
      others: others.length,
      unowned: unowned.length,
      asked: { own: own.filter(isAwaited).length, others: others.filter(isAwaited).length },
      ...(missing.length === 0 && first !== undefined && day < first.opens && { firstAsks: first.opens }),
      ...(!isPrivate && { isShared: true as const }),
      ...(isHeads && { people: peopleOf(others.filter(isAwaited), asking) }),
    },
  };
}

function byOwner(views: readonly RowView[]): readonly RowView[] {
  const owners = [...new Set(views.map(({ row }) => row.owner))];
  return owners.flatMap((owner) => views.filter(({ row }) => row.owner === owner));
}

function peopleOf(views: readonly RowView[], { people, day }: Asking): Waiting['people'] {
  const directory = directoryOf(people);
  const counts = new Map<string, number>();
  for (const { row } of views)
    if (row.owner !== undefined) {
      const id = directory.find(row.owner)?.id ?? row.owner;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return [...counts].map(([id, rows]) => {
    const person = people.find((each) => isSame(id, each));
    const away = person && isAway(person, day) ? person.away : undefined;
    return { name: person?.name ?? id, rows, ...(away && { away: away.until }) };
  });
}
