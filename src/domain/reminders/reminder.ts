import type { ManagerRole } from '../agreement.ts';
import type { Day } from '../day.ts';
import type { Known, Row } from '../known.ts';
import type { Person, Tuple } from '../person.ts';
import type { Round } from './rounds.ts';
import type { Rung } from './rung.ts';
import type { Asking } from './rungs.ts';

/** A row and the rung for which it is asked. */
export type Ask = {
  readonly row: Row;
  readonly asking: Asking;
  /** When somebody else gave the row to its owner, who has not been told of it yet: that day. */
  readonly givenOn?: Day;
};

/** The days on which an owner is away, and their rows that are asked in them. */
export type Absence = {
  readonly owner: Person;
  readonly from: Day;
  readonly until: Day;
  readonly rows: readonly Row[];
};

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
  /** Owners who are away while something of theirs is asked: their head's. */
  | { readonly kind: 'absent'; readonly absences: readonly Absence[] }
);

/** By what a slot remembers that a row has been asked for that reason and day. */
export function tupleOf(
  present: Known,
  row: Row,
  { rung, due }: { readonly rung: Rung; readonly due: Day },
): Tuple {
  return { agreement: present.signed.id, indicator: row.indicator.id, rung, due };
}
