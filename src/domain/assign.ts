import { type Agreement, withEvent } from './agreement.ts';
import type { Moment } from './day.ts';
import { known, rowOf } from './known.ts';
import { type Admins, type Asker, mayGive } from './permission.ts';

/** What came of giving rows to somebody, or to nobody, by indicator. */
export type Assigned = {
  readonly agreement: Agreement;
  readonly assigned: readonly string[];
  /** Rows that are not the asker's to give. */
  readonly refused: readonly string[];
};

/**
 * Gives rows to somebody, by their Entra id, or to nobody. Naming a row that does not exist is a bug of the caller and
 * throws.
 */
export function assign(
  agreement: Agreement,
  indicators: readonly string[],
  to: string | undefined,
  by: { readonly asker: Asker; readonly admins: Admins; readonly at: Moment },
): Assigned {
  const present = known(agreement, by.at);
  const result = { agreement, assigned: [] as string[], refused: [] as string[] };
  for (const indicator of indicators) {
    const row = rowOf(present.rows, indicator);
    if (!mayGive(present, row, by.asker, by.admins)) {
      result.refused.push(indicator);
      continue;
    }
    result.assigned.push(indicator);
    if (row.owner === to) continue;
    result.agreement = withEvent(result.agreement, {
      kind: 'assigned',
      at: by.at,
      by: by.asker.id,
      indicator,
      ...(to !== undefined && { owner: to }),
    });
  }
  return result;
}
