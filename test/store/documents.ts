import { type Agreement, withEvent } from '../../src/domain/agreement.ts';
import { anAgreement, checkedIn } from '../builders.ts';

/** The change that adds a report, told apart by its comment, to the agreement, which it makes when there is none. */
export function reporting(
  comment: string,
  id = 'kirjasto-2020',
): (present: Agreement | undefined) => Agreement {
  const report = checkedIn('2020-03-24T07:00:00.000Z', { choice: 'on-track', comment });
  return (present) => withEvent(present ?? anAgreement({ id }), report);
}

/** The comments of an agreement's reports, in the order of its ledger. */
export function commentsOf(agreement: Agreement | undefined): string[] {
  return (agreement?.events ?? []).flatMap((event) => ('comment' in event ? (event.comment ?? []) : []));
}
