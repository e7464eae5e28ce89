import type { CheckIn } from './agreement.ts';
import type { Day } from './day.ts';
import type { Row } from './known.ts';

/** A row's newest report with a comment, by the day: what it says holds also when a later report has none. */
export function newestComment(
  { checkIns }: Row,
  day: Day,
): (CheckIn & { readonly comment: string }) | undefined {
  return checkIns.findLast((report): report is CheckIn & { comment: string } => {
    return report.asOf <= day && report.comment !== undefined;
  });
}
