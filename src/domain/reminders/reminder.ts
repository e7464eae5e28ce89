import type { ManagerRole } from '../agreement.ts';
import type { Day } from '../day.ts';
import type { Known, Row } from '../known.ts';
import type { Person, Tuple } from '../person.ts';
import type { Round } from './rounds.ts';
import type { Rung } from './rung.ts';
import type { Asking } from './rungs.ts';

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
  | { readonly kind: 'digest'; readonly round: Round; readonly level: ManagerRole }
  /** Rows that would be asked now, and have nobody to ask: their head's. */
  | { readonly kind: 'unowned'; readonly rows: readonly Row[] }
);

/** How old, in days on which messages go out, a rung becomes before it is let go. */
export const lifetime = 10;

export function tupleOf(
  present: Known,
  row: Row,
  { rung, due }: { readonly rung: Rung; readonly due: Day },
): Tuple {
  return { agreement: present.signed.id, indicator: row.indicator.id, rung, due };
}
