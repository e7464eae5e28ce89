import type { Day } from './day.ts';
import type { Row } from './known.ts';

/** A row with the wording that held on a day: of the amendments in force by then, the one agreed last. */
export function rowOn(row: Row, day: Day): Row {
  if (row.wordings.length === 1) return row;
  const held = row.wordings.findLast(({ from }) => from === undefined || from <= day);
  return { ...row, ...held?.understood };
}
