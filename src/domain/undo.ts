import { type Agreement, type CheckIn, withEvent } from './agreement.ts';
import { dayOf } from './calendar.ts';
import type { Moment } from './day.ts';
import { known } from './known.ts';
import type { Asker } from './permission.ts';
import { isSettled } from './settlement.ts';

/** What an undo came to: the agreement after it, and the rows whose word was taken back. */
export type Undone = { readonly agreement: Agreement; readonly indicators: readonly string[] };

/**
 * Takes back what a person reported last: all that they saved with one press. The ledger keeps both, the report and
 * its taking back. `nothing` when they have no report standing; `settled` once the year is, from when on only the
 * head changes rows.
 */
export function undo(agreement: Agreement, by: Asker, at: Moment): Undone | 'nothing' | 'settled' {
  if (isSettled(agreement, dayOf(at, agreement.signed.timeZone))) return 'settled';
  const reports = [...known(agreement, at).rows.values()].flatMap(({ checkIns }) =>
    checkIns.filter((report) => report.by === by.id),
  );
  const last = newest(reports);
  if (last === undefined) return 'nothing';
  const saved = reports.filter((report) => report.at === last.at && report.card === last.card);
  const after = saved.reduce<Agreement>(
    (before, { indicator, number }) =>
      withEvent(before, { kind: 'withdrawn', at, by: by.id, indicator, report: number }),
    agreement,
  );
  return { agreement: after, indicators: saved.map(({ indicator }) => indicator) };
}

function newest(reports: readonly CheckIn[]): CheckIn | undefined {
  return reports.reduce<CheckIn | undefined>(
    (last, report) => (last === undefined || report.number > last.number ? report : last),
    undefined,
  );
}
