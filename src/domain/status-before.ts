import type { CheckIn, Decision } from './agreement.ts';
import type { Day, Moment } from './day.ts';
import type { Known, Row } from './known.ts';
import { type Status, statusOfRow } from './status/status.ts';

/** What was known of a row just before a moment, of how it stood on a day. */
export type Standing = { readonly before: Moment; readonly on: Day };

export function statusBefore(known: Known, row: Row, { before, on }: Standing): Status {
  return statusOfRow(known, rowBefore(row, before), on);
}

/** A row as it was known then: what has been said since, of whatever day, was not; what has been taken back since was. */
export function rowBefore(row: Row, before: Moment): Row {
  const then = [...row.checkIns, ...row.decisions]
    .filter(({ at }) => at < before)
    .concat(withdrawnSince(row, before))
    .sort((a, b) => a.number - b.number);
  return {
    ...row,
    checkIns: then.filter((event) => event.kind === 'checked-in'),
    decisions: then.filter((event) => event.kind === 'decided'),
    withdrawn: row.withdrawn.filter(({ on }) => on < before),
  };
}

/** What had been said of a row before a moment and has been taken back since. */
export function withdrawnSince({ withdrawn }: Row, moment: Moment): readonly (CheckIn | Decision)[] {
  return withdrawn.flatMap(({ what, on }) => (on >= moment && what.at < moment ? [what] : []));
}
