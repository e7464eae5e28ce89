import type { Agreement } from '../../../src/domain/agreement.ts';
import type { Day, Moment } from '../../../src/domain/day.ts';
import { known, rowOf } from '../../../src/domain/known.ts';
import { type Status, statusOfRow } from '../../../src/domain/status/status.ts';

/** The status of one indicator on a day, as known at a moment. Throws when there is no such indicator. */
export function statusOf(agreement: Agreement, indicator: string, day: Day, knownAt: Moment): Status {
  const present = known(agreement, knownAt);
  return statusOfRow(present, rowOf(present.rows, indicator), day);
}
