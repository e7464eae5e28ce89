import type { Day } from './day.ts';
import { directoryOf } from './directory.ts';
import type { Known } from './known.ts';
import { type Hearing, mayHearOf, withoutNames } from './missing-word.ts';
import { isHead, isOwner, isSame } from './permission.ts';
import type { Person } from './person.ts';
import type { RowView } from './question.ts';
import { awaitedOf, unansweredOf } from './reminders/awaited.ts';
import { roundsOf } from './reminders/rounds.ts';
import { isAway } from './reminders/wishes.ts';
import { isWithoutWord, unownedIn } from './row-view.ts';

/** Whose answer is missing: what a list of such rows, and of those without a word, is told by. */
export type Waiting = {
  /** Rows of which their owner has been asked and has not answered: the asker's own, and then those of others that had time. */
  readonly own: number;
  readonly others: number;
  /** How many are without a word: of those rows, and besides them, which are listed last; some of these nobody owns. */
  readonly silent: { readonly asked: number; readonly besides: number; readonly unowned: number };
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
 * The rows whose owner has been asked and has not answered, the asker's own first, but in a group; then all others that
 * are without a word, of which nobody's answer is missing.
 */
export function waitingIn(
  views: readonly RowView[],
  known: Known,
  asking: Asking,
): { readonly rows: readonly RowView[]; readonly waiting: Waiting } {
  const { asker, admins, isPrivate, day } = asking;
  const [first] = roundsOf(known);
  const seen = views.map((view) =>
    mayHearOf(known, view.row.owner, asker, admins) ? view : withoutNames(view),
  );
  const isOwn = ({ row }: RowView) => isPrivate && isOwner(row, asker);
  const asked = seen.filter(
    (view) => (isOwn(view) ? awaitedOf : unansweredOf)(known, view.row, day) !== undefined,
  );
  const besides = seen.filter((view) => isWithoutWord(view) && !asked.includes(view));
  const own = asked.filter(isOwn);
  const others = asked.filter((view) => !own.includes(view));
  const isHeads = isPrivate && isHead(known, asker, admins);
  const isNone = asked.length + besides.length === 0;
  return {
    rows: [...own, ...(isHeads ? byOwner(others) : others), ...besides],
    waiting: {
      own: own.length,
      others: others.length,
      silent: {
        asked: asked.filter(isWithoutWord).length,
        besides: besides.length,
        unowned: unownedIn(besides).rows,
      },
      ...(isNone && first !== undefined && day < first.opens && { firstAsks: first.opens }),
      ...(!isPrivate && { isShared: true as const }),
      ...(isHeads && { people: peopleOf(others, asking) }),
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
