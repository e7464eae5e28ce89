import type { Known, Row } from './known.ts';
import { type Asker, isOwner } from './permission.ts';

/** The rows that are somebody's own, in the order of the printed table: a deputy's are their owner's. */
export function ownRows({ rows }: Pick<Known, 'rows'>, person: Asker): readonly Row[] {
  return [...rows.values()].filter((row) => isOwner(row, person));
}
