import type { Typed } from '../domain/answer-row.ts';
import { asOfCard } from '../domain/as-of.ts';
import { dayOf } from '../domain/calendar.ts';
import { known } from '../domain/known.ts';
import type { Person } from '../domain/person.ts';
import { report } from '../domain/report.ts';
import { withoutChange } from '../domain/same-again.ts';
import { type Summary, summaryOf } from '../domain/summary.ts';
import { changeAgreement } from './change-agreement.ts';
import type { Ports } from './ports.ts';

/** A form as it came back. */
export type Answered = {
  readonly card: string;
  readonly agreement: string;
  readonly rows: readonly Typed[];
  /** The rows of the form's next pages, by their ids. */
  readonly later: readonly string[];
  /** Whether what was left empty has not changed since it was last reported. */
  readonly isUnchanged: boolean;
};

/**
 * Stores what a form came back with, and says what came of it. It resolves when everything that the summary
 * calls stored is on disk. Throws `UnknownAgreementError`, and then nothing is stored.
 */
export async function recordCheckIns(ports: Ports, person: Person, answered: Answered): Promise<Summary> {
  const at = ports.clock.now();
  const reported = await changeAgreement(ports, answered.agreement, (present) => {
    const today = dayOf(at, present.signed.timeZone);
    const asOf = asOfCard(known(present, at), person, answered.card, today);
    const { card } = answered;
    const rows = answered.isUnchanged
      ? withoutChange(known(present, at), answered.rows, today)
      : answered.rows;
    return report(present, { by: person, admins: ports.admins, at, today, asOf, card, rows });
  });
  ports.log('reported', {
    person: person.id,
    card: answered.card,
    stored: reported.stored.length,
    refused: reported.refused.length,
  });
  return summaryOf(reported.agreement, reported, {
    person,
    card: answered.card,
    later: answered.later,
    now: at,
    people: await ports.store.people.list(),
    admins: ports.admins,
  });
}
