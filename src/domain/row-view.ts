import type { Day } from './day.ts';
import type { Directory } from './directory.ts';
import type { Known, Row } from './known.ts';
import type { RowView, Unowned } from './question.ts';
import { statusOfRow } from './status/status.ts';

/** A row with its colour and its last report about a day or earlier, and the names of the people it is about. */
export function viewOf(known: Known, row: Row, day: Day, directory: Directory): RowView {
  const last = row.checkIns.findLast(({ asOf }) => asOf <= day);
  return {
    row,
    status: statusOfRow(known, row, day),
    last,
    ownerName: directory.find(row.owner)?.name,
    lastBy: directory.find(last?.by)?.name,
  };
}

/** A row whose day has passed without a word is red, but is told apart from those of which somebody has said so. */
export function isUnheard({ status }: RowView): boolean {
  return status.group === 'no-word' && status.colour === 'red';
}

/** A row that has no word that is fresh, and that no day has turned red. */
export function isSilent({ status }: RowView): boolean {
  return status.group === 'no-word' && status.colour !== 'red';
}

/** How many rows nobody owns, and how many of them are without a word. */
export function unownedIn(views: readonly RowView[]): Unowned {
  const unowned = views.filter(({ row }) => row.owner === undefined);
  return { rows: unowned.length, silent: unowned.filter(isWithoutWord).length };
}

/** A row of the group that every card calls the one without a word. */
export function isWithoutWord({ status }: RowView): boolean {
  return status.group === 'no-word';
}
