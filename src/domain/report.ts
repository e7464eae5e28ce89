import { type Agreement, withEvent } from './agreement.ts';
import { yearOf } from './agreement-year.ts';
import type { Refusal, Typed } from './answer-row.ts';
import type { CheckInContent } from './check-in.ts';
import { checkInOf } from './check-in-of.ts';
import type { Day, Moment } from './day.ts';
import { type Known, known, type Row } from './known.ts';
import { type Admins, type Asker, mayReport } from './permission.ts';
import { saidOf } from './said.ts';
import { isSettled } from './settlement.ts';

/** What one person sends in about rows of one agreement. */
export type Report = {
  readonly by: Asker;
  readonly admins: Admins;
  readonly at: Moment;
  /** Today in the agreement's time zone. */
  readonly today: Day;
  /** The day the answers are about. */
  readonly asOf: Day;
  /** The card it was answered on. */
  readonly card: string;
  readonly rows: readonly Typed[];
};

export type Reported = {
  readonly agreement: Agreement;
  /** Indicators whose word is now in the ledger, whether by this call or by the same card earlier. */
  readonly stored: readonly string[];
  readonly refused: readonly { readonly typed: Typed; readonly refusal: Refusal }[];
  /** Rows left empty, which say nothing. */
  readonly left: number;
};

/**
 * The agreement with everything of a report that can be stored. A refused row never holds back a good one, and
 * the same card, row and value is one check-in however often it arrives: Teams delivers some messages twice.
 */
export function report(agreement: Agreement, input: Report): Reported {
  const present = known(agreement, input.at);
  const first = agreement.events.length + 1;
  const result = { agreement, stored: [] as string[], refused: [] as Reported['refused'][number][], left: 0 };
  for (const typed of input.rows) {
    const row = present.rows.get(typed.indicator);
    const read = row === undefined ? { why: 'unknown-row' as const } : readRow(present, row, typed, input);
    if (read === undefined) result.left += 1;
    else if ('why' in read) result.refused.push({ typed, refusal: read });
    else {
      if (row !== undefined && !isTold(row, read)) {
        result.agreement = withEvent(result.agreement, {
          kind: 'checked-in',
          at: input.at,
          by: input.by.id,
          ...read,
          ...(result.agreement !== agreement && { with: first }),
        });
      }
      result.stored.push(typed.indicator);
    }
  }
  return result;
}

function readRow(
  present: Known,
  row: Row,
  typed: Typed,
  input: Report,
): CheckInContent | Refusal | undefined {
  const content = checkInOf(row, typed, { ...input, year: yearOf(present.signed) });
  if (content === undefined) return undefined;
  if (!mayReport(present, row, input.by, input.admins)) return { why: 'not-yours', owner: row.owner };
  if (isSettled(present, input.today)) return { why: 'settled' };
  return newerThan(present, row, typed, input.by) ?? content;
}

/** What somebody else has reported since the card was shown: the two are chosen between, none is lost unseen. */
function newerThan({ signed }: Known, row: Row, { seen }: Typed, by: Asker): Refusal | undefined {
  const last = row.checkIns.at(-1);
  const isNewer = last !== undefined && seen !== undefined && last.number > seen && last.by !== by.id;
  return isNewer ? { why: 'newer', report: saidOf(row, last, signed) } : undefined;
}

/** Whether the same card has already said the same of the row, and nothing has been said since. */
function isTold(row: Row, content: CheckInContent): boolean {
  const last = row.checkIns.at(-1);
  if (last === undefined || last.card !== content.card) return false;
  return (
    last.actual === content.actual &&
    last.forecast === content.forecast &&
    last.choice === content.choice &&
    last.doneOn === content.doneOn &&
    last.expectedOn === content.expectedOn &&
    last.comment === content.comment
  );
}
