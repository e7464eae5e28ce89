import type { Day } from './day.ts';
import type { Directory } from './directory.ts';
import type { Known, Row } from './known.ts';
import type { RowView } from './question.ts';
import { statusOfRow } from './status.ts';

/** A row with its colour on a day and the names of the people it is about. */
export function viewOf(known: Known, row: Row, day: Day, directory: Directory): RowView {
  const last = row.checkIns.at(-1);
  return {
    row,
    status: statusOfRow(known, row, day),
    last,
    ownerName: directory.find(row.owner)?.name,
    lastBy: directory.find(last?.by)?.name,
  };
}
