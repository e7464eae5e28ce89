import type { Agreement, SignedAgreement } from '../domain/agreement.ts';
import { withEvent } from '../domain/agreement.ts';
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

/** Takes a signed agreement into the store. Throws {@link AgreementExistsError}. */
export function importAgreement(
  { store, clock }: Ports,
  signed: SignedAgreement,
  by: string,
): Promise<Agreement> {
  return store.agreements.update(signed.id, (present) => {
    if (present !== undefined) throw new AgreementExistsError(signed.id);
    return withEvent({ signed, events: [] }, { kind: 'imported', at: clock.now(), by });
  });
}
