import type { Agreement } from '../domain/agreement.ts';
import type { Ports } from './ports.ts';

/** There is no such agreement in the store. */
export class UnknownAgreementError extends Error {
  override readonly name = 'UnknownAgreementError';
  readonly agreement: string;

  constructor(agreement: string) {
    super(`There is no agreement ${agreement} in the store: import it first`);
    this.agreement = agreement;
  }
}

/** Changes an agreement that is there. Throws {@link UnknownAgreementError}, and then nothing has changed. */
export function changeAgreement(
  { store }: Pick<Ports, 'store'>,
  id: string,
  change: (present: Agreement) => Agreement,
): Promise<Agreement> {
  return store.agreements.update(id, (present) => {
    if (present === undefined) throw new UnknownAgreementError(id);
    return change(present);
  });
}
