import { type Agreement, withEvent } from './agreement.ts';
import type { Moment } from './day.ts';
import { known } from './known.ts';
import { type Admins, type Asker, isOwner, mayTake } from './permission.ts';

/** What came of taking rows, by indicator. */
export type Taken = {
  readonly agreement: Agreement;
  readonly taken: readonly string[];
  readonly already: readonly string[];
  /** Rows that are somebody else's, which only a manager may move. */
  readonly refused: readonly string[];
};

/**
 * Makes rows the asker's own: those named, or all that nobody has. Naming a row that does not exist is a bug of
 * the caller and throws.
 */
export function take(
  agreement: Agreement,
  indicators: 'all' | readonly string[],
  by: { readonly asker: Asker; readonly admins: Admins; readonly at: Moment },
): Taken {
  const present = known(agreement, by.at);
  const named = indicators === 'all' ? ownerless(present.rows) : indicators;
  const result = { agreement, taken: [] as string[], already: [] as string[], refused: [] as string[] };
  for (const indicator of named) {
    const row = present.rows.get(indicator);
    if (row === undefined) throw new Error(`No indicator ${indicator} in ${agreement.signed.id}`);
    if (isOwner(row, by.asker)) result.already.push(indicator);
    else if (!mayTake(present, row, by.asker, by.admins)) result.refused.push(indicator);
    else {
      const event = { kind: 'assigned' as const, at: by.at, by: by.asker.id, indicator, owner: by.asker.id };
      result.agreement = withEvent(result.agreement, event);
      result.taken.push(indicator);
    }
  }
  return result;
}

/** The rows that nobody owns. */
export function ownerless(rows: ReturnType<typeof known>['rows']): readonly string[] {
  return [...rows.values()].filter(({ owner }) => owner === undefined).map(({ indicator }) => indicator.id);
}
