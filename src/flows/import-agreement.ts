import type { Agreement, SignedAgreement } from '../domain/agreement.ts';
import { withEvent } from '../domain/agreement.ts';
import { yearOf } from '../domain/agreement-year.ts';
import { known } from '../domain/known.ts';
import { roundsOf } from '../domain/reminders/rounds.ts';
import { rungsOf } from '../domain/reminders/rungs.ts';
import { statusOfRow } from '../domain/status/status.ts';
import type { Ports } from './ports.ts';

/** An agreement with this id is already there; replacing what was signed would lose what has been said of it. */
export class AgreementExistsError extends Error {
  override readonly name = 'AgreementExistsError';
  readonly agreement: string;

  constructor(agreement: string) {
    super(`The agreement ${agreement} is already in the store: give the new one an id of its own`);
    this.agreement = agreement;
  }
}

/**
 * Takes a signed agreement into the store, once its year has been worked out without a word: what cannot be would stop
 * every turn, so it throws before anything is stored. Throws {@link AgreementExistsError}.
 */
export async function importAgreement(
  { store, clock }: Ports,
  signed: SignedAgreement,
  by: string,
): Promise<Agreement> {
  const imported = withEvent({ signed, events: [] }, { kind: 'imported', at: clock.now(), by });
  workOut(imported);
  return store.agreements.update(signed.id, (present) => {
    if (present !== undefined) throw new AgreementExistsError(signed.id);
    return imported;
  });
}

function workOut(agreement: Agreement): void {
  const { settlement, closes } = yearOf(agreement.signed);
  const present = known(agreement, closes);
  roundsOf(present);
  for (const row of present.rows.values()) {
    rungsOf(present, row);
    statusOfRow(present, row, settlement);
  }
}
